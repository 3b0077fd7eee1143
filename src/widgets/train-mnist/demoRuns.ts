/** Made-up runs for `demo.tsx`: deterministic, shaped like real ones, measured by nobody. */
import {
  DEFAULT_PLAN,
  totalSteps,
  type BackendReport,
  type Evaluation,
  type Plan,
  type Predictions,
  type RateChange,
  type StepRecord,
} from '../../engine/protocol'
import { stream } from '../../math/rng'
import type { TrainingActions, TrainingSnapshot } from '../../training/api'
import { pinRun, type PinnedRun } from './chart'
import { confusion, wrongDigits, type LinkProblem } from './model'
import type { RecordedRun } from './recorded'

export const plan: Plan = DEFAULT_PLAN
export const bookPlan: Plan = { ...plan, variant: 'book' }
export const fastPlan: Plan = { ...plan, optimizer: 'sgd', learningRate: 1 }
export const blocksPlan: Plan = { ...plan, layers: 'c16 n p r(c32 n c32 n) p i(8|8-16|4-8|8) g f10' }
export const augmentedPlan: Plan = {
  ...plan,
  augmentation: { ...plan.augmentation, flip: true, rotate: 15, shift: 2 },
}

/** A loss that falls from 2.3 to `floor`, with the noise of batches of 100. */
function recordsOf(of: Plan, steps: number, floor: number, ceilingAccuracy: number): StepRecord[] {
  const rng = stream(of.seed, 'demo')
  return Array.from({ length: steps }, (_, i) => {
    const settled = 1 - 1 / (1 + (i / 60) ** 1.3)
    const loss = (floor + (2.3 - floor) * (1 - settled)) * Math.exp(0.35 * rng.normal())
    const accuracy = 0.1 + (ceilingAccuracy - 0.1) * Math.min(1, settled * 1.01)
    const share = Math.min(1, Math.max(0, accuracy + 0.015 * rng.normal()))
    return {
      step: i + 1,
      epoch: Math.floor(i / 600) + 1,
      loss,
      accuracy: Math.round(share * 100) / 100,
      ms: 190,
    }
  })
}

const evaluationsOf = (steps: number, best: number): Evaluation[] =>
  Array.from({ length: Math.floor(steps / 100) }, (_, i) => {
    const step = (i + 1) * 100
    const images = step % 600 === 0 ? 10_000 : 1000
    return {
      step,
      images,
      accuracy: Math.round((best - 0.05 / (1 + i) ** 1.5) * images) / images,
      loss: 0.04,
    }
  })

/** Ten thousand made-up answers of which `wrong` are mistakes. */
function predictionsOf(step: number, wrong: number): Predictions {
  const rng = stream(1, 'demo-answers')
  const labels = Uint8Array.from({ length: 10_000 }, () => rng.below(10))
  const predicted = labels.slice()
  const second = labels.map((label) => (label + 5) % 10)
  const confidence = Float32Array.from({ length: 10_000 }, () => 0.9 + 0.1 * rng.uniform())
  const alike = [6, 7, 3, 5, 9, 3, 0, 2, 3, 4]
  for (let i = 0; i < wrong; i++) {
    const index = rng.below(10_000)
    predicted[index] = rng.uniform() < 0.7 ? alike[labels[index]!]! : (labels[index]! + 1 + rng.below(9)) % 10
    second[index] = rng.uniform() < 0.8 ? labels[index]! : (labels[index]! + 3) % 10
    confidence[index] = 0.35 + 0.6 * rng.uniform()
  }
  return { step, labels, predicted, second, confidence }
}

const SEGMENTS = ['abcdef', 'bc', 'abged', 'abgcd', 'fgbc', 'afgcd', 'afgedc', 'abc', 'abcdefg', 'abcdfg']
const LINES: Record<string, [number, number, number, number]> = {
  a: [9, 5, 19, 5],
  b: [19, 5, 18, 14],
  c: [18, 14, 17, 23],
  d: [7, 23, 17, 23],
  e: [8, 14, 7, 23],
  f: [9, 5, 8, 14],
  g: [8, 14, 18, 14],
}

