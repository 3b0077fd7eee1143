/** What a network of section 8.4 puts on the trunk: its parameters, and how far its answers are from the truth. */
import type { Scalar, Tensor, Tensor4D } from '@tensorflow/tfjs-core'
import { stream } from '../../math/rng'
import { sizeOf } from '../../math/sizeOf'
import { deviation, initialise } from '../networks/initialise'
import { trunk, type Maps, type Stride } from './trunk'

export interface HeadParameter {
  name: string
  shape: number[]
  /** Inputs that one unit sums over: the weights begin normal, after He. */
  fanIn?: number
  /** Where they begin otherwise: one number for all (0, when left out), or all numbers. */
  initial?: number | Float32Array
}

export interface Heads<Truth> {
  parameters: HeadParameter[]
  /** The first so many of them are used as they are and never learn. */
  kept?: number
  /** Maps of the trunk that it reads. */
  strides: Stride[]
  /**
   * Mean loss over a batch, built of operations that tfjs can differentiate; it must depend on all parameters and on all maps of `strides`.
   * `parameters` are in the order above; `step` keys what is drawn at random.
   */
  loss(maps: Maps, parameters: Tensor[], truth: Truth, step: number): Scalar
}

/** Numbers in all parameters of heads. */
export const headSize = ({ parameters }: Pick<Heads<never>, 'parameters'>): number =>
  parameters.reduce((sum, { shape }) => sum + sizeOf(shape), 0)

/** First values of the heads' parameters, one behind another; one random stream each. */
export function initialHeads({ parameters }: Pick<Heads<never>, 'parameters'>, seed: number): Float32Array {
  const values = new Float32Array(headSize({ parameters }))
  let offset = 0
  parameters.forEach(({ shape, fanIn, initial = 0 }, index) => {
    const own = values.subarray(offset, (offset += sizeOf(shape)))
    if (typeof initial !== 'number') own.set(initial)
    else if (fanIn === undefined) own.fill(initial)
    else {
      const rng = stream(seed, 'initialise head', index)
      const sigma = deviation('he', fanIn)
      for (let i = 0; i < own.length; i++) own[i] = sigma * rng.normal()
    }
  })
  return values
}

/** First values of trunk and heads, one behind another. */
export function initialTheta(heads: Pick<Heads<never>, 'parameters'>, seed: number): Float32Array {
  const theta = new Float32Array(trunk.size + headSize(heads))
  theta.set(initialise(trunk, 'he', seed))
  theta.set(initialHeads(heads, seed), trunk.size)
  return theta
}

/** Names and shapes of all parameters in the order in which they lie in θ. */
export const tensorsOf = ({ parameters }: Pick<Heads<never>, 'parameters'>) => [
  ...trunk.tensors,
  ...parameters.map(({ name, shape }) => ({ name, shape })),
]

/** A part of a batch of maps that heads read. */
export const mapsOf = (maps: Maps, strides: readonly Stride[]): Tensor4D[] =>
  strides.map((stride) => maps[stride])
