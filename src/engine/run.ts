/**
 * One run in the worker: pulls the trainer's events, reports them, keeps checkpoints, and goes on from the last one on
 * another backend when the device dies.
 */
import { BackendLostError, type RunningBackend } from './backend/backend'
import type { BackendChooser } from './backend/choose'
import { isSound, modelStateOf } from './checkpoint'
import { onCurrentBackend, type Compute } from './compute'
import type { Environment } from './backend/environment'
import { takeBatch } from './datasets/batch'
import type { Dataset } from './datasets/dataset'
import { NoDataError } from './feed'
import { Gate, macrotask } from './gate'
import { Model } from './model'
import { DataParallel } from './parallel/dataParallel'
import {
  packSteps,
  totalSteps,
  unpackSteps,
  type Checkpoint,
  type Evaluation,
  type FromEngine,
  type Plan,
  type RateChange,
  type StepRecord,
} from './protocol'
import { rehearse } from './rehearsal'
import { TEST_BATCH } from './evaluate'
import { evaluateWithTicks, train, type TrainEvent } from './trainer'

const CHECKPOINT_EVERY_MS = 5000
/** Between two messages with steps: the page redraws at most this often. */
const REPORT_EVERY_MS = 120
/** Steps whose losses are read together: reading back stalls a GPU. */
const READ_EVERY_ON_GPU = 8
/** A few tens of thousands of numbers to each mean, without the memory of a whole epoch. */
const NORM_IMAGES = 200

export interface RunContext extends Pick<
  Environment,
  'loadKernels' | 'tfjsWasmUrl' | 'replicas' | 'spawnReplica' | 'now'
> {
  runId: number
  chooser: BackendChooser
  data: { train: Dataset; test: Dataset }
  /** Milliseconds since the Unix epoch. */
  wallClock(): number
  post(message: FromEngine): void
}

export class Run {
  readonly gate = new Gate()
  private rateChanges: RateChange[]
  private records: StepRecord[]
  private evaluations: Evaluation[]
  private unreported: StepRecord[] = []
  private reportedAt = -Infinity
  private kept: Checkpoint | null
  private keptAt = -Infinity
  private stopped = false
  private wantsEvaluation = false
  model: Model | null = null
  /** The workers of a run on wasm. */
  parallel: DataParallel | null = null

  constructor(
    private readonly context: RunContext,
    private readonly plan: Plan,
    private backend: RunningBackend,
    checkpoint?: Checkpoint,
  ) {
    this.kept = checkpoint ?? null
    this.rateChanges = checkpoint?.rateChanges ?? []
    this.records = checkpoint ? unpackSteps(checkpoint.steps, plan) : []
    this.evaluations = checkpoint?.evaluations ?? []
  }

  get step(): number {
    return this.model?.step ?? this.kept?.step ?? 0
  }

  loseDevice(): void {
    this.backend.loseDevice()
  }

  stop(): void {
    this.stopped = true
    this.gate.open()
  }

  dispose(): void {
    this.parallel?.dispose()
    this.parallel = null
    this.model?.dispose()
    this.model = null
  }

  requestEvaluation(): void {
    this.wantsEvaluation = true
    if (!this.gate.isOpen) this.gate.close() // wakes the loop where it waits
  }

  setLearningRate(rate: number): void {
    this.rateChanges = [...this.rateChanges.filter(({ step }) => step < this.step), { step: this.step, rate }]
  }

  private rateAt = (step: number): number =>
    this.rateChanges.findLast((change) => change.step <= step)?.rate ?? this.plan.learningRate

  /** Trains to the end of the plan, or until `stop`. Throws `DivergedError` and what is nobody's fault. */
  async go(): Promise<void> {
    for (;;) {
      try {
        await this.trainFromCheckpoint()
        return
      } catch (error) {
        const reason = await this.deviceLoss(error)
        if (reason === null) throw error
        await this.moveToNextBackend(reason)
      }
    }
  }

  /** Why the device is gone, or null when it is not and `error` means something else. */
  private async deviceLoss(error: unknown): Promise<string | null> {
    if (error instanceof BackendLostError) return error.message
    if (this.backend.name !== 'webgpu' && this.backend.name !== 'webgl') return null
    // A crash of the GPU process shows as some exception first; the loss event follows.
    const soon = new Promise<null>((resolve) => setTimeout(() => resolve(null), 3000))
    return Promise.race([this.backend.lost, soon])
  }

  private async moveToNextBackend(reason: string): Promise<void> {
    const lost = this.backend
    this.phase('loading')
    this.model = null // its tensors died with the device
    this.backend = await this.context.chooser.replace(lost, reason)
    const step = this.kept?.step ?? 0
    this.context.post({
      type: 'notice',
      notice: { code: 'backend-lost', lost: lost.name, next: this.backend.name, step, detail: reason },
    })
  }

