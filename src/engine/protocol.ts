/**
 * What the page and the training worker say to each other. The one engine file that both threads read: types and
 * plain constants only. Every value survives `postMessage`; typed arrays are transferred, never shared.
 */
import type { BackendName, BackendReport } from './protocolBackends'
import type { ConvolutionTask, ConvolutionTimes, Operation } from './protocolOperations'
import type { PrecisionAnswer, PrecisionQuestion, RoundedModel, TrialTask } from './protocolPrecision'

export { BACKENDS, type BackendName, type BackendReport, type Refusal } from './protocolBackends'

export const NETWORKS = ['deep-convnet', 'simple-convnet'] as const
/** `deep-convnet`: section 8.1.1's; `simple-convnet`: the previous chapter's, to which variant and widths mean nothing. */
export type NetworkName = (typeof NETWORKS)[number]

export const VARIANTS = ['repaired', 'book'] as const
/** `book` also applies dropout to the ten logits, as the original code does; `repaired` does not. */
export type Variant = (typeof VARIANTS)[number]

export const OPTIMIZERS = ['sgd', 'momentum', 'adagrad', 'adam'] as const
export type OptimizerName = (typeof OPTIMIZERS)[number]

export const INITIALISATIONS = ['he', 'xavier', 'small'] as const
/** `he`: σ = √(2/fan-in), `xavier`: σ = √(1/fan-in), `small`: σ = 0.01. Biases start at 0. */
export type Initialisation = (typeof INITIALISATIONS)[number]

/** Random changes to each training image, drawn anew at every step. `false` or 0 switches one off. */
export interface Augmentation {
  /** Mirror left-right with probability ½. */
  flip: boolean
  /** Crop a window of 28 − n pixels at a random place and scale it back up: n in pixels, 0–12. */
  crop: number
  /** Shift by up to ±n pixels in each direction, 0–8. */
  shift: number
  /** Rotate by up to ±n degrees, 0–180. */
  rotate: number
  /** Scale by a factor in [1 − n, 1 + n], 0–0.5. */
  scale: number
  /** Multiply brightness by a factor in [1 − n, 1 + n], clipped to 0–1, 0–0.9. */
  brightness: number
  /** Displace points of a coarse grid by up to ±n pixels in each direction, and what lies between smoothly with them, 0–4. */
  elastic: number
}

/** Everything that determines a run. Same plan + same backend = the same loss curve. */
export interface Plan {
  /** `deep-convnet`, when left out. */
  network?: NetworkName
  /** Another network in its place, as text (src/math/networkText.ts); then network, variant and widths mean nothing. */
  layers?: string
  variant: Variant
  optimizer: OptimizerName
  learningRate: number
  batchSize: number
  epochs: number
  /** The first n of the 60,000 training images. */
  trainImages: number
  /** Unsigned 32-bit integer. */
  seed: number
  initialisation: Initialisation
  augmentation: Augmentation
  backend: BackendName | 'auto'
  /** Channels of the six convolutions and units of the hidden affine layer; the book's are 16 16 32 32 64 64 and 50. */
  widths: { convolutions: [number, number, number, number, number, number]; hidden: number }
}

/** The learning rate changed to `rate` from step `step` (0-based) on, while the run was under way. */
export interface RateChange {
  step: number
  rate: number
}

/** One optimizer step. `loss` and `accuracy` are of this step's batch, in training mode, before the update. */
export interface StepRecord {
  /** 1-based count of finished steps. */
  step: number
  /** 1-based epoch the step belongs to. */
  epoch: number
  /** Mean softmax cross-entropy, nats. */
  loss: number
  /** Share of the batch that was classified correctly, 0–1. */
  accuracy: number
  /** Wall time of the step in milliseconds, evaluation excluded. */
  ms: number
}

/** Accuracy on test images in inference mode. */
export interface Evaluation {
  step: number
  /** 0–1. */
  accuracy: number
  /** The first `images` of the 10,000 test images were asked; 10,000 means all. */
  images: number
  /** Mean softmax cross-entropy, nats. */
  loss: number
}

