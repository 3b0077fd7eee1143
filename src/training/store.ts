/** The one training run of this page, without React: holds the snapshot, carries out the actions, keeps checkpoints. */
import type { BackendName, Checkpoint, FromEngine, NetParameters, Plan, Weights } from '../engine/protocol'
import type { RoundedModel } from '../engine/protocolPrecision'
import type { Studies, StudyName } from '../engine/protocolStudies'
import type { KeptNet, TrainingActions, TrainingSnapshot } from './api'
import { describeKept, forgetCheckpoint, loadCheckpoint, saveCheckpoint } from './checkpoints'
import { EngineClient } from './client'
import type { OpenRun } from './openRun'
import { IDLE, received, started, withRate } from './snapshot'

/** A worker that says nothing for so long while running is taken for dead. */
const SILENCE_MS = 90_000

/** Keeping a run may wait for the step that is being computed, but not for ever. */
const KEEP_WITHIN_MS = 5000

export class TrainingStore implements TrainingActions, OpenRun {
  private snapshot: TrainingSnapshot = IDLE
  private readonly listeners = new Set<() => void>()
  private readonly client: EngineClient
  private runId = 0
  private checkpoint: Checkpoint | null = null
  /** Resolves once it is known what an earlier visit left. */
  private readonly looked: Promise<void>
  /** Where the present stretch of uninterrupted running began, for the time left. */
  private stretch = { since: 0, step: 0 }
  private heardAt = 0
  private whenKept: (() => void)[] = []

