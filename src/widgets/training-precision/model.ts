/** Trainings that differ in nothing but the rounding of their numbers: what is chosen, recorded and computed. */
import { DEFAULT_PLAN, totalSteps, type BackendName, type Plan } from '../../engine/protocol'
import { ARITHMETICS, type Arithmetic, type TrialPart } from '../../engine/protocolPrecision'
import { E5M2, FLOAT16, largest, smallest, type FloatFormat } from '../../math/floatFormats'
import { lostBelow } from '../../math/roundArray'

/** What every trial trains: DeepConvNet, twice over the first 5,000 images. */
export const PLAN: Plan = {
  ...DEFAULT_PLAN,
  trainImages: 5000,
  batchSize: 50,
  epochs: 2,
  learningRate: 0.002,
}
export const STEPS = totalSteps(PLAN)
/** Steps asked for in one message, and averaged to one point of a curve. */
export const SPAN = 10
export const TEST_IMAGES = 10_000
export const TEST_CHUNK = 500

/** Gradients of some steps but those that are 0 anyway, and how many of them rounding made 0. */
export interface Count {
  all: number
  flushed: number
}

/** Ten steps of a trial. */
export interface Point {
  /** Mean, in nats; null where it was no number. */
  loss: number | null
  flow: Count
  parameters: Count
  /** Of the last step. */
  scale: number
  /** Steps that changed nothing because a gradient overflowed. */
  skipped: number
}

/** A trial so far. */
export interface Trial {
  points: Point[]
  /** Gradients of activations by exponent, from `LOWEST` on: before rounding, times the loss scale. */
  exponents: number[]
  /** Of the 10,000 test images; null until all were asked about. */
  right: number | null
}

/** The lowest and the highest exponent that is kept; what lies beyond is counted at the ends. */
export const LOWEST = -44
export const HIGHEST = 12
const BINS = HIGHEST - LOWEST + 1

export const EMPTY_TRIAL: Trial = { points: [], exponents: Array<number>(BINS).fill(0), right: null }

const countOf = ({ exponents, flushed }: TrialPart['flow']): Count => ({
  all: exponents.reduce((sum, n) => sum + n, 0),
  flushed,
})

/** The trial with another piece of training. */
export function withSteps(trial: Trial, part: TrialPart): Trial {
  const exponents = trial.exponents.slice()
  part.flow.exponents.forEach((n, biased) => {
    exponents[Math.min(BINS - 1, Math.max(0, biased - 127 - LOWEST))]! += n
  })
  const mean = part.loss.reduce((sum, loss) => sum + loss, 0) / part.loss.length
  const point: Point = {
    loss: Number.isFinite(mean) ? mean : null,
    flow: countOf(part.flow),
    parameters: countOf(part.parameters),
    scale: part.scale.at(-1)!,
    skipped: part.skipped.reduce((sum, n) => sum + n, 0),
  }
  return { ...trial, exponents, points: [...trial.points, point] }
}

export const isBroken = ({ points }: Trial): boolean => points.at(-1)?.loss === null

/** Sums and ends of a trial, for its row. */
export function summaryOf({ points, right }: Trial) {
  const share = (which: 'flow' | 'parameters') => {
    const all = points.reduce((sum, point) => sum + point[which].all, 0)
    return all === 0 ? 0 : points.reduce((sum, point) => sum + point[which].flushed, 0) / all
  }
  return {
    /** Mean of the last 40 steps. */
    loss: points.slice(-4).reduce((sum, { loss }) => sum + (loss ?? NaN), 0) / Math.min(4, points.length),
    accuracy: right === null ? null : right / TEST_IMAGES,
    flowLost: share('flow'),
    parametersLost: share('parameters'),
    scale: points.at(-1)?.scale ?? 1,
    skipped: points.reduce((sum, { skipped }) => sum + skipped, 0),
  }
}

/** Little better than naming always one digit. */
export const isLost = (accuracy: number | null): boolean => accuracy !== null && accuracy < 0.2

/** The format of a trial's gradients; where they are not rounded, the one that they are held against. */
export const gradientFormat = (arithmetic: Arithmetic): FloatFormat =>
  arithmetic.startsWith('fp8') ? E5M2 : FLOAT16

/** What would become of counted gradients if the loss were 2^shift times as large. */
export function afterShift(exponents: readonly number[], format: FloatFormat, shift: number) {
  const all = Math.max(
    1,
    exponents.reduce((sum, n) => sum + n, 0),
  )
  const padded = new Uint32Array(256)
  exponents.forEach((n, i) => (padded[i + LOWEST + 127] = n))
  const top = Math.log2(largest(format)) - shift
  const over = exponents.reduce((sum, n, i) => sum + (i + LOWEST >= Math.ceil(top) ? n : 0), 0)
  return { lost: lostBelow(padded, format, shift) / all, over: over / all }
}

/** Powers of two between which a format's numbers lie: half of the smallest, and the largest rounded up. */
export const limitsOf = (format: FloatFormat) => ({
  low: Math.log2(smallest(format)) - 1,
  high: Math.ceil(Math.log2(largest(format))),
})

/** A training under way. */
export interface Progress {
  arithmetic: Arithmetic
  work: 'train' | 'test'
  /** Steps and test images, of all that were asked for. */
  done: number
  of: number
  /** From the pace so far; null at first. */
  secondsLeft: number | null
}

export interface State {
  arithmetic: Arithmetic
  /** Exponent of two by which the reader multiplies the loss in thought. */
  shift: number
  /** Computed in this tab. */
  own: Partial<Record<Arithmetic, Trial>>
  backend: BackendName | null
  progress: Progress | null
  failure: string | null
  /** Counts what ended, for the announcement. */
  ended: number
}

export type Action =
  | { type: 'choose'; arithmetic: Arithmetic }
  | { type: 'shift'; shift: number }
  | { type: 'progress'; progress: Progress }
  | { type: 'trial'; arithmetic: Arithmetic; trial: Trial; backend: BackendName }
  | { type: 'end'; failure: string | null }

export const FIRST: State = {
  arithmetic: 'float16',
  shift: 0,
  own: {},
  backend: null,
  progress: null,
  failure: null,
  ended: 0,
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'choose':
      return { ...state, arithmetic: action.arithmetic, shift: 0, failure: null }
    case 'shift':
      return { ...state, shift: action.shift }
    case 'progress':
      return { ...state, progress: action.progress, failure: null }
    case 'trial':
      return {
        ...state,
        backend: action.backend,
        own: { ...state.own, [action.arithmetic]: action.trial },
      }
    case 'end':
      return { ...state, progress: null, failure: action.failure, ended: state.ended + 1 }
  }
}

/** A trial and whether it was computed in this tab. */
export interface Row {
  arithmetic: Arithmetic
  trial: Trial
  isOwn: boolean
}

export const rowsOf = ({ own }: State, recorded: Partial<Record<Arithmetic, Trial>>): Row[] =>
  ARITHMETICS.flatMap((arithmetic) => {
    const mine = own[arithmetic]
    const trial = mine ?? recorded[arithmetic]
    return trial ? [{ arithmetic, trial, isOwn: mine !== undefined }] : []
  })