/** A full evaluation: what the net said of each of the 10,000 test images. */
export interface Predictions {
  step: number
  labels: Uint8Array
  predicted: Uint8Array
  /** Second choice. */
  second: Uint8Array
  /** Softmax probability of the predicted class. */
  confidence: Float32Array
}

/** Trainable parameters of one net, concatenated in layer order, and what names and cuts them. */
export interface Weights {
  /** name is `conv1.filter` [kh, kw, in, out], `conv1.bias` [out], `affine1.weight` [in, out] … */
  tensors: { name: string; shape: number[] }[]
  values: Float32Array
}

/** The parameters of a plan's network in the plan's own convention, in layer order. */
export type NetParameters = { plan: Plan; values: Float32Array }

/** All steps of a run as columns, step 1 first: a long run crosses threads and goes to disk as three arrays. */
export interface StepColumns {
  loss: Float32Array
  accuracy: Float32Array
  ms: Float32Array
}

/** Enough to go on with a run exactly where it stood: random numbers are a function of seed, purpose and step. */
export interface Checkpoint {
  version: 2
  plan: Plan
  rateChanges: RateChange[]
  /** Finished steps; position in the epoch and all random streams follow from it. */
  step: number
  weights: Weights
  /** Optimizer state, one array a slot (Adam: first and second moment), each as long as `weights.values`. */
  slots: Float32Array[]
  backend: BackendName
  steps: StepColumns
  evaluations: Evaluation[]
  /** Milliseconds since 1970, for people only. */
  savedAt: number
}

/** Something the reader should be told in words; the page translates `code`. */
export type Notice =
  | { code: 'backend-lost'; lost: BackendName; next: BackendName; step: number; detail: string }
  | { code: 'shard-retried'; file: string; attempt: number; detail: string }
  | { code: 'shards-missing'; files: string[]; imagesMissing: number; detail: string }
  | { code: 'cache-full'; detail: string }
  | { code: 'checkpoint-failed'; detail: string }

export type FailureCode =
  | 'diverged'
  | 'no-data'
  | 'no-test-data'
  | 'no-backend'
  | 'worker-crashed'
  | 'bad-plan'
  | 'bad-model'
  | 'unexpected'
export interface Failure {
  code: FailureCode
  /** Step at which it happened, when training. */
  step?: number
  detail: string
}

/**
 * Where the time of one data-parallel step went, in milliseconds since the Unix epoch: `from` → θ handed to the workers at
 * `sharedAt` → gradients added by `reducedAt` (`reduceMs` of adding, the rest waiting) → updated at `to`. `worker` 0 is the
 * coordinating thread.
 */
export interface StepTimeline {
  step: number
  workers: number
  from: number
  sharedAt: number
  /** In the order in which the shares are added; the last `sleptMs` of a straggler's share it was held up on purpose. */
  shares: { worker: number; from: number; to: number; sleptMs?: number }[]
  reduceMs: number
  reducedAt: number
  to: number
}

/** Median milliseconds that a layer takes for a batch, on one thread of one backend. */
export interface LayerProfile {
  name: string
  kind: 'convolution' | 'pooling' | 'affine' | 'dropout' | 'flatten'
  /** Of one image: [height, width, channels] or [units]. */
  outputShape: number[]
  forwardMs: number
  /** Gradients of input and parameters; the first layer computes none of its input. */
  backwardMs: number
}

/** What one layer made of one image. */
export interface LayerActivation {
  name: string
  kind: LayerProfile['kind']
  /** Of one image: [height, width, channels] or [units]. */
  shape: number[]
  /** In the order of `shape`, channels last; after ReLU where the layer has one. */
  values: Float32Array
}

/** What the bench page measures: the pace of a network on one backend. */
export interface PaceTask {
  /** Names network, batch size and backend. */
  plan: Plan
  task: 'train' | 'infer'
  /** Workers beside the coordinating thread; only wasm has any, and never more than the device has cores. */
  workers: number
  runs: number
  /** How long a run should last; one batch is the least. */
  runMs: number
}

/**
 * Real steps on a given number of wasm workers, for section 8.3.3's labs: from the start where `fromStep` is 0, else from where
 * the last task with this plan, these workers and this staleness ended. A `straggler` really sleeps: its shares take `slowness`
 * times as long.
 */