/** A stand-in for a digit: seven slanted strokes; `lean` tells copies apart. */
function strokes(digit: number, lean = 0): Uint8Array {
  const lines = [...(SEGMENTS[digit] ?? 'g')].map((name) => LINES[name]!)
  return Uint8Array.from({ length: 784 }, (_, i) => {
    const y = Math.floor(i / 28)
    const x = (i % 28) + (y - 14) * lean
    const near = Math.min(
      ...lines.map(([x1, y1, x2, y2]) => {
        const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2)
        const t = Math.min(1, Math.max(0, along))
        return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1))
      }),
    )
    return Math.round(255 * Math.min(1, Math.max(0, 2.2 - near)))
  })
}

const answers = predictionsOf(1200, 78)
const base64Of = (pixels: Uint8Array): string => btoa(String.fromCharCode(...pixels))
const recordedRecords = recordsOf(plan, 1200, 0.04, 0.99)

export const recorded: RecordedRun = {
  plan,
  backend: 'wasm',
  machine: 'made-up machine',
  recordedAt: '2026-01-01',
  records: recordedRecords.filter((_, i) => i % 4 === 0),
  evaluations: evaluationsOf(1200, 0.9922),
  confusion: confusion(answers),
  wrong: wrongDigits(answers)
    .slice(0, 24)
    .map((reading) => ({
      ...reading,
      pixels: base64Of(strokes(reading.label, ((reading.index % 7) - 3) / 12)),
    })),
  finalAccuracy: 0.9922,
  minutes: 4,
}

export const idle: TrainingSnapshot = {
  status: 'idle',
  plan: null,
  rateChanges: [],
  records: [],
  evaluations: [],
  predictions: null,
  step: 0,
  totalSteps: 0,
  imagesPerSecond: null,
  secondsLeft: null,
  backend: null,
  backends: [],
  data: { loadedImages: 0, totalImages: 0 },
  notices: [],
  failure: null,
  saved: null,
}

const reports: BackendReport[] = [
  { name: 'webgpu', status: 'refused', refusal: 'no-adapter', detail: 'requestAdapter() answered null' },
  { name: 'webgl', status: 'refused', refusal: 'software-gpu', detail: 'SwiftShader', imagesPerSecond: 6 },
  { name: 'wasm', status: 'chosen', imagesPerSecond: 524 },
  { name: 'cpu', status: 'usable', refusal: 'slower', imagesPerSecond: 2 },
]

function runOf(
  of: Plan,
  steps: number,
  status: TrainingSnapshot['status'],
  floor = 0.04,
  ceiling = 0.99,
): TrainingSnapshot {
  const total = totalSteps(of)
  return {
    ...idle,
    status,
    plan: of,
    records: recordsOf(of, steps, floor, ceiling),
    evaluations: evaluationsOf(steps, 0.9914),
    predictions: steps >= 600 ? predictionsOf(Math.floor(steps / 600) * 600, 80) : null,
    step: steps,
    totalSteps: total,
    imagesPerSecond: 524,
    secondsLeft: steps < total ? ((total - steps) * of.batchSize) / 524 : null,
    backend: 'wasm',
    backends: reports,
    data: { loadedImages: 70_000, totalImages: 70_000 },
  }
}

const slower: RateChange[] = [{ step: 500, rate: 0.0003 }]

