/**
 * The worker's side of the conversation: one run at a time, and the small requests (a prediction, a preview, an export)
 * that are answered beside it.
 */
import { getBackend } from '@tensorflow/tfjs-core'
import { activationsOf, pixelsOf } from './activations'
import { conventionOf, predict, readCommonWeights } from './askModel'
import { BackendChooser } from './backend/choose'
import type { Environment } from './backend/environment'
import { Library } from './datasets/library'
import { experimentOf } from './experiment'
import { asText, failureOf } from './failure'
import { NoDataError } from './feed'
import { Trials } from './lowPrecision/trials'
import { Model } from './model'
import { fromCommonWeights } from './networks/dropoutConvention'
import { isSpeedQuestion, measure, type Bench } from './measurements'
import {
  totalSteps,
  type BackendName,
  type FromEngine,
  type NetParameters,
  type Plan,
  type StepsTask,
  type ToEngine,
} from './protocol'
import { Cluster } from './parallel/cluster'
import type { RoundedModel, RoundedTask, TrialTask } from './protocolPrecision'
import type { Studies, StudyName } from './protocolStudies'
import { answersOfRounded } from './rounded'
import { Run } from './run'
import { fetchShippedModel } from './shippedModel'
import { StudyDesk } from './studies/desk'

type Start = Extract<ToEngine, { type: 'start' }>
type Request = Extract<ToEngine, { requestId: number }>