export interface StepsTask extends Pick<PaceTask, 'plan' | 'workers'> {
  fromStep: number
  steps: number
  straggler: { worker: number; slowness: number } | null
  /** Learning rate of each of these steps; the plan's, when left out. */
  rates?: readonly number[]
  /** Updates between the parameters that a gradient is taken of and those that it changes, as where nobody waits; else 0. */
  staleness?: number
  /** Afterwards the first so many test images are asked about. */
  testImages?: number
  /** Lets the workers go afterwards. */
  isLast: boolean
}

/** `losses`: of each step's batch before its update, nats; not finite where the training broke. */
export type StepsPart = { timeline: StepTimeline[]; losses: number[]; evaluation?: Evaluation }

/** Where a run starts, and its first images [n, 784], labels [n] and units [n, hidden] that dropout keeps, as bytes. */
export type Experiment = { weights: Weights; images: Uint8Array; labels: Uint8Array; kept: Uint8Array }

export type TrainingPhase = 'loading' | 'running' | 'paused' | 'stopped'

/** Page → worker. */
export type ToEngine =
  | { type: 'start'; runId: number; plan: Plan; checkpoint?: Checkpoint; paused?: boolean }
  | { type: 'pause' }
  | { type: 'resume' }
  /** One optimizer step, then pause. */
  | { type: 'step' }
  | { type: 'stop' }
  | { type: 'set-learning-rate'; rate: number }
  | { type: 'save-checkpoint' }
  /** Full evaluation now (allowed while paused or stopped). */
  | { type: 'evaluate' }
  /** Ask which backends work and how fast they are, without training. */
  | { type: 'survey-backends' }
  /** `requestId` comes back in the answer. `image` is 784 values 0–255, white digit on black. */
  | { type: 'predict'; requestId: number; image: Uint8Array; source: 'current' | 'shipped' }
  /** What each layer of the net trained on augmented digits makes of one image, given as for `predict`. */
  | { type: 'activations'; requestId: number; image: Uint8Array }
  /** Real digits before and after augmentation. */
  | {
      type: 'preview'
      requestId: number
      augmentation: Augmentation
      seed: number
      draw: number
      count: number
    }
  | { type: 'test-images'; requestId: number; indices: number[] }
  | { type: 'export-weights'; requestId: number }
  | { type: 'import-weights'; requestId: number; weights: Weights }
  /** Where the last steps' time went, on several workers. */
  | { type: 'timeline'; requestId: number }
  /** Times each layer of the plan's network on the plan's backend; refused while there is a run. */
  | { type: 'profile'; requestId: number; plan: Plan; batch: number; rounds: number; repeats: number }
  /** Refused while there is a run. */
  | ({ type: 'pace'; requestId: number } & PaceTask)
  /** Times one operation, for about `budgetMs`; refused while there is a run. */
  | { type: 'time'; requestId: number; backend: BackendName; operation: Operation; budgetMs: number }
  /** One convolution in three ways; refused while there is a run. */
  | ({ type: 'race'; requestId: number; backend: BackendName } & ConvolutionTask)
  | ({ type: 'steps-on-workers'; requestId: number } & StepsTask)
  | { type: 'experiment'; requestId: number; plan: Plan; steps: number }
  | (PrecisionQuestion<RoundedModel | NetParameters, BackendName | 'auto'> & { requestId: number })
  /** Refused while there is a run. */
  | ({ type: 'trial'; requestId: number; plan: Plan } & TrialTask)
  /** A piece of a study (protocolStudies.ts says what `name`, `task` and `part` are); refused while there is a run. */
  | { type: 'study'; requestId: number; backend: BackendName | 'auto'; name: string; task: unknown }
  /** Fault drill: makes the device fail as real faults do, for tests and for the curious. */
  | { type: 'drill'; fault: 'lose-device' | 'crash' }

