/**
 * Where the parts of a network are drawn: `along` runs from input to output, `lateral` across it with the axis at 0. Side of a
 * map and number of channels have one scale each for the whole network; only what would be thinner than a line is drawn as
 * one. `orient.ts` turns this into the wide and the narrow drawing.
 */
import type { Network } from '../../math/architectures/layers'
import { layersOf, measure, type MeasuredLayer, type MeasuredPart } from '../../math/architectures/measure'
import { stageOf } from './networks'

/** The tensor that a layer makes. */
export interface Bar {
  kind: MeasuredLayer['kind']
  along: number
  thick: number
  lateral: number
  size: number
}

export type Point = readonly [along: number, lateral: number]

export interface Unit {
  part: MeasuredPart
  /** Extent along the axis. */
  start: number
  end: number
  bars: Bar[]
  /** Lines that the data take. */
  links: Point[][]
  /** The skip connection, from where it leaves to where it comes back; `projected` if it changes the shape. */
  skip: { lateral: number; projected: boolean } | null
}

/** Neighbouring units of one stage. */
export interface Stage {
  name: string
  start: number
  end: number
  part: MeasuredPart
}

export interface Room {
  /** What all units may take together. */
  length: number
  /** The side of the largest map that a layer makes. */
  breadth: number
  /** No unit is shorter. */
  shortest: number
}

export interface Layout {
  units: Unit[]
  stages: Stage[]
  length: number
  breadth: number
}

/** A vector is a stroke; it has no side that could be to scale. */
const VECTOR = { thick: 3, size: 44 }
const THINNEST = 1.2
/** Between two tensors of one branch. */
const INNER_GAP = 1.5
/** Between two branches. */
const LANE_GAP = 4
/** What the lines to and from branches take at each end of a block. */
const FORK = 7

/** Places all parts of a network; the scale of the channels is the largest that fits. */
export function layOut(network: Network, { length, breadth, shortest }: Room): Layout {
  const parts = measure(network)
  const gap = Math.min(8, (0.15 * length) / parts.length)
  const sizes = (channelPx: number) => parts.map((part) => Math.max(shortest, extent(part, channelPx)))
  const total = (channelPx: number) =>
    sizes(channelPx).reduce((sum, size) => sum + size, gap * (parts.length - 1))
  let [low, high] = [0, 8]
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (total(middle) > length) high = middle
    else low = middle
  }
  const scale = { channelPx: low, mapPx: breadth / Math.max(...layersOf(parts).map(({ shape }) => shape[1])) }
  let start = 0
  const units = sizes(low).map((size, index) => {
    const unit = place(parts[index]!, start, start + size, scale)
    start += size + gap
    return unit
  })
  return { units, stages: group(units), length: start - gap, breadth }
}

interface Scale {
  channelPx: number
  mapPx: number
}

const thickness = (layer: MeasuredPart, channelPx: number) =>
  layer.kind === 'affine' ? VECTOR.thick : Math.max(THINNEST, layer.shape[0] * channelPx)

const branchLength = (branch: readonly MeasuredPart[], channelPx: number) =>
  branch.reduce((sum, layer) => sum + thickness(layer, channelPx), INNER_GAP * (branch.length - 1))

function extent(part: MeasuredPart, channelPx: number): number {
  if (part.kind !== 'block') return thickness(part, channelPx)
  if (part.join === 'add') return branchLength(part.branches[0]!, channelPx)
  return 2 * FORK + Math.max(...part.branches.map((branch) => branchLength(branch, channelPx)))
}

function place(part: MeasuredPart, start: number, end: number, scale: Scale): Unit {
  if (part.kind === 'block' && part.join === 'concat')
    return placeBranches(part.branches, part, start, end, scale)
  const path = part.kind === 'block' ? part.branches[0]! : [part]
  const bars = lane(path, (start + end - branchLength(path, scale.channelPx)) / 2, 0, scale)
  const side = Math.max(part.input[1], part.shape[1]) * scale.mapPx
  const skip =
    part.kind === 'block' ? { lateral: -side / 2 - 3, projected: part.branches[1]!.length > 0 } : null
  return {
    part,
    start,
    end,
    bars,
    links: [
      [
        [start, 0],
        [end, 0],
      ],
    ],
    skip,
  }
}

function placeBranches(
  branches: readonly MeasuredPart[][],
  part: MeasuredPart,
  start: number,
  end: number,
  scale: Scale,
): Unit {
  const pitch = Math.max(6, part.shape[1] * scale.mapPx) + LANE_GAP
  const placed = branches.map((branch, index) => {
    const lateral = (index - (branches.length - 1) / 2) * pitch
    const bars = lane(branch, (start + end - branchLength(branch, scale.channelPx)) / 2, lateral, scale)
    const ends = [start + FORK - 2, end - FORK + 2] as const
    const line: Point[] = [
      [start, 0],
      [ends[0], lateral],
      [ends[1], lateral],
      [end, 0],
    ]
    return { bars, line }
  })
  return {
    part,
    start,
    end,
    bars: placed.flatMap(({ bars }) => bars),
    links: placed.map(({ line }) => line),
    skip: null,
  }
}

function lane(
  layers: readonly MeasuredPart[],
  from: number,
  lateral: number,
  { channelPx, mapPx }: Scale,
): Bar[] {
  let along = from
  return layers.map((layer) => {
    const thick = thickness(layer, channelPx)
    const bar: Bar = {
      kind: layer.kind as MeasuredLayer['kind'],
      along,
      thick,
      lateral,
      size: layer.kind === 'affine' ? VECTOR.size : Math.max(2, layer.shape[1] * mapPx),
    }
    along += thick + INNER_GAP
    return bar
  })
}

function group(units: readonly Unit[]): Stage[] {
  const stages: Stage[] = []
  for (const { part, start, end } of units) {
    const name = stageOf(part.name)
    const last = stages.at(-1)
    if (last?.name === name) Object.assign(last, { end, part })
    else stages.push({ name, start, end, part })
  }
  return stages
}
