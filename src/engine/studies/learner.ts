/** A network from a description, with its parameters and the optimizer's memory as tensors on the current backend. */
import { concat, keep, slice, split, tensor1d, tidy, zeros, type Tensor1D } from '@tensorflow/tfjs-core'
import type { Batch } from '../datasets/batch'
import { gradientOf, logitsOf } from '../gradient'
import type { Norms, Probe } from '../layers/layer'
import { fromDescription, type BuiltNetwork } from '../networks/fromDescription'
import { initialise } from '../networks/initialise'
import { optimizers } from '../optimizers'
import type { Contestant, LearnerState } from '../studyTasks/comparison'

export class Learner {
  private readonly built: BuiltNetwork
  private readonly norms: Norms = { isMeasuring: false, of: new Map() }
  private theta: Tensor1D
  private slots: Tensor1D[]
  /** Finished steps. */
  step: number
  /** Whether blocks that add do so. */
  hasSkips = true

  /** Starts from `state`, or from the seed's initial values; a state without slots gives only the first `keptParts` parts. */
  constructor(
    readonly contestant: Contestant,
    state?: LearnerState,
    keptParts = contestant.network.parts.length,
  ) {
    this.built = fromDescription(contestant.network, () => this.hasSkips)
    const { network } = this.built
    const values = initialise(network, contestant.initialisation, contestant.seed)
    if (state) values.set(state.values.subarray(0, this.endOf(keptParts)))
    this.theta = tensor1d(values)
    this.slots = Array.from({ length: optimizers[contestant.optimizer].slots }, (_, i) => {
      const slot = state?.slots[i]
      return slot ? tensor1d(slot) : zeros([network.size])
    })
    this.step = state?.step ?? 0
  }

  private endOf(parts: number): number {
    return parts === 0 ? 0 : (this.built.ends[parts - 1] ?? this.size)
  }

  get size(): number {
    return this.built.network.size
  }

  get tensors() {
    return this.built.network.tensors
  }

  private rate(): number {
    const { rates } = this.contestant
    return rates.findLast(({ from }) => from <= this.step)?.rate ?? 0
  }

  /** [dL/dθ, loss, accuracy], [size + 2], on the CPU; nothing is updated. */
  async gradient(batch: Batch, probe?: Probe): Promise<Float32Array> {
    const sums = this.sums(batch, probe)
    const values = await sums.data<'float32'>()
    sums.dispose()
    return values
  }

  private sums(batch: Batch, probe?: Probe): Tensor1D {
    const { seed } = this.contestant
    return gradientOf(this.built.network, this.theta, batch, {
      seed,
      step: this.step,
      ...(probe && { probe }),
    })
  }

  /** Forward, backward, update. Returns loss and accuracy of the batch before the update. */
  async train(batch: Batch): Promise<{ loss: number; accuracy: number }> {
    const { optimizer, frozenParts = 0 } = this.contestant
    const frozen = this.endOf(frozenParts)
    const sums = this.sums(batch)
    const old = [this.theta, ...this.slots, sums]
    const means = tidy(() => {
      const [whole, read] = split(sums, [this.size, 2]) as [Tensor1D, Tensor1D]
      const gradient = frozen > 0 ? concat([zeros([frozen]), slice(whole, frozen)]) : whole
      const next = optimizers[optimizer].update(
        this.theta,
        gradient as Tensor1D,
        this.slots,
        this.rate(),
        this.step + 1,
      )
      this.theta = keep(next.theta)
      this.slots = next.slots.map((slot) => keep(slot))
      return keep(read)
    })
    for (const tensor of old) tensor.dispose()
    this.step++
    this.norms.of.clear()
    const [loss, accuracy] = await means.data<'float32'>()
    means.dispose()
    return { loss: loss!, accuracy: accuracy! }
  }

  /** Whether it divides by means and variances that must be measured before it is asked. */
  get wantsNorms(): boolean {
    return this.norms.of.size === 0 && this.tensors.some(({ name }) => name.endsWith('.gamma'))
  }

  /** Measures what its batch norms divide by at inference, on training images [n, 784] in 0–1. */
  measureNorms(pixels: Float32Array): void {
    this.norms.isMeasuring = true
    logitsOf(this.built.network, this.theta, pixels, this.norms).dispose()
    this.norms.isMeasuring = false
  }

  /** Logits [n × 10] of images [n, 784] in 0–1, in inference mode. */
  async logits(pixels: Float32Array): Promise<Float32Array> {
    const logits = logitsOf(this.built.network, this.theta, pixels, this.norms)
    const values = await logits.data<'float32'>()
    logits.dispose()
    return values
  }

  async read(): Promise<LearnerState> {
    const [values, ...slots] = await Promise.all([this.theta, ...this.slots].map((t) => t.data<'float32'>()))
    return { step: this.step, values: values!.slice(), slots: slots.map((slot) => slot.slice()) }
  }

  dispose(): void {
    for (const tensor of [this.theta, ...this.slots]) tensor.dispose()
  }
}
