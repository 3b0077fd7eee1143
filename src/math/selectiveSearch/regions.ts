/** Regions of a picture as hierarchical grouping compares them (Uijlings et al., 2013, section 3.2), and their four similarities. */
import type { Box } from '../detection/boxes'
import { slopes, smooth, type GreyPicture } from './grey'
import type { Segments } from './segments'

/** 25 bins of brightness; the paper has as many for each colour channel. */
export const GREY_BINS = 25
/** Gaussian derivatives in eight directions, ten bins each. */
export const DIRECTIONS = 8
export const SLOPE_BINS = 10
/** Slopes from here on fall into the last bin, grey levels per pixel. */
const STEEPEST = 80
const SLOPE_SIGMA = 1

export interface Region {
  /** Pixels. */
  size: number
  box: Box
  /** [25], sums to 1. */
  greys: Float64Array
  /** [8 · 10], sums to 1. */
  texture: Float64Array
}

export const SIMILARITIES = ['colour', 'texture', 'size', 'fill'] as const
export type Similarity = (typeof SIMILARITIES)[number]
export type Similarities = Record<Similarity, number>

/** What is known of each segment. */
export function regionsOf(picture: GreyPicture, { labels, count }: Segments): Region[] {
  const { width, height, values } = picture
  const regions = Array.from({ length: count }, () => ({
    size: 0,
    left: width,
    top: height,
    right: 0,
    bottom: 0,
    greys: new Float64Array(GREY_BINS),
    texture: new Float64Array(DIRECTIONS * SLOPE_BINS),
  }))
  const { right, down } = slopes({ width, height, values: smooth(picture, SLOPE_SIGMA) })
  const turns = Array.from({ length: DIRECTIONS }, (_, i) => (2 * Math.PI * i) / DIRECTIONS)
  const [cos, sin] = [turns.map(Math.cos), turns.map(Math.sin)]
  for (let at = 0; at < labels.length; at++) {
    const region = regions[labels[at]!]!
    const x = at % width
    const y = (at - x) / width
    region.size++
    region.left = Math.min(region.left, x)
    region.right = Math.max(region.right, x)
    region.top = Math.min(region.top, y)
    region.bottom = Math.max(region.bottom, y)
    region.greys[binOf(values[at]! / 256, GREY_BINS)]!++
    for (let i = 0; i < DIRECTIONS; i++) {
      const slope = Math.max(0, cos[i]! * right[at]! + sin[i]! * down[at]!)
      region.texture[i * SLOPE_BINS + binOf(slope / STEEPEST, SLOPE_BINS)]!++
    }
  }
  return regions.map(({ size, left, top, right: last, bottom, greys, texture }) => ({
    size,
    box: { x: left, y: top, width: last - left + 1, height: bottom - top + 1 },
    greys: greys.map((pixels) => pixels / size),
    texture: texture.map((pixels) => pixels / (size * DIRECTIONS)),
  }))
}

const binOf = (share: number, bins: number) => Math.min(bins - 1, Math.floor(share * bins))

/** For each segment the segments that it touches above, below, left or right. */
export function neighboursOf({ labels, count }: Segments, width: number): Set<number>[] {
  const neighbours = Array.from({ length: count }, () => new Set<number>())
  const meet = (a: number, b: number) => {
    if (a === b) return
    neighbours[a]!.add(b)
    neighbours[b]!.add(a)
  }
  for (let at = 0; at < labels.length; at++) {
    if ((at + 1) % width > 0) meet(labels[at]!, labels[at + 1]!)
    if (at + width < labels.length) meet(labels[at]!, labels[at + width]!)
  }
  return neighbours
}

/** The smallest box around both. */
export function boxAround(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  }
}

/** The region of two; its histograms are the means of theirs, weighed by size, so that no pixel is looked at again. */
export function union(a: Region, b: Region): Region {
  const size = a.size + b.size
  const mean = (one: Float64Array, other: Float64Array) =>
    one.map((share, i) => (share * a.size + other[i]! * b.size) / size)
  return {
    size,
    box: boxAround(a.box, b.box),
    greys: mean(a.greys, b.greys),
    texture: mean(a.texture, b.texture),
  }
}

/** How alike two regions of a picture of `pixels` pixels are, four times 0–1. */
export function similaritiesOf(a: Region, b: Region, pixels: number): Similarities {
  const { width, height } = boxAround(a.box, b.box)
  return {
    colour: shared(a.greys, b.greys),
    texture: shared(a.texture, b.texture),
    size: 1 - (a.size + b.size) / pixels,
    fill: 1 - (width * height - a.size - b.size) / pixels,
  }
}

/** Histogram intersection. */
function shared(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += Math.min(a[i]!, b[i]!)
  return sum
}
