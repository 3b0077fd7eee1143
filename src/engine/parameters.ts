/** What a training changes: a network's parameters θ, the optimizer's memory and the count of steps, as tensors on the current backend. */
import {
  concat,
  keep,
  reshape,
  slice,
  split,
  sum,
  tensor1d,
  tidy,
  zeros,
  type Tensor1D,
} from '@tensorflow/tfjs-core'
import { optimizers } from './optimizers'
import type { OptimizerName } from './protocol'

export interface ParameterState {
  step: number
  values: Float32Array
  slots: Float32Array[]
}

export class Parameters {
  /** Finished steps. */
  step: number
  /** All parameters, [size]; replaced at each step. */
  theta: Tensor1D
  protected slots: Tensor1D[]

  /** Starts from values; optimizer memory may be left out: zeros. */
  constructor(
    private readonly optimizer: OptimizerName,
    { step = 0, values, slots }: Pick<ParameterState, 'values'> & Partial<ParameterState>,
  ) {
    this.step = step
    this.theta = tensor1d(values)
    this.slots = Array.from({ length: optimizers[optimizer].slots }, (_, i) => {
      const slot = slots?.[i]
      return slot ? tensor1d(slot) : zeros([values.length])
    })
  }

  /**
   * The optimizer's part of a step: `sums` is `gradientOf` the batch, and is disposed here; the first `frozen` parameters stay as they
   * are. Returns [loss, accuracy, Σθ]: of the batch before the update, and of the parameters after it, a number that is not finite as
   * soon as one parameter is not (pooling and ReLU can hide a NaN from the loss). The caller disposes it.
   */
  update(sums: Tensor1D, learningRate: number, frozen = 0): Tensor1D {
    const old = [this.theta, ...this.slots, sums]
    const size = this.theta.size
    const metrics = tidy(() => {
      const [whole, means] = split(sums, [size, 2]) as [Tensor1D, Tensor1D]
      const gradient = frozen > 0 ? (concat([zeros([frozen]), slice(whole, frozen)]) as Tensor1D) : whole
      const next = optimizers[this.optimizer].update(
        this.theta,
        gradient,
        this.slots,
        learningRate,
        this.step + 1,
      )
      this.theta = keep(next.theta)
      this.slots = next.slots.map((slot) => keep(slot))
      return concat([means, reshape(sum(next.theta), [1])]) as Tensor1D
    })
    for (const tensor of old) tensor.dispose()
    this.step++
    return metrics
  }

  /** θ and the optimizer's slots, copied to the CPU. */
  async read(): Promise<ParameterState> {
    const step = this.step
    const [values, ...slots] = await Promise.all([this.theta, ...this.slots].map((t) => t.data<'float32'>()))
    return { step, values: values!.slice(), slots: slots.map((slot) => slot.slice()) }
  }

  dispose(): void {
    for (const tensor of [this.theta, ...this.slots]) tensor.dispose()
  }
}
