/**
 * Geometry of a tensor drawn as a slab in oblique projection, as SVG path data.
 *
 * `across`: the slab stands, its channels run to the right and its map is the right-hand face (wide figure).
 * `down`: the slab lies, its channels run downwards and its map is the upper face (narrow figure).
 * Height and width share one scale, channels have their own, the same for all slabs.
 */
export type Direction = 'across' | 'down'

export interface Slab {
  /** The three visible faces; `map` shows height × width, the other two show the thickness. */
  faces: { map: string; front: string; side: string }
  /** Size of the drawing on the screen, in px of the viewBox. */
  widthPx: number
  heightPx: number
  /** Path around the centred square that covers `fraction` (0–1) of the map's side. */
  field(fraction: number): string
}

type Point = [number, number]
const path = (points: Point[]) => `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`
const round = (n: number) => Math.round(n * 10) / 10

/** How far the receding edge goes, per px of its true length: right and up. */
const RECEDE: Record<Direction, Point> = { across: [0.3, 0.22], down: [0.42, 0.3] }

/** A slab whose drawing has its upper left corner at (`x`, `y`). Sizes in px: side of the map, thickness. */
export function slab(direction: Direction, x: number, y: number, sidePx: number, thicknessPx: number): Slab {
  const [right, up] = RECEDE[direction]
  const [dx, dy] = [sidePx * right, sidePx * up]
  const [w, h] = direction === 'across' ? [thicknessPx, sidePx] : [sidePx, thicknessPx]
  const top = y + dy
  /** Point of the map at (a along the near edge, b along the receding edge), both 0–1. */
  const onMap = (a: number, b: number): Point =>
    direction === 'across' ? [x + w + b * dx, top + a * h - b * dy] : [x + a * w + b * dx, top - b * dy]
  const square = (from: number, to: number) =>
    path([onMap(from, from), onMap(to, from), onMap(to, to), onMap(from, to)])
  const front = path([
    [x, top],
    [x + w, top],
    [x + w, top + h],
    [x, top + h],
  ])
  const side =
    direction === 'across'
      ? path([
          [x, top],
          [x + w, top],
          [x + w + dx, y],
          [x + dx, y],
        ])
      : path([
          [x + w, top],
          [x + w + dx, y],
          [x + w + dx, y + h],
          [x + w, top + h],
        ])
  return {
    faces: { map: square(0, 1), front, side },
    widthPx: w + dx,
    heightPx: h + dy,
    field: (fraction) => square(0.5 - fraction / 2, 0.5 + fraction / 2),
  }
}
