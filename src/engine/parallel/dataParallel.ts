/**
 * Synchronous data parallelism on the CPU: each step, workers compute the gradients of shares of the batch, this thread adds
 * them in order (the reduce of an all-reduce) and updates θ, and the new θ goes to each worker with its next work (the
 * broadcast). Section 8.3.3 tells it; its `timeline` is that lesson's data.
 *
 * Buffers are copied through messages, at most 0.5 MB for the book's network: shared memory would need cross-origin isolation.
 */
import { tensor1d, type Tensor1D } from '@tensorflow/tfjs-core'
import type { Batch } from '../datasets/batch'
import type { Compute } from '../compute'
import type { Model } from '../model'
import type { StepTimeline } from '../protocol'
import { CountTuner } from './countTuner'
import { ReplicaPool, type PoolOptions } from './pool'
import { addInto, sharesOf } from './shares'
import { perform, type Work } from './work'

/** Steps that the timeline remembers. */
const TIMELINE_STEPS = 32

export class DataParallel implements Compute {
  readonly timeline: StepTimeline[] = []
  readonly inFlight: number
  readonly pool: ReplicaPool
  private readonly tuner: CountTuner
  private sent: Tensor1D | Float32Array | null = null
  /** θ that the step under way takes its gradients of, where it is not the model's. */
  private past: Float32Array | null = null

  /** `count`: as many workers, always; left out, the best count up to `size` is found while training. */
  constructor(
    private readonly model: Model,
    private readonly options: Omit<PoolOptions, 'performHere'> & { count?: number },
  ) {
    this.pool = new ReplicaPool({ ...options, performHere: (work) => this.performHere(work) })
    this.tuner = new CountTuner(options.size)
    this.inFlight = 2 * Math.max(1, options.size)
  }

  /** Workers that the next step is given to; 0 is this thread alone. */
  get workers(): number {
    return Math.min(this.options.count ?? this.tuner.count, this.pool.ready)
  }

  /** One optimizer step; returns what `Model.update` returns. `past`: takes the gradients of this θ and not of the model's. */
  async step(batch: Batch, learningRate: number, past: Float32Array | null = null): Promise<Tensor1D> {
    const { clock } = this.options
    const { model, pool, workers } = this
    const from = clock()
    const isTrial = pool.ready === this.options.size
    pool.limit = workers
    this.past = past
    this.sendParameters()
    const sharedAt = clock()
    const results = sharesOf(batch).map((share) => pool.do({ kind: 'gradient', ...share, step: model.step }))
    const sums = new Float32Array(model.network.size + 2)
    const shares: StepTimeline['shares'] = []
    let reduceMs = 0
    for (const result of results) {
      const { values, ...timing } = await result
      const start = clock()
      addInto(sums, values)
      reduceMs += clock() - start
      shares.push(timing)
    }
    const reducedAt = clock()
    this.past = null
    const metrics = model.update(tensor1d(sums), learningRate)
    const to = clock()
    if (isTrial) this.tuner.record(to - from)
    this.timeline.push({ step: model.step, workers, from, sharedAt, shares, reduceMs, reducedAt, to })
    if (this.timeline.length > TIMELINE_STEPS) this.timeline.shift()
    return metrics
  }

  /** Logits [n × 10] of images in 0–1, in inference mode. */
  async logits(pixels: Float32Array): Promise<Float32Array> {
    this.pool.limit = this.workers
    this.sendParameters()
    return (await this.pool.do({ kind: 'logits', pixels, norms: this.model.knownNorms() })).values
  }

  dispose(): void {
    this.pool.dispose()
  }

  private sendParameters(): void {
    const theta = this.past ?? this.model.theta
    if (this.sent === theta || this.workers === 0) return
    this.sent = theta
    this.pool.setParameters(theta instanceof Float32Array ? theta : theta.dataSync<'float32'>())
  }

  private performHere(work: Work): Float32Array {
    const { network, theta, plan } = this.model
    if (!this.past) return perform(network, theta, plan.seed, work)
    const past = tensor1d(this.past)
    const values = perform(network, past, plan.seed, work)
    past.dispose()
    return values
  }
}
