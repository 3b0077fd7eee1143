/**
 * What a widget sees of training: one immutable snapshot and the verbs. `useTrainer()` returns both; the worker,
 * IndexedDB and messages stay behind it. Plain data only, so that demos and snapshot tests can hand in a made-up run.
 */
import type {
  Augmentation,
  BackendName,
  BackendReport,
  Checkpoint,
  Evaluation,
  Experiment,
  Failure,
  LayerActivation,
  LayerProfile,
  Notice,
  PaceTask,
  Plan,
  Predictions,
  RateChange,
  StepRecord,
  StepsPart,
  StepsTask,
  Weights,
} from '../engine/protocol'
import type { ConvolutionTask, ConvolutionTimes, Operation } from '../engine/protocolOperations'
import type {
  HalfTimes,
  HalfTimesTask,
  RoundedModel,
  RoundedPart,
  RoundedTask,
  TrialPart,
  TrialTask,
} from '../engine/protocolPrecision'
import type { Studies, StudyName } from '../engine/protocolStudies'

export type TrainingStatus = 'idle' | 'loading' | 'running' | 'paused' | 'stopped' | 'failed'

export interface TrainingSnapshot {
  status: TrainingStatus
  /** The plan of the run that is on the screen; null while idle. */
  plan: Plan | null
  rateChanges: RateChange[]
  /** All steps so far; a new array each time it grows. */
  records: StepRecord[]
  evaluations: Evaluation[]
  /** Of the latest full evaluation. */
  predictions: Predictions | null
  step: number
  totalSteps: number
  /** Median pace of the last 20 steps; null before the first. */
  imagesPerSecond: number | null
  /** From the measured pace, evaluations included; null while unknown. */
  secondsLeft: number | null
  backend: BackendName | null
  backends: BackendReport[]
  data: { loadedImages: number; totalImages: number }
  /** Newest last. */
  notices: Notice[]
  failure: Failure | null
  /** A run saved earlier that can be resumed; null when there is none or it is the one on the screen. */
  saved: Pick<Checkpoint, 'plan' | 'step' | 'savedAt'> | null
}

/** A checkpoint without what it takes to train on. `savedAt` tells it from all others. */
export interface KeptNet extends Pick<Checkpoint, 'plan' | 'step' | 'savedAt'> {
  /** The last. */
  evaluation: Evaluation | null
  /** The first layer's weights, [3, 3, 1, filters]. */
  filters: Float32Array
}

export interface TrainingActions {
  train(plan: Plan): void
  pause(): void
  /** Goes on with the paused run, or with the saved one after a reload. */
  resume(): void
  /** One step, then pause; starts the run paused when idle. */
  step(plan: Plan): void
  /** Throws the run away and stands before step 1 of the same plan. */
  reset(): void
  setLearningRate(rate: number): void
  evaluate(): void
  surveyBackends(): void
  dismissNotice(index: number): void
  forgetSaved(): void
  /** `current`: the net being trained; `shipped`: the recorded run's weights, fetched on first use. */
  predict(image: Uint8Array, source: 'current' | 'shipped'): Promise<Float32Array>
  /** What each layer of the net trained on augmented digits makes of an image of 784 values, 0–255. */
  activations(image: Uint8Array): Promise<{ layers: LayerActivation[]; probabilities: Float32Array }>
  /** Real digits, each before and after: `pairs` is [2 × count, 784] bytes. */
  preview(
    augmentation: Augmentation,
    seed: number,
    draw: number,
    count: number,
  ): Promise<{ pairs: Uint8Array; labels: Uint8Array }>
  testImages(indices: number[]): Promise<Uint8Array>
  /** Pace of a network on one backend; rejects while there is a run, with the engine's own words. */
  pace(task: PaceTask): Promise<{ backend: BackendName; workers: number; imagesPerSecond: number[] }>
  /** Real training steps on so many workers, and where their time went; rejects while there is a run. */
  stepsOnWorkers(task: StepsTask): Promise<StepsPart>
  /** What a script needs to repeat a run's first steps elsewhere. */
  experiment(plan: Plan, steps: number): Promise<Experiment>
  /** How long each layer takes, on one thread of the plan's backend; rejects while there is a run. */
  profile(plan: Plan, rounds: number, repeats: number): Promise<LayerProfile[]>
  /** Milliseconds of one operation, several times; rejects while there is a run. The backend may be another where it fails. */
  time(
    backend: BackendName,
    operation: Operation,
    budgetMs: number,
  ): Promise<{ backend: BackendName; ms: number[] }>
  /** One convolution in three ways; as `time`. */
  race(backend: BackendName, task: ConvolutionTask): Promise<{ backend: BackendName } & ConvolutionTimes>
  /** The network that was trained last and is kept on this device; null when there is none. */
  keptNet(): Promise<KeptNet | null>
  /** What a network says of test images, its numbers rounded; rejects when a kept one has been trained further meanwhile. */
  evaluateRounded(
    task: RoundedTask<RoundedModel | Pick<KeptNet, 'savedAt'>>,
  ): Promise<{ backend: BackendName } & RoundedPart>
  /** How long a network's layers take with 32-bit and with 16-bit numbers; rejects while there is a run. */
  halfTimes(backend: BackendName | 'auto', task: HalfTimesTask): Promise<{ backend: BackendName } & HalfTimes>
  /** Some steps of a training in few bits; rejects while there is a run, or when the steps before are not at hand. */
  trial(plan: Plan, task: TrialTask): Promise<{ backend: BackendName } & TrialPart>
  /** A piece of a study; rejects while there is a run, or when the pieces before are not at hand. */
  study<Name extends StudyName>(
    name: Name,
    task: Studies[Name]['task'],
    backend?: BackendName | 'auto',
  ): Promise<Studies[Name]['part']>
  /** `norms`: what the network's batch norms divide by, where it has any. */
  exportWeights(): Promise<{ weights: Weights; step: number; norms?: Weights }>
  importWeights(weights: Weights): Promise<void>
}
