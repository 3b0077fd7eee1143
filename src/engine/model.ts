/**
 * A network under training: its parameters θ, the optimizer's memory and the count of steps, as tensors on the current
 * backend. One call of `trainStep` is one turn of the chapter's loop: forward, loss, backward, update.
 */
import { tensor1d, zeros, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core'
import type { Batch } from './datasets/batch'
import { gradientOf, logitsOf } from './gradient'
import { initialise } from './networks/initialise'
import { networkOf } from './networks/networkOf'
import type { BlockKind, Norms } from './layers/layer'
import type { Network } from './networks/sequential'
import { MeasuredNorms } from './norms'
import { Parameters, type ParameterState } from './parameters'
import type { Plan, Weights } from './protocol'

export type ModelState = ParameterState

export class Model extends Parameters {
  readonly network: Network<BlockKind>
  readonly norms: MeasuredNorms
  /** Training images [n, 784] in 0–1 that batch norms are measured on; a network that has any cannot be asked without. */
  normImages: Float32Array | null = null

  /** Starts from `state` (optimizer memory may be left out: zeros), or from fresh initial values of the plan's seed. */
  constructor(
    readonly plan: Plan,
    state?: Pick<ModelState, 'values'> & Partial<ModelState>,
  ) {
    const network = networkOf(plan)
    super(plan.optimizer, state ?? { values: initialise(network, plan.initialisation, plan.seed) })
    this.network = network
    this.norms = new MeasuredNorms(network)
  }

  /** Forward, backward, update: one step on a whole batch. Returns what `update` returns. */
  trainStep(batch: Batch, learningRate: number): Tensor1D {
    const sums = gradientOf(this.network, this.theta, batch, { seed: this.plan.seed, step: this.step })
    return this.update(sums, learningRate)
  }

  /** Inference: logits [n, 10] of n images of 784 floats in 0–1; the caller disposes them. */
  logits(pixels: Float32Array): Tensor2D {
    return logitsOf(this.network, this.theta, pixels, this.knownNorms())
  }

  /** What its batch norms divide by at inference, measured if need be; undefined where there is none. */
  knownNorms(): Norms | undefined {
    if (this.normImages && this.norms.isWantedFor(this.theta)) this.norms.measure(this.theta, this.normImages)
    return this.norms.known
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
}
