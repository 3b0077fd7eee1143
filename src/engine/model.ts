/**
 * A network under training: its parameters θ, the optimizer's memory and the count of steps, as tensors on the current
 * backend. One call of `trainStep` is one turn of the chapter's loop: forward, loss, backward, update.
 */
import {
  keep,
  stack,
  sum,
  tensor1d,
  tensor4d,
  tidy,
  zeros,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core'
import { stream } from '../math/rng'
import type { Batch } from './datasets/batch'
import { softmaxCrossEntropy } from './layers/softmaxCrossEntropy'
import { deepConvNet } from './networks/deepConvNet'
import { initialise } from './networks/initialise'
import type { Network } from './networks/sequential'
import { optimizers } from './optimizers'
import type { Plan, Weights } from './protocol'

export interface ModelState {
  step: number
  values: Float32Array
  slots: Float32Array[]
}

export class Model {
  readonly network: Network
  /** Finished steps. */
  step: number
  private theta: Tensor1D
  private slots: Tensor1D[]

  /** Starts from `state` (optimizer memory may be left out: zeros), or from fresh initial values of the plan's seed. */
  constructor(
    readonly plan: Plan,
    state?: Pick<ModelState, 'values'> & Partial<ModelState>,
  ) {
    this.network = deepConvNet(plan)
    this.step = state?.step ?? 0
    this.theta = tensor1d(state?.values ?? initialise(this.network, plan.initialisation, plan.seed))
    const { slots } = optimizers[plan.optimizer]
    this.slots = Array.from({ length: slots }, (_, i) => {
      const slot = state?.slots?.[i]
      return slot ? tensor1d(slot) : zeros([this.network.size])
    })
  }

  /**
   * One optimizer step. Returns [loss, accuracy, Σθ]: of the batch before the update, and of the parameters after it, a
   * number that is not finite as soon as one parameter is not (pooling and ReLU can hide a NaN from the loss). The caller
   * disposes it.
   */
  trainStep(batch: Batch, learningRate: number): Tensor1D {
    const { optimizer: name, seed } = this.plan
    const old = [this.theta, ...this.slots]
    const metrics = tidy(() => {
      const dropoutRng = stream(seed, 'dropout', this.step)
      const x = tensor4d(batch.pixels, [batch.labels.length, 28, 28, 1])
      const { output, backward } = this.network.forward(this.theta, x, { dropoutRng })
      const { loss, accuracy, dLogits } = softmaxCrossEntropy(
        output as Tensor2D,
        tensor1d(batch.labels, 'int32'),
      )
      const gradient = backward(dLogits)
      const next = optimizers[name].update(this.theta, gradient, this.slots, learningRate, this.step + 1)
      this.theta = keep(next.theta)
      this.slots = next.slots.map((slot) => keep(slot))
      return stack([loss, accuracy, sum(next.theta)]) as Tensor1D
    })
    for (const tensor of old) tensor.dispose()
    this.step++
    return metrics
  }

  /** Inference: logits [n, 10] of n images of 784 floats in 0–1; the caller disposes them. */
  logits(pixels: Float32Array): Tensor2D {
    return tidy(() => {
      const x = tensor4d(pixels, [pixels.length / 784, 28, 28, 1])
      return this.network.forward(this.theta, x, { dropoutRng: null }).output as Tensor2D
    })
  }

  /** θ and the optimizer's slots, copied to the CPU. */
  async read(): Promise<ModelState> {
    const step = this.step
    const [values, ...slots] = await Promise.all([this.theta, ...this.slots].map((t) => t.data<'float32'>()))
    return { step, values: values!.slice(), slots: slots.map((slot) => slot.slice()) }
  }

  /** Puts other parameters in the place of θ; the optimizer starts afresh. Throws when the length differs. */
  load(weights: Weights): void {
    if (weights.values.length !== this.network.size) {
      throw new Error(`the model has ${weights.values.length} parameters, this network ${this.network.size}`)
    }
    const old = [this.theta, ...this.slots]
    this.theta = tensor1d(weights.values)
    this.slots = this.slots.map(() => zeros([this.network.size]))
    for (const tensor of old) tensor.dispose()
  }

  dispose(): void {
    for (const tensor of [this.theta, ...this.slots]) tensor.dispose()
  }
}
