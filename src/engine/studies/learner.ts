/** A network from a description, with its parameters and the optimizer's memory as tensors on the current backend. */
import type { Tensor1D } from '@tensorflow/tfjs-core'
import type { Batch } from '../datasets/batch'
import { gradientOf, logitsOf } from '../gradient'
import type { Probe } from '../layers/layer'
import { fromDescription, type BuiltNetwork } from '../networks/fromDescription'
import { initialise } from '../networks/initialise'
import { MeasuredNorms } from '../norms'
import { Parameters } from '../parameters'
import type { Contestant, LearnerState } from '../studyTasks/comparison'

export class Learner extends Parameters {
  private readonly built: BuiltNetwork
  private readonly norms: MeasuredNorms
  /** Whether blocks that add do so. */
  hasSkips = true

  /** Starts from `state`, or from the seed's initial values; a state without slots gives only the first `keptParts` parts. */
  constructor(
    readonly contestant: Contestant,
    state?: LearnerState,
    keptParts = contestant.network.parts.length,
  ) {
    const built = fromDescription(contestant.network, () => this.hasSkips)
    const values = initialise(built.network, contestant.initialisation, contestant.seed)
    if (state) values.set(state.values.subarray(0, endOf(built, keptParts)))
    super(contestant.optimizer, { ...state, values })
    this.built = built
    this.norms = new MeasuredNorms(built.network)
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
    const { frozenParts = 0 } = this.contestant
    const metrics = this.update(this.sums(batch), this.rate(), endOf(this.built, frozenParts))
    const [loss, accuracy] = await metrics.data<'float32'>()
    metrics.dispose()
    return { loss: loss!, accuracy: accuracy! }
  }

  /** Whether it divides by means and variances that must be measured before it is asked. */
  get wantsNorms(): boolean {
    return this.norms.isWantedFor(this.theta)
  }

  /** Measures what its batch norms divide by at inference, on training images [n, 784] in 0–1. */
  measureNorms(pixels: Float32Array): void {
    this.norms.measure(this.theta, pixels)
  }

  /** Logits [n × 10] of images [n, 784] in 0–1, in inference mode. */
  async logits(pixels: Float32Array): Promise<Float32Array> {
    const logits = logitsOf(this.built.network, this.theta, pixels, this.norms.known)
    const values = await logits.data<'float32'>()
    logits.dispose()
    return values
  }
}

/** Where in θ the parameters of the first so many parts end. */
const endOf = ({ network, ends }: BuiltNetwork, parts: number): number =>
  parts === 0 ? 0 : (ends[parts - 1] ?? network.size)