  constructor(baseUrl: string) {
    this.client = new EngineClient(baseUrl, {
      onMessage: (message) => this.receive(message),
      onCrash: (detail) => this.crashed(detail),
    })
    this.looked = this.findSaved()
    document.addEventListener('visibilitychange', () => {
      if (document.hidden && this.snapshot.status === 'running')
        this.client.sendIfAlive({ type: 'save-checkpoint' })
    })
    setInterval(() => this.checkSilence(), 10_000)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
  readonly getSnapshot = (): TrainingSnapshot => this.snapshot

  private set(snapshot: TrainingSnapshot): void {
    this.snapshot = snapshot
    for (const listener of this.listeners) listener()
  }

  private async findSaved(): Promise<void> {
    const saved = await loadCheckpoint()
    if (!saved || this.snapshot.status !== 'idle') return
    this.checkpoint = saved
    const { plan, step, savedAt } = saved
    this.set({ ...this.snapshot, saved: { plan, step, savedAt } })
  }

  private receive(message: FromEngine): void {
    this.heardAt = performance.now()
    if ('runId' in message && message.runId !== this.runId) return
    if (message.type === 'checkpoint') {
      this.keep(message.checkpoint)
      return
    }
    const wasRunning = this.snapshot.status === 'running'
    const next = received(this.snapshot, message)
    if (next.status === 'running' && !wasRunning) this.stretch = { since: performance.now(), step: next.step }
    this.set({ ...next, secondsLeft: this.secondsLeft(next) })
  }

  private secondsLeft(next: TrainingSnapshot): number | null {
    const left = next.totalSteps - next.step
    if (left <= 0 || !next.imagesPerSecond || !next.plan) return null
    const steps = next.step - this.stretch.step
    if (next.status !== 'running' || steps < 10) return (left * next.plan.batchSize) / next.imagesPerSecond
    return (left * (performance.now() - this.stretch.since)) / steps / 1000
  }

  private keep(checkpoint: Checkpoint): void {
    this.checkpoint = checkpoint
    saveCheckpoint(checkpoint)
      .catch((error: unknown) => {
        if (this.snapshot.notices.some(({ code }) => code === 'checkpoint-failed')) return
        this.set(
          received(this.snapshot, {
            type: 'notice',
            notice: { code: 'checkpoint-failed', detail: String(error) },
          }),
        )
      })
      .finally(() => this.whenKept.splice(0).forEach((resolve) => resolve()))
  }

  isOpen(): boolean {
    return ['loading', 'running', 'paused'].includes(this.snapshot.status)
  }

  async keepNow(): Promise<void> {
    if (this.snapshot.status !== 'running' && this.snapshot.status !== 'paused') return
    const kept = new Promise<void>((resolve) => this.whenKept.push(resolve))
    this.client.sendIfAlive({ type: 'save-checkpoint' })
    await Promise.race([kept, new Promise((resolve) => setTimeout(resolve, KEEP_WITHIN_MS))])
  }

  private checkSilence(): void {
    const isBusy = this.snapshot.status === 'running' || this.snapshot.status === 'loading'
    if (isBusy && performance.now() - this.heardAt > SILENCE_MS) this.client.crashed('the worker fell silent')
  }

  private crashed(detail: string): void {
    if (this.snapshot.status === 'idle') return
    const { step } = this.snapshot
    this.set(
      received(this.snapshot, {
        type: 'failed',
        runId: this.runId,
        failure: { code: 'worker-crashed', step, detail },
      }),
    )
    if (!this.checkpoint) return
    const { plan, savedAt, step: savedStep } = this.checkpoint
    this.set({ ...this.snapshot, saved: { plan, step: savedStep, savedAt } })
  }

  private start(plan: Plan, options: { from?: Checkpoint; thenStep?: boolean } = {}): void {
    const { from, thenStep } = options
    this.runId++
    this.heardAt = performance.now()
    this.set(started(this.snapshot, plan, from))
    this.client.send({ type: 'start', runId: this.runId, plan, ...(from ? { checkpoint: from } : {}) })
    if (thenStep) this.client.send({ type: 'step' })
  }

  train(plan: Plan): void {
    this.start(plan)
  }

  pause(): void {
    this.client.sendIfAlive({ type: 'pause' })
  }

  resume(): void {
    if (this.snapshot.status === 'paused') this.client.send({ type: 'resume' })
    else if (this.checkpoint) this.start(this.checkpoint.plan, { from: this.checkpoint })
  }

  step(plan: Plan): void {
    if (this.snapshot.status === 'paused') this.client.send({ type: 'step' })
    else if (this.snapshot.status === 'idle') this.start(plan, { thenStep: true })
  }

  reset(): void {
    this.client.sendIfAlive({ type: 'stop' })
    this.runId++ // what the old run still says is not for this page
    this.forgetSaved()
    const { backends, data } = this.snapshot
    this.set({ ...IDLE, backends, data })
  }

  setLearningRate(rate: number): void {
    this.client.sendIfAlive({ type: 'set-learning-rate', rate })
    this.set(withRate(this.snapshot, rate))
  }

  evaluate(): void {
    this.client.sendIfAlive({ type: 'evaluate' })
  }

  surveyBackends(): void {
    this.client.send({ type: 'survey-backends' })
  }

  dismissNotice(index: number): void {
    this.set({ ...this.snapshot, notices: this.snapshot.notices.filter((_, i) => i !== index) })
  }

  forgetSaved(): void {
    this.checkpoint = null
    void forgetCheckpoint()
    this.set({ ...this.snapshot, saved: null })
  }

  async predict(image: Uint8Array, source: 'current' | 'shipped'): Promise<Float32Array> {
    return (await this.client.request({ type: 'predict', image, source }, 'prediction')).probabilities
  }

  activations: TrainingActions['activations'] = async (image) =>
    this.client.request({ type: 'activations', image }, 'activations')

  preview: TrainingActions['preview'] = async (augmentation, seed, draw, count) =>
    this.client.request({ type: 'preview', augmentation, seed, draw, count }, 'preview')

  async testImages(indices: number[]): Promise<Uint8Array> {
    return (await this.client.request({ type: 'test-images', indices }, 'test-images')).pixels
  }

  pace: TrainingActions['pace'] = (task) => this.client.request({ type: 'pace', ...task }, 'pace')

  stepsOnWorkers: TrainingActions['stepsOnWorkers'] = (task) =>
    this.client.request({ type: 'steps-on-workers', ...task }, 'steps-on-workers')

  experiment: TrainingActions['experiment'] = (plan, steps) =>
    this.client.request({ type: 'experiment', plan, steps }, 'experiment')

  profile: TrainingActions['profile'] = async (plan, rounds, repeats) => {
    const request = { type: 'profile' as const, plan, batch: plan.batchSize, rounds, repeats }
    return (await this.client.request(request, 'profile')).layers
  }

  time: TrainingActions['time'] = (backend, operation, budgetMs) =>
    this.client.request({ type: 'time', backend, operation, budgetMs }, 'timed')

  race: TrainingActions['race'] = (backend, task) =>
    this.client.request({ type: 'race', backend, ...task }, 'raced')

  async keptNet(): Promise<KeptNet | null> {
    await this.looked
    // Who asks for it knows the chapter's network only.
    return this.checkpoint && this.checkpoint.plan.layers === undefined ? describeKept(this.checkpoint) : null
  }

  evaluateRounded: TrainingActions['evaluateRounded'] = async (task) =>
    this.client.request(
      { type: 'evaluate-rounded', ...task, model: this.withParameters(task.model) },
      'rounded',
    )

  halfTimes: TrainingActions['halfTimes'] = (backend, task) =>
    this.client.request({ type: 'half-times', backend, ...task }, 'half-times')

  private withParameters(model: RoundedModel | Pick<KeptNet, 'savedAt'>): RoundedModel | NetParameters {
    if (typeof model === 'string') return model
    if (this.checkpoint?.savedAt !== model.savedAt)
      throw new Error('the network has been trained further, or thrown away')
    const { plan, weights } = this.checkpoint
    return { plan, values: weights.values }
  }

  trial: TrainingActions['trial'] = (plan, task) =>
    this.client.request({ type: 'trial', plan, ...task }, 'trial')

  /** On WebAssembly unless told otherwise: small networks in many small operations are what a GPU is slow at. */
  async study<Name extends StudyName>(
    name: Name,
    task: Studies[Name]['task'],
    backend: BackendName | 'auto' = 'wasm',
  ): Promise<Studies[Name]['part']> {
    const { part } = await this.client.request({ type: 'study', backend, name, task }, 'study')
    return part as Studies[Name]['part']
  }

  exportWeights(): ReturnType<TrainingActions['exportWeights']> {
    return this.client.request({ type: 'export-weights' }, 'weights')
  }

  async importWeights(weights: Weights): Promise<void> {
    await this.client.request({ type: 'import-weights', weights }, 'weights')
  }
}