export class Session {
  private readonly chooser: BackendChooser
  private readonly library: Library
  private readonly trials = new Trials()
  private readonly studies: StudyDesk
  private run: Run | null = null
  private starting: { runId: number; paused: boolean; stopped: boolean; stepOnce: boolean } | null = null
  private readonly cluster: Cluster
  private readonly shipped = new Map<string, Promise<NetParameters>>()
  private readonly bench: Bench
  private going: Promise<void> = Promise.resolve()
  private isTraining = false
  private backendChosen = false
  private startedForOneImage = false
  private busyWithTensors: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly environment: Environment,
    private readonly post: (message: FromEngine, transfer?: ArrayBuffer[]) => void,
    private readonly wallClock: () => number,
  ) {
    this.chooser = new BackendChooser(environment, (reports) => post({ type: 'backends', reports }))
    this.library = new Library(environment, post)
    this.cluster = new Cluster(environment, wallClock)
    this.studies = new StudyDesk({
      trainingSet: (images) => this.library.trainingSet(images),
      testSet: () => this.library.testSet(),
      now: environment.now,
      siteUrl: environment.siteUrl,
      sprites: (split) => this.library.sprites(split),
    })
    this.bench = {
      environment,
      wallClock,
      whileIdle: (wish, work) => this.whileIdle(wish, work),
      lookAround: () => this.chooser.lookAround(),
      fetchShipped: (model) => this.fetchShipped(environment.roundedModelUrls[model]),
    }
  }

  receive(message: ToEngine): void {
    switch (message.type) {
      case 'start':
        void this.start(message)
        return
      case 'pause':
        if (this.starting) this.starting.paused = true
        this.run?.gate.close()
        return
      case 'resume':
        if (this.starting) this.starting.paused = false
        this.run?.gate.open()
        return
      case 'step':
        if (this.starting) this.starting.stepOnce = true
        this.run?.gate.openOnce()
        return
      case 'stop':
        if (this.starting) this.starting.stopped = true
        this.run?.stop()
        return
      case 'set-learning-rate':
        this.run?.setLearningRate(message.rate)
        return
      case 'save-checkpoint':
        void this.run?.saveCheckpoint().catch(() => undefined)
        return
      case 'evaluate':
        this.run?.requestEvaluation()
        return
      case 'survey-backends':
        void this.exclusively(async () => {
          if (!this.run && !this.starting) await this.chooser.survey()
        }).catch(() => undefined)
        return
      case 'drill':
        if (message.fault === 'lose-device') this.run?.loseDevice()
        else
          setTimeout(() => {
            throw new Error('drill: the worker crashes')
          })
        return
      default:
        void this.answer(message)
    }
  }

  /** Work that switches backends must not overlap. */
  private exclusively<T>(work: () => Promise<T>): Promise<T> {
    const result = this.busyWithTensors.then(work, work)
    this.busyWithTensors = result.catch(() => undefined)
    return result
  }

  private async start({ runId, plan, checkpoint, paused }: Start): Promise<void> {
    const starting = { runId, paused: paused ?? false, stopped: false, stepOnce: false }
    this.starting = starting
    this.post({
      type: 'phase',
      runId,
      phase: 'loading',
      step: checkpoint?.step ?? 0,
      totalSteps: totalSteps(plan),
    })
    let run: Run | null = null
    try {
      await this.endRun()
      const datasets = Promise.all([this.library.trainingSet(plan.trainImages), this.library.testSet()])
      datasets.catch(() => undefined)
      const backend = await this.exclusively(() => this.chooser.choose(plan.backend))
      this.backendChosen = true
      const [train, test] = await datasets.catch((error: unknown) => {
        throw new NoDataError(asText(error))
      })
      if (starting.stopped || this.starting !== starting) return
      run = new Run(
        {
          ...this.environment,
          runId,
          chooser: this.chooser,
          data: { train, test },
          wallClock: this.wallClock,
          post: this.post,
        },
        plan,
        backend,
        checkpoint,
      )
      if (starting.stepOnce) run.gate.openOnce()
      else if (starting.paused) run.gate.close()
      this.run = run
      this.starting = null
      this.isTraining = true
      this.going = run.go().finally(() => (this.isTraining = false))
      await this.going
    } catch (error) {
      this.post({ type: 'failed', runId, failure: failureOf(error, run?.step) })
    } finally {
      if (this.starting === starting) this.starting = null
    }
  }

  /** Stops the run and the cluster, waits until its loop has left, and frees its tensors. */
  private async endRun(): Promise<void> {
    await this.exclusively(async () => {
      this.trials.end()
      this.studies.end()
      this.cluster.letGo()
    })
    this.run?.stop()
    await this.going.catch(() => undefined)
    this.run?.dispose()
    this.run = null
  }

  private async answer(request: Request): Promise<void> {
    const { requestId } = request
    try {
      await this.answerOrThrow(request)
    } catch (error) {
      this.post({ type: 'request-failed', requestId, failure: { code: 'unexpected', detail: asText(error) } })
    }
  }

  private async answerOrThrow(request: Request): Promise<void> {
    const { requestId } = request
    if (isSpeedQuestion(request)) return this.post({ ...(await measure(request, this.bench)), requestId })
    switch (request.type) {
      case 'predict': {
        const { image, source } = request
        const probabilities = await this.withModel(source, (model) => predict(model, image))
        this.post({ type: 'prediction', requestId, probabilities })
        return
      }
      case 'activations': {
        const pixels = pixelsOf(request.image)
        const { augmentedModelUrl } = this.environment
        const answer = await this.withShipped(
          augmentedModelUrl,
          () => this.startForOneImage(),
          (model) => activationsOf(model, pixels),
        )
        const buffers = answer.layers.map(({ values }) => values.buffer as ArrayBuffer)
        this.post({ type: 'activations', requestId, ...answer }, buffers)
        return
      }
      case 'preview': {
        const { augmentation, seed, draw, count } = request
        this.post({
          type: 'preview',
          requestId,
          ...(await this.library.preview(augmentation, seed, draw, count)),
        })
        return
      }
      case 'test-images':
        this.post({ type: 'test-images', requestId, pixels: await this.library.testImages(request.indices) })
        return
      case 'export-weights': {
        const source = this.run?.model ? 'current' : 'shipped'
        this.post({ type: 'weights', requestId, ...(await this.withModel(source, readCommonWeights)) })
        return
      }
      case 'timeline':
        this.post({ type: 'timeline', requestId, steps: this.run?.parallel?.timeline ?? [] })
        return
      case 'steps-on-workers':
        this.post({ type: 'steps-on-workers', requestId, ...(await this.stepsOnWorkers(request)) })
        return
      case 'experiment': {
        const { plan, steps } = request
        const data = await this.library.trainingSet(plan.trainImages)
        this.post({ type: 'experiment', requestId, ...(await experimentOf(plan, data, steps)) })
        return
      }
      case 'evaluate-rounded':
        this.post({ type: 'rounded', requestId, ...(await this.rounded(request)) })
        return
      case 'trial':
        this.post({ type: 'trial', requestId, ...(await this.trial(request.plan, request)) })
        return
      case 'study':
        this.post({ type: 'study', requestId, ...(await this.study(request)) })
        return
      case 'import-weights': {
        const model = this.currentModel()
        model.load(fromCommonWeights(request.weights, conventionOf(model.plan)))
        await this.run!.saveCheckpoint()
        this.post({ type: 'weights', requestId, weights: request.weights, step: model.step })
      }
    }
  }

  /** Measures on the wished backend; throws while there is a run, which would be measured along. */
  private whileIdle<T>(wish: BackendName | 'auto', work: (backend: BackendName) => Promise<T>): Promise<T> {
    return this.exclusively(async () => {
      if (this.isTraining || this.starting) throw new Error('a run is under way; stop it before measuring')
      const { chooser } = this
      const { name } = await (wish === 'auto' ? chooser.choose(wish) : chooser.keepOrChoose(wish))
      this.backendChosen = true
      return work(name)
    })
  }

  private async stepsOnWorkers(task: StepsTask) {
    const train = await this.library.trainingSet(task.plan.trainImages)
    const test = task.testImages ? await this.library.testSet() : null
    return this.whileIdle(task.plan.backend, (backend) => {
      if (backend !== 'wasm') throw new Error(`workers need WebAssembly, and this is ${backend}`)
      return this.cluster.steps(task, train, test)
    })
  }

  private async rounded(task: RoundedTask<RoundedModel | NetParameters>) {
    const { model } = task
    const net =
      typeof model === 'string' ? this.fetchShipped(this.environment.roundedModelUrls[model]) : model
    const [parameters, test] = await Promise.all([net, this.library.testSet()])
    return this.exclusively(async () => {
      await this.chooseBackend()
      const backend = getBackend() as BackendName
      return { backend, ...(await answersOfRounded(parameters, task, test)) }
    })
  }

  /** On WebAssembly where there is one: every tensor is read back to be rounded, for which a GPU would stop. */
  private async trial(plan: Plan, task: TrialTask) {
    const [train, test] = await Promise.all([
      this.library.trainingSet(plan.trainImages),
      this.library.testSet(),
    ])
    return this.whileIdle('wasm', async (backend) => ({
      backend,
      ...(await this.trials.advance(plan, task, train, test)),
    }))
  }

  private study({ backend, name, task }: Extract<Request, { type: 'study' }>) {
    return this.whileIdle(backend, async (used) => ({
      backend: used,
      part: await this.studies.advance(name as StudyName, task as Studies[StudyName]['task']),
    }))
  }

  private currentModel(): Model {
    const model = this.run?.model
    if (!model) throw new Error('there is no network in training')
    return model
  }

  /** Lets `work` use the network in training, or the recorded one. */
  private async withModel<T>(source: 'current' | 'shipped', work: (model: Model) => Promise<T>): Promise<T> {
    if (source === 'current') return work(this.currentModel())
    return this.withShipped(this.environment.shippedModelUrl, () => this.chooseBackend(), work)
  }

  /** Puts shipped weights on the current backend for the occasion; `prepare` sees to it that there is one. */
  private async withShipped<T>(
    url: string,
    prepare: () => Promise<void>,
    work: (model: Model) => Promise<T>,
  ): Promise<T> {
    const { plan, values } = await this.fetchShipped(url)
    return this.exclusively(async () => {
      await prepare()
      const model = new Model(plan, { values })
      try {
        return await work(model)
      } finally {
        model.dispose()
      }
    })
  }

  private fetchShipped(url: string): Promise<NetParameters> {
    const fetched = this.shipped.get(url) ?? fetchShippedModel(url)
    this.shipped.set(url, fetched)
    fetched.catch(() => this.shipped.delete(url)) // the next request starts afresh
    return fetched
  }

  private async chooseBackend(): Promise<void> {
    if (!this.backendChosen && !this.starting) await this.chooser.choose('auto')
    this.backendChosen = true
  }

  /** One image needs no measured choice; a backend that was chosen already is as good. */
  private async startForOneImage(): Promise<void> {
    if (this.backendChosen || this.startedForOneImage || this.starting) return
    await this.chooser.startForOneImage()
    this.startedForOneImage = true
  }
}