export const loading: TrainingSnapshot = {
  ...idle,
  status: 'loading',
  plan,
  totalSteps: 1200,
  data: { loadedImages: 15_000, totalImages: 70_000 },
}
export const running = runOf(plan, 437, 'running')
export const paused: TrainingSnapshot = { ...runOf(plan, 770, 'paused'), rateChanges: slower }
export const stopped = runOf(plan, 1200, 'stopped')
export const stuck = runOf(bookPlan, 900, 'running', 0.96, 0.6)
export const noGpu: TrainingSnapshot = { ...idle, backends: reports }
export const resumable: TrainingSnapshot = {
  ...idle,
  saved: { plan: { ...plan, seed: 4711 }, step: 812, savedAt: new Date(2026, 0, 5, 9, 30).getTime() },
}
export const diverged: TrainingSnapshot = {
  ...runOf(fastPlan, 37, 'failed', 2.3, 0.12),
  secondsLeft: null,
  failure: { code: 'diverged', step: 38, detail: 'loss is NaN' },
}
export const lostBackend: TrainingSnapshot = {
  ...running,
  notices: [
    { code: 'backend-lost', lost: 'webgpu', next: 'wasm', step: 400, detail: 'GPUDevice lost: destroyed' },
  ],
}
export const shardsMissing: TrainingSnapshot = {
  ...running,
  notices: [
    { code: 'shards-missing', files: ['train-07.bin.gz'], imagesMissing: 5000, detail: 'HTTP 404' },
    { code: 'cache-full', detail: 'QuotaExceededError' },
  ],
}

const flipped: Plan = { ...plan, learningRate: 0.01, augmentation: { ...plan.augmentation, flip: true } }
export const pins: PinnedRun[] = [
  pinRun(
    {
      plan: flipped,
      records: recordsOf(flipped, 1200, 0.2, 0.94),
      evaluations: evaluationsOf(1200, 0.972),
      rateChanges: [],
    },
    'A',
  ),
]

export const problems: LinkProblem[] = [
  { key: 'lr', given: 'fast', used: '0.001' },
  { key: 'batch', given: '5000', used: '1000' },
]

const nothing = () => {}

/** Actions without an engine: pictures come from `strokes`, the answer to any drawing is always the same. */
export const actions: TrainingActions = {
  train: nothing,
  pause: nothing,
  resume: nothing,
  step: nothing,
  reset: nothing,
  setLearningRate: nothing,
  evaluate: nothing,
  surveyBackends: nothing,
  dismissNotice: nothing,
  forgetSaved: nothing,
  activations: () => Promise.reject(new Error('the lab does not ask')),
  predict: () => Promise.resolve(Float32Array.of(0.01, 0, 0.02, 0.05, 0, 0.01, 0, 0.86, 0.02, 0.03)),
  preview: (augmentation, seed, draw, count) => {
    const rng = stream(seed, 'demo-preview', draw)
    const labels = Uint8Array.from({ length: count }, () => rng.below(10))
    const lean = augmentation.rotate / 60 + (augmentation.flip ? -0.3 : 0)
    const pairs = new Uint8Array(2 * count * 784)
    labels.forEach((label, i) => {
      pairs.set(strokes(label), 2 * i * 784)
      pairs.set(strokes(label, lean), (2 * i + 1) * 784)
    })
    return Promise.resolve({ pairs, labels })
  },
  pace: ({ plan, workers }) =>
    Promise.resolve({ backend: 'wasm', workers, imagesPerSecond: [plan.batchSize] }),
  profile: () => Promise.resolve([]),
  time: () => Promise.reject(new Error('the lab does not ask')),
  race: () => Promise.reject(new Error('the lab does not ask')),
  study: () => Promise.reject(new Error('the lab does not ask')),
  experiment: () => Promise.reject(new Error('the lab does not ask')),
  stepsOnWorkers: () => Promise.reject(new Error('the lab does not ask')),
  testImages: (indices) => {
    const pixels = new Uint8Array(indices.length * 784)
    indices.forEach((index, i) =>
      pixels.set(strokes(answers.labels[index] ?? 0, ((index % 7) - 3) / 12), i * 784),
    )
    return Promise.resolve(pixels)
  },
  exportWeights: () => Promise.reject(new Error('a demo has no weights')),
  trial: () => Promise.reject(new Error('the lab does not ask')),
  halfTimes: () => Promise.reject(new Error('the lab does not ask')),
  keptNet: () => Promise.resolve(null),
  evaluateRounded: () => Promise.reject(new Error('the lab does not ask')),
  importWeights: () => Promise.resolve(),
}
