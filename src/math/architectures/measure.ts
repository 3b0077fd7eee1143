/**
 * Shapes, parameters and multiply-adds of a network for one image, from its description alone.
 *
 * A multiply-add is one product added to one sum; biases, normalisation, activations, poolings and the additions of a shortcut
 * are not counted, as in the papers. Parameters are all that is learned: weights, biases, and scale and shift of each
 * batch-normalised channel.
 */
import { invariant } from '../../lib/invariant'
import type { BlockSpec, LayerSpec, Network, PartSpec, Shape } from './layers'

export interface MeasuredLayer {
  kind: LayerSpec['kind']
  name: string
  kernel: number
  stride: number
  pad: number
  average?: boolean
  dropoutRate?: number
  norm?: boolean
  input: Shape
  shape: Shape
  /** Numbers summed in one output, without the bias; 0 for a pooling. */
  fanIn: number
  params: number
  macs: number
}

export interface MeasuredBlock {
  kind: 'block'
  name: string
  join: BlockSpec['join']
  branches: MeasuredPart[][]
  dropoutRate: number
  input: Shape
  shape: Shape
  params: number
  macs: number
}

export type MeasuredPart = MeasuredLayer | MeasuredBlock

/** Walks the network from input to output and measures every layer and block. */
export const measure = ({ input, parts }: Network): MeasuredPart[] => chain(parts, input)

/** All layers of some parts in order, those of branches one branch after another. */
export const layersOf = (parts: readonly MeasuredPart[]): MeasuredLayer[] =>
  parts.flatMap((part) => (part.kind === 'block' ? layersOf(part.branches.flat()) : part))

/** A sum over parts. */
export const sumOf = (parts: readonly { params: number; macs: number }[], key: 'params' | 'macs'): number =>
  parts.reduce((total, part) => total + part[key], 0)

/** As the book writes shapes: `64×224×224`, and `4096` for a vector that an affine layer makes. */
export const shapeText = ({ kind, shape }: { kind: string; shape: Shape }): string =>
  kind === 'affine' ? String(shape[0]) : shape.join('×')

function chain(parts: readonly PartSpec[], input: Shape): MeasuredPart[] {
  let shape = input
  return parts.map((part) => {
    const measured = part.kind === 'block' ? measureBlock(part, shape) : measureLayer(part, shape)
    shape = measured.shape
    return measured
  })
}

function measureLayer(spec: LayerSpec, input: Shape): MeasuredLayer {
  const { kind, name, kernel = 1, stride = 1, pad = 0, groups = 1, norm = false } = spec
  const { average = false, dropoutRate = 0 } = spec
  const [inChannels, side] = input
  const channels = spec.channels ?? inChannels
  const flat = kind === 'affine'
  const outSide = flat ? 1 : Math.floor((side + 2 * pad - kernel) / stride) + 1
  const fanIn =
    kind === 'pool' ? 0 : flat ? inChannels * side * side : (kernel * kernel * inChannels) / groups
  return {
    kind,
    name,
    kernel,
    stride,
    pad,
    average,
    dropoutRate,
    norm,
    input,
    shape: [channels, outSide, outSide],
    fanIn,
    params: fanIn && (fanIn + (norm ? 2 : 1)) * channels,
    macs: fanIn * channels * outSide * outSide,
  }
}

function measureBlock(
  { name, join, branches: specs, dropoutRate = 0 }: BlockSpec,
  input: Shape,
): MeasuredBlock {
  const branches = specs.map((parts) => chain(parts, input))
  const ends = branches.map((branch) => branch.at(-1)?.shape ?? input)
  const [channels, side] = ends[0] ?? input
  for (const end of ends) {
    invariant(end[1] === side, `${name}: branches end at sides ${end[1]} and ${side}`)
    invariant(
      join === 'concat' || end[0] === channels,
      `${name}: cannot add ${end[0]} to ${channels} channels`,
    )
  }
  const joined = join === 'concat' ? ends.reduce((sum, end) => sum + end[0], 0) : channels
  const parts = branches.flat()
  return {
    kind: 'block',
    name,
    join,
    branches,
    dropoutRate,
    input,
    shape: [joined, side, side],
    params: sumOf(parts, 'params'),
    macs: sumOf(parts, 'macs'),
  }
}
