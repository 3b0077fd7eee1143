/** What a mask says of a photograph: which classes it has, how much of it each covers, and where its name can stand. */
import { VOC_CLASSES } from '../../math/photographs/vocNames'

export interface Mask {
  width: number
  height: number
  /** [height · width]: 0 background, then Pascal VOC's twenty. */
  classes: Uint8Array
}

/** A mask and how long it took. */
export interface Answer extends Mask {
  ms: number
}

export interface Region {
  label: number
  /** Of all pixels, 0–1. */
  share: number
  /** The pixel of the class that lies nearest to the middle of all of them. */
  at: { x: number; y: number }
}

/** The classes of a mask, background first, then the larger before the smaller. */
export function regionsOf({ width, height, classes }: Mask): Region[] {
  const [count, sumX, sumY] = [0, 0, 0].map(() => new Float64Array(VOC_CLASSES)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  for (const [i, label] of classes.entries()) {
    count[label]!++
    sumX[label]! += i % width
    sumY[label]! += Math.floor(i / width)
  }
  const nearest = Array.from({ length: VOC_CLASSES }, () => ({ x: 0, y: 0, distance: Infinity }))
  for (const [i, label] of classes.entries()) {
    const [x, y] = [i % width, Math.floor(i / width)]
    const distance = Math.hypot(x - sumX[label]! / count[label]!, y - sumY[label]! / count[label]!)
    if (distance < nearest[label]!.distance) nearest[label] = { x, y, distance }
  }
  return Array.from({ length: VOC_CLASSES }, (_, label) => ({
    label,
    share: count[label]! / (width * height),
    at: { x: nearest[label]!.x, y: nearest[label]!.y },
  }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => Number(b.label === 0) - Number(a.label === 0) || b.share - a.share)
}

/** Hues for classes on a photograph, told apart also by those who do not see red and green apart; background has none. */
const HUES = [
  [255, 196, 0],
  [0, 158, 226],
  [226, 84, 152],
  [0, 178, 124],
  [240, 118, 52],
] as const

/** The hue of a class by its place among a mask's regions, red, green and blue; null for background. */
export const hueOf = (
  regions: readonly Region[],
  label: number,
): readonly [number, number, number] | null => {
  if (label === 0) return null
  const place = regions.filter((each) => each.label !== 0).findIndex((each) => each.label === label)
  return HUES[Math.max(0, place) % HUES.length]!
}

/** The mask as colours, [height, width, 4]; with `only`, just that class. Background is left clear, unless it alone is asked for: then it is white. */
export function coloursOf(
  mask: Mask,
  regions: readonly Region[],
  only: number | null,
): Uint8ClampedArray<ArrayBuffer> {
  const rgba = new Uint8ClampedArray(4 * mask.classes.length)
  const hues = Array.from({ length: VOC_CLASSES }, (_, label) =>
    label === 0 && only === 0 ? ([255, 255, 255] as const) : hueOf(regions, label),
  )
  for (const [i, label] of mask.classes.entries()) {
    const hue = hues[label]
    if (!hue || (only !== null && label !== only)) continue
    rgba.set(hue, 4 * i)
    rgba[4 * i + 3] = 255
  }
  return rgba
}

/** A mask as lengths of runs of one class, row after row: label, length, label, length … */
export function runsOf(classes: Uint8Array): number[] {
  const runs: number[] = []
  for (const label of classes) {
    if (runs.at(-2) === label) runs[runs.length - 1]!++
    else runs.push(label, 1)
  }
  return runs
}

/** The mask of such runs. Throws where they are not as long as the picture is large. */
export function maskOf(runs: readonly number[], width: number, height: number): Mask {
  const classes = new Uint8Array(width * height)
  let at = 0
  for (let i = 0; i < runs.length; i += 2) classes.fill(runs[i]!, at, (at += runs[i + 1]!))
  if (at !== classes.length) throw new Error(`runs of ${at} pixels for ${width} × ${height}`)
  return { width, height, classes }
}
