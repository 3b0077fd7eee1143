/**
 * Trains a network of section 8.4: the trunk forward and back by the book's own layers, the heads by tfjs's differentiation in between, and
 * one step of Adam on θ = trunk, then heads.
 */
import {
  concat,
  keep,
  reshape,
  split,
  tensor4d,
  tidy,
  valueAndGrads,
  zeros,
  type Tensor,
  type Tensor1D,
  type Tensor4D,
} from '@tensorflow/tfjs-core'
import { scaled } from '../../math/scaled'
import { SCENE_SIDE } from '../../math/scenes/scene'
import { sizeOf } from '../../math/sizeOf'
import { Parameters, type ParameterState } from '../parameters'
import { initialTheta, mapsOf, type Heads } from './heads'
import { runTrunk, trunk, type Maps, type Stride } from './trunk'

export interface SceneLearnerOptions {
  seed: number
  /** The trunk stays as it is, and the way back through it is saved. */
  isTrunkFrozen?: boolean
  /** Starts from these; the optimizer's memory may be left out. */
  state?: Pick<ParameterState, 'values'> & Partial<ParameterState>
}

/** Scenes [n · 9216] in 0–255 as a tensor [n, 96, 96, 1] in 0–1. */
export const sceneTensor = (pixels: Uint8Array): Tensor4D =>
  tensor4d(scaled(pixels), [pixels.length / SCENE_SIDE ** 2, SCENE_SIDE, SCENE_SIDE, 1])

export class SceneLearner<Truth> extends Parameters {
  private readonly isTrunkFrozen: boolean
  private readonly last: Stride
  /** θ of the trunk and the heads' parameters, cut once for as long as θ stays, for a detector is asked again and again. */
  private pieces: Tensor[] = []
  private cutFrom: Tensor1D | null = null

  constructor(
    readonly heads: Heads<Truth>,
    { seed, isTrunkFrozen = false, state }: SceneLearnerOptions,
  ) {
    super('adam', { ...state, values: state?.values ?? initialTheta(heads, seed) })
    this.isTrunkFrozen = isTrunkFrozen
    this.last = Math.max(...heads.strides) as Stride
  }

  /** θ of the trunk, and the heads' parameters. Call inside `tf.tidy`. */
  cut(): { trunkTheta: Tensor1D; parameters: Tensor[] } {
    const shapes = this.heads.parameters.map(({ shape }) => shape)
    const [trunkTheta, ...flat] = split(this.theta, [trunk.size, ...shapes.map(sizeOf)]) as Tensor1D[]
    return { trunkTheta: trunkTheta!, parameters: flat.map((one, i) => reshape(one, shapes[i]!)) }
  }

  /** Maps of scenes [n · 9216], and the heads' parameters, for inference. The parameters stay the learner's. Call inside `tf.tidy`. */
  forward(pixels: Uint8Array): { maps: Maps; parameters: Tensor[] } {
    if (this.cutFrom !== this.theta) {
      this.forgetCut()
      const { trunkTheta, parameters } = this.cut()
      this.pieces = [trunkTheta, ...parameters].map((piece) => keep(piece))
      this.cutFrom = this.theta
    }
    const [trunkTheta, ...parameters] = this.pieces
    return { maps: runTrunk(trunkTheta as Tensor1D, sceneTensor(pixels), this.last).maps, parameters }
  }

  override dispose(): void {
    this.forgetCut()
    super.dispose()
  }

  private forgetCut(): void {
    for (const piece of this.pieces) piece.dispose()
    this.pieces = []
    this.cutFrom = null
  }

  /** [dL/dθ, loss, 0], [size + 2]; zeros for a trunk that is frozen. The caller disposes it. */
  gradient(pixels: Uint8Array, truth: Truth): Tensor1D {
    return tidy(() => {
      const { trunkTheta, parameters } = this.cut()
      const { maps, backward } = runTrunk(trunkTheta, sceneTensor(pixels), this.last)
      const { strides, kept = 0 } = this.heads
      const resting = parameters.slice(0, kept)
      const asked = this.isTrunkFrozen ? [] : mapsOf(maps, strides)
      const { value, grads } = valueAndGrads((...inputs: Tensor[]) => {
        const given = { ...maps }
        asked.forEach((_, i) => (given[strides[i]!] = inputs[i] as Tensor4D))
        return this.heads.loss(given, [...resting, ...inputs.slice(asked.length)], truth, this.step)
      })([...asked, ...parameters.slice(kept)])
      const dMaps: Partial<Maps> = {}
      asked.forEach((_, i) => (dMaps[strides[i]!] = grads[i] as Tensor4D))
      return concat([
        ...(this.isTrunkFrozen ? [zeros([trunk.size])] : backward(dMaps)),
        ...resting.map(({ size }) => zeros([size])),
        ...grads.slice(asked.length).map((gradient) => reshape(gradient, [-1])),
        reshape(value, [1]),
        zeros([1]),
      ]) as Tensor1D
    })
  }

  /** Forward, backward, update. Returns the loss before the update. */
  async train(pixels: Uint8Array, truth: Truth, learningRate: number): Promise<number> {
    const frozen = this.isTrunkFrozen ? trunk.size : 0
    const metrics = this.update(this.gradient(pixels, truth), learningRate, frozen)
    const [loss] = await metrics.data<'float32'>()
    metrics.dispose()
    return loss!
  }
}