  private async trainFromCheckpoint(): Promise<void> {
    const start = this.kept
    this.records = this.records.filter(({ step }) => step <= (start?.step ?? 0))
    this.evaluations = this.evaluations.filter(({ step }) => step <= (start?.step ?? 0))
    this.unreported = []
    const model = new Model(this.plan, start ? modelStateOf(start) : undefined)
    this.model = model
    if (model.norms.isNeeded) model.normImages = await imagesForNorms(this.context.data.train)
    await this.orLost(this.backend.compileAhead?.(() => rehearse(this.plan, TEST_BATCH)) ?? Promise.resolve())
    const compute = await this.computeFor(model)
    const events = train(model, this.context.data, {
      compute,
      rateAt: this.rateAt,
      readEvery: () => (this.gate.isSingle || this.isOnCpu ? 1 : READ_EVERY_ON_GPU),
      now: this.context.now,
      quickTestEvery: 100,
    })
    this.phase(this.gate.isOpen ? 'running' : 'paused')
    await this.pump(events, model, compute)
    if (!this.stopped) {
      await this.saveCheckpoint()
      this.phase('stopped')
    }
  }

  /** Several workers where a backend leaves cores idle, else the backend itself. */
  private async computeFor(model: Model): Promise<Compute> {
    if (this.backend.name !== 'wasm') return onCurrentBackend(model)
    const { loadKernels, tfjsWasmUrl, replicas, spawnReplica, wallClock } = this.context
    this.parallel?.dispose()
    this.parallel = new DataParallel(model, {
      size: replicas,
      spawn: spawnReplica,
      start: { type: 'start', plan: this.plan, kernels: await loadKernels(), tfjsWasmUrl },
      clock: wallClock,
    })
    return this.parallel
  }

  private get isOnCpu(): boolean {
    return this.backend.name === 'wasm' || this.backend.name === 'cpu'
  }

  private async pump(events: AsyncGenerator<TrainEvent>, model: Model, compute: Compute): Promise<void> {
    for (;;) {
      while (!this.gate.isOpen && !this.stopped) await this.rest(model, compute)
      if (this.stopped) return
      const { done, value } = await this.orLost(events.next())
      if (done) return
      this.report(value)
      if (value.type === 'steps' && this.gate.isSingle) this.gate.close()
      if (this.context.now() - this.keptAt > CHECKPOINT_EVERY_MS) await this.saveCheckpoint()
      await macrotask()
    }
  }

  /** Waits at the closed gate, with a checkpoint made and any wished evaluation done. */
  private async rest(model: Model, compute: Compute): Promise<void> {
    this.flush()
    if (this.kept?.step !== model.step) await this.saveCheckpoint()
    if (this.wantsEvaluation) {
      this.wantsEvaluation = false
      const { test } = this.context.data
      for await (const event of evaluateWithTicks(compute, model.step, test, test.size)) {
        this.report(event)
        await macrotask()
        if (this.gate.isOpen) return
      }
    }
    this.phase('paused')
    await this.orLost(this.gate.moved())
    if (this.gate.isOpen && !this.stopped) this.phase('running')
  }

  private orLost<T>(work: Promise<T>): Promise<T> {
    if (this.isOnCpu) return work
    const lost = this.backend.lost.then((reason) => {
      throw new BackendLostError(this.backend.name, reason)
    })
    return Promise.race([work, lost])
  }

  private report(event: TrainEvent): void {
    if (event.type === 'steps') {
      this.records.push(...event.records)
      this.unreported.push(...event.records)
      if (this.context.now() - this.reportedAt >= REPORT_EVERY_MS || !this.gate.isOpen) this.flush()
    } else if (event.type === 'evaluation') {
      this.flush()
      this.evaluations.push(event.evaluation)
      this.context.post({ ...event, runId: this.context.runId })
    }
  }

  private flush(): void {
    if (this.unreported.length === 0) return
    this.context.post({ type: 'steps', runId: this.context.runId, records: this.unreported })
    this.unreported = []
    this.reportedAt = this.context.now()
  }

  /** Copies the state to the CPU and hands it to the page, unless the device has corrupted it. */
  async saveCheckpoint(): Promise<void> {
    const { model, backend } = this
    if (!model) return
    const state = await this.orLost(model.read())
    if (model !== this.model || !isSound(state)) return
    this.keptAt = this.context.now()
    this.kept = {
      version: 2,
      plan: this.plan,
      rateChanges: this.rateChanges,
      step: state.step,
      weights: { tensors: model.network.tensors, values: state.values },
      slots: state.slots,
      backend: backend.name,
      steps: packSteps(this.records.filter(({ step }) => step <= state.step)),
      evaluations: this.evaluations.filter(({ step }) => step <= state.step),
      savedAt: this.context.wallClock(),
    }
    this.context.post({ type: 'checkpoint', runId: this.context.runId, checkpoint: this.kept })
  }

  phase(phase: 'loading' | 'running' | 'paused' | 'stopped'): void {
    this.flush()
    this.context.post({
      type: 'phase',
      runId: this.context.runId,
      phase,
      step: this.step,
      totalSteps: totalSteps(this.plan),
      backend: this.backend.name,
    })
  }
}

/** The first training images that have arrived: what batch norms are measured on before a network is asked. */
async function imagesForNorms(train: Dataset): Promise<Float32Array> {
  for (const { first, count, ready } of train.shards) {
    if (!(await ready)) continue
    const indices = Array.from({ length: Math.min(NORM_IMAGES, count) }, (_, i) => first + i)
    return takeBatch(train, indices).pixels
  }
  throw new NoDataError('none of the training images could be loaded')
}
