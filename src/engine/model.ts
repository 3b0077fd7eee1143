/**
 * A network under training: its parameters θ, the optimizer's memory and the count of steps, as tensors on the current
 * backend. One call of `trainStep` is one turn of the chapter's loop: forward, loss, backward, update.
 */
import {
  concat,
  keep,
  reshape,
  split,
  sum,
  tensor1d,
  tidy,
  zeros,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core'
import type { Batch } from './datasets/batch'
import { gradientOf, logitsOf } from './gradient'
import { initialise } from './networks/initialise'
import { networkOf } from './networks/networkOf'
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
  /** All parameters, [size]; replaced at each step. */
  theta: Tensor1D
  private slots: Tensor1D[]

  /** Starts from `state` (optimizer memory may be left out: zeros), or from fresh initial values of the plan's seed. */
  constructor(
    readonly plan: Plan,
    state?: Pick<ModelState, 'values'> & Partial<ModelState>,
  ) {
    this.network = networkOf(plan)
    this.step = state?.step ?? 0
    this.theta = tensor1d(state?.values ?? initialise(this.network, plan.initialisation, plan.seed))
    const { slots } = optimizers[plan.optimizer]
    this.slots = Array.from({ length: slots }, (_, i) => {
      const slot = state?.slots?.[i]
      return slot ? tensor1d(slot) : zeros([this.network.size])
    })
  }

  /** Forward, backward, update: one step on a whole batch. Returns what `update` returns. */
  trainStep(batch: Batch, learningRate: number): Tensor1D {
    const sums = gradientOf(this.network, this.theta, batch, { seed: this.plan.seed, step: this.step })
    return this.update(sums, learningRate)
  }

  /**
   * The optimizer's part of a step: `sums` is `gradientOf` the batch, and is disposed here. Returns [loss, accuracy, Σθ]: of
   * the batch before the update, and of the parameters after it, a number that is not finite as soon as one parameter is not
   * (pooling and ReLU can hide a NaN from the loss). The caller disposes it.
   */
  update(sums: Tensor1D, learningRate: number): Tensor1D {
    const optimizer = optimizers[this.plan.optimizer]
    const old = [this.theta, ...this.slots, sums]
    const metrics = tidy(() => {
      const [gradient, means] = split(sums, [this.network.size, 2]) as [Tensor1D, Tensor1D]
      const next = optimizer.update(this.theta, gradient, this.slots, learningRate, this.step + 1)
      this.theta = keep(next.theta)
      this.slots = next.slots.map((slot) => keep(slot))
      return concat([means, reshape(sum(next.theta), [1])]) as Tensor1D
    })
    for (const tensor of old) tensor.dispose()
    this.step++
    return metrics
  }

  /** Inference: logits [n, 10] of n images of 784 floats in 0–1; the caller disposes them. */
  logits(pixels: Float32Array): Tensor2D {
    return logitsOf(this.network, this.theta, pixels)
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

  /** Passes θ and each slot through a function on the CPU, as a training in narrower numbers must after each update. */
  roundState(round: (values: Float32Array) => Float32Array): void {
    const old = [this.theta, ...this.slots]
    const [theta, ...slots] = old.map((tensor) => tensor1d(round(tensor.dataSync<'float32'>())))
    this.theta = theta!
    this.slots = slots
    for (const tensor of old) tensor.dispose()
  }

  dispose(): void {
    for (const tensor of [this.theta, ...this.slots]) tensor.dispose()
  }
}