/** Worker → page. */
export type FromEngine =
  | {
      type: 'phase'
      runId: number
      phase: TrainingPhase
      step: number
      totalSteps: number
      backend?: BackendName
    }
  | { type: 'steps'; runId: number; records: StepRecord[] }
  | { type: 'evaluation'; runId: number; evaluation: Evaluation; predictions?: Predictions }
  | { type: 'checkpoint'; runId: number; checkpoint: Checkpoint }
  | { type: 'backends'; reports: BackendReport[] }
  | { type: 'data'; loadedImages: number; totalImages: number }
  | { type: 'notice'; notice: Notice }
  | { type: 'failed'; runId: number; failure: Failure }
  | { type: 'prediction'; requestId: number; probabilities: Float32Array }
  /** The layers that compute something at inference, in order; the last holds the ten logits. */
  | { type: 'activations'; requestId: number; layers: LayerActivation[]; probabilities: Float32Array }
  /** `pairs` images of 784 bytes each: before[0], after[0], before[1], after[1] … */
  | { type: 'preview'; requestId: number; pairs: Uint8Array; labels: Uint8Array }
  | { type: 'test-images'; requestId: number; pixels: Uint8Array }
  /** `norms`: means and variances that batch norms divide by, where there are any. */
  | { type: 'weights'; requestId: number; weights: Weights; step: number; norms?: Weights }
  | { type: 'timeline'; requestId: number; steps: StepTimeline[] }
  | { type: 'profile'; requestId: number; backend: BackendName; batch: number; layers: LayerProfile[] }
  | { type: 'pace'; requestId: number; backend: BackendName; workers: number; imagesPerSecond: number[] }
  | { type: 'timed'; requestId: number; backend: BackendName; ms: number[] }
  | ({ type: 'raced'; requestId: number; backend: BackendName } & ConvolutionTimes)
  | (PrecisionAnswer & { requestId: number; backend: BackendName })
  | ({ type: 'steps-on-workers'; requestId: number } & StepsPart)
  | ({ type: 'experiment'; requestId: number } & Experiment)
  | { type: 'study'; requestId: number; backend: BackendName; part: unknown }
  | { type: 'request-failed'; requestId: number; failure: Failure }

/** Steps in one epoch: only whole batches, as in the book. */
export const stepsPerEpoch = (plan: Pick<Plan, 'trainImages' | 'batchSize'>): number =>
  Math.max(1, Math.floor(plan.trainImages / plan.batchSize))

export const totalSteps = (plan: Pick<Plan, 'trainImages' | 'batchSize' | 'epochs'>): number =>
  stepsPerEpoch(plan) * plan.epochs

/** Records of steps 1, 2, 3 … as columns. */
export const packSteps = (records: StepRecord[]): StepColumns => ({
  loss: Float32Array.from(records, ({ loss }) => loss),
  accuracy: Float32Array.from(records, ({ accuracy }) => accuracy),
  ms: Float32Array.from(records, ({ ms }) => ms),
})

/** The inverse of `packSteps`. */
export function unpackSteps({ loss, accuracy, ms }: StepColumns, plan: Plan): StepRecord[] {
  const perEpoch = stepsPerEpoch(plan)
  return Array.from(loss, (value, i) => ({
    step: i + 1,
    epoch: Math.floor(i / perEpoch) + 1,
    loss: value,
    accuracy: accuracy[i]!,
    ms: ms[i]!,
  }))
}

export const NO_AUGMENTATION: Augmentation = {
  flip: false,
  crop: 0,
  shift: 0,
  rotate: 0,
  scale: 0,
  brightness: 0,
  elastic: 0,
}

export const BOOK_WIDTHS: Plan['widths'] = { convolutions: [16, 16, 32, 32, 64, 64], hidden: 50 }

/** The chapter's settings on all of MNIST; three epochs, so that a CPU is done in minutes (the book trains 20). */
export const DEFAULT_PLAN: Plan = {
  variant: 'repaired',
  optimizer: 'adam',
  learningRate: 0.001,
  batchSize: 100,
  epochs: 3,
  trainImages: 60_000,
  seed: 1,
  initialisation: 'he',
  augmentation: NO_AUGMENTATION,
  backend: 'auto',
  widths: BOOK_WIDTHS,
}
