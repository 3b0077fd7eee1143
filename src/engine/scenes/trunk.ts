/**
 * The convolutions that detector, segmenter and captioner of section 8.4 have in common: the book's own 3×3 convolutions with ReLU, one and
 * then three times two, with 2×2 max pooling between, on a scene of 96 × 96. Four maps come out: 96×96×16, 48×48×24, 24×24×48 and
 * 12×12×64. A second convolution at full size would take as long as half of all others together.
 */
import {
  add,
  reshape,
  split,
  zerosLike,
  type Tensor,
  type Tensor1D,
  type Tensor4D,
} from '@tensorflow/tfjs-core'
import { forwardChain, type ChainStep } from '../layers/chain'
import { convRelu } from '../layers/convRelu'
import { maxPool } from '../layers/maxPool'
import { sequential, type Network } from '../networks/sequential'

/** Pixels of the scene for each cell of a map. */
export const STRIDES = [1, 2, 4, 8] as const
export type Stride = (typeof STRIDES)[number]

/** Channels of the map of each stride. */
export const CHANNELS: Record<Stride, number> = { 1: 16, 2: 24, 4: 48, 8: 64 }

/** A map of each stride, [batch, 96/stride, 96/stride, channels]. */
export type Maps = Record<Stride, Tensor4D>

const stages: Network[] = STRIDES.map((stride, i) => {
  const channels = CHANNELS[stride]
  const before = i === 0 ? 1 : CHANNELS[STRIDES[i - 1]!]
  return sequential([
    ...(i === 0 ? [] : [maxPool(`pool${i}`)]),
    convRelu(`conv${i + 1}a`, before, channels, 1),
    ...(i === 0 ? [] : [convRelu(`conv${i + 1}b`, channels, channels, 1)]),
  ])
})

/** All its layers as one network, for names, shapes and first values of its parameters. */
export const trunk: Network = sequential(stages.flatMap(({ layers }) => layers))

export interface TrunkPass {
  maps: Maps
  /** dL/dθ, in pieces that lie one behind another, from dL/d(map) of the maps that something was computed from. */
  backward(dMaps: Partial<Maps>): Tensor1D[]
}

/** Runs the trunk on scenes [batch, 96, 96, 1] in 0–1, as far as the map of stride `last`. Call inside `tf.tidy`. */
export function runTrunk(theta: Tensor1D, x: Tensor4D, last: Stride = 8): TrunkPass {
  const thetas = split(
    theta,
    stages.map(({ size }) => size),
  ) as Tensor1D[]
  const steps: ChainStep[] = []
  const maps: Partial<Maps> = {}
  let flowing: Tensor = x
  for (const [i, stride] of STRIDES.entries()) {
    if (stride > last) break
    const step = forwardChain(stages[i]!.layers, stages[i]!.cut(thetas[i]!), flowing, {
      dropoutRng: null,
      isFirst: i === 0,
    })
    flowing = step.output
    steps.push(step)
    maps[stride] = step.output as Tensor4D
  }
  return {
    maps: maps as Maps,
    backward(dMaps) {
      const pieces: Tensor1D[] = []
      let fromAbove: Tensor | null = null
      for (let i = STRIDES.length - 1; i >= 0; i--) {
        const own = dMaps[STRIDES[i]!]
        const dOutput: Tensor | null = own && fromAbove ? add(own, fromAbove) : (own ?? fromAbove)
        if (!dOutput || !steps[i]) {
          pieces.unshift(zerosLike(thetas[i]!))
          continue
        }
        const back = steps[i]!.backward(dOutput)
        pieces.unshift(...back.dParameters.map((gradient): Tensor1D => reshape(gradient, [-1])))
        fromAbove = back.dInput
      }
      return pieces
    },
  }
}
