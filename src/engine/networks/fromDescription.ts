/**
 * Builds a network from its description (src/math/architectures), the same that figures draw and tests count: a ReLU follows
 * every convolution and affine layer but the last of all, and in a block that adds, the addition.
 */
import {
  measure,
  type MeasuredBlock,
  type MeasuredLayer,
  type MeasuredPart,
} from '../../math/architectures/measure'
import type { Network as Description } from '../../math/architectures/layers'
import { affine, affineRelu } from '../layers/affine'
import { batchNorm } from '../layers/batchNorm'
import { branches } from '../layers/branches'
import { convolution } from '../layers/convolution'
import { convRelu } from '../layers/convRelu'
import { dropout } from '../layers/dropout'
import { flatten } from '../layers/flatten'
import type { BlockKind, Layer } from '../layers/layer'
import { maxPool } from '../layers/maxPool'
import { padChannels } from '../layers/padChannels'
import { rectifier } from '../layers/rectifier'
import { residual } from '../layers/residual'
import { windowPool } from '../layers/windowPool'
import { sequential, type Network } from './sequential'

export interface BuiltNetwork {
  network: Network<BlockKind>
  /** Where in θ the parameters of each part of the description end. */
  ends: number[]
}

/** `isAdded` is asked at each pass whether blocks that add do so, or hand on what their first branch makes. */
export function fromDescription(description: Description, isAdded: () => boolean = () => true): BuiltNetwork {
  const parts = measure(description)
  const groups = parts.map((part, i) => layersOfPart(part, { isLast: i === parts.length - 1, isAdded }))
  let end = 0
  const ends = groups.map((group) => (end += sequential(group).size))
  return { network: sequential(groups.flat()), ends }
}

interface Place {
  /** No ReLU follows: the last layer of all, or of a branch before an addition. */
  isLast: boolean
  isAdded: () => boolean
}

function chain(
  parts: readonly MeasuredPart[],
  isLastLinear: boolean,
  isAdded: () => boolean,
): Layer<BlockKind>[] {
  return parts.flatMap((part, i) =>
    layersOfPart(part, { isLast: isLastLinear && i === parts.length - 1, isAdded }),
  )
}

function layersOfPart(part: MeasuredPart, place: Place): Layer<BlockKind>[] {
  return withDropout(
    part,
    part.kind === 'block' ? layersOfBlock(part, place.isAdded) : layersOfLayer(part, place),
  )
}

function layersOfBlock(
  { name, join, branches: ways }: MeasuredBlock,
  isAdded: () => boolean,
): Layer<BlockKind>[] {
  if (join === 'concat')
    return [
      branches(
        name,
        ways.map((way) => chain(way, false, isAdded)),
      ),
    ]
  const [body = [], shortcut = [], ...more] = ways.map((way) => chain(way, true, isAdded))
  if (more.length > 0) throw new Error(`${name} adds more than two branches`)
  const isSum = ways.length > 1
  return [residual(name, { body, shortcut, isAdded: () => isSum && isAdded() }), rectifier(`${name}.relu`)]
}

function layersOfLayer(
  { kind, name, kernel: side, stride, pad, input, shape, average, norm }: MeasuredLayer,
  { isLast }: Place,
): Layer<BlockKind>[] {
  const [channelsIn] = input
  const [channels] = shape
  switch (kind) {
    case 'pool': {
      const isUsual = side === 2 && stride === 2 && pad === 0 && !average
      return [
        isUsual ? maxPool(name) : windowPool(name, { side, stride, pad, average: average ?? false }),
        ...(channels > channelsIn ? [padChannels(`${name}.zeros`, channelsIn, channels)] : []),
      ]
    }
    case 'affine': {
      const unitsIn = channelsIn * input[1] * input[2]
      const layer = isLast ? affine(name, unitsIn, channels) : affineRelu(name, unitsIn, channels)
      return [flatten(`${name}.flatten`), layer]
    }
    case 'conv':
      if (norm)
        return [
          convolution(name, channelsIn, channels, { side, stride, pad, hasBias: false }),
          batchNorm(`${name}.norm`, channels),
          ...(isLast ? [] : [rectifier(`${name}.relu`)]),
        ]
      if (!isLast && stride === 1) return [convRelu(name, channelsIn, channels, pad, side)]
      return [
        convolution(name, channelsIn, channels, { side, stride, pad }),
        ...(isLast ? [] : [rectifier(`${name}.relu`)]),
      ]
  }
}

function withDropout(
  { name, dropoutRate: rate }: MeasuredPart,
  layers: Layer<BlockKind>[],
): Layer<BlockKind>[] {
  return rate ? [...layers, dropout(`${name}.dropout`, rate, 'at-training')] : layers
}
