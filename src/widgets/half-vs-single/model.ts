/** What is chosen and measured in the second half of the lab: a network whose parameters are rounded. */
import type { BackendName } from '../../engine/protocol'
import { ROUNDED_MODELS, type HalfTimes } from '../../engine/protocolPrecision'
import type { NewError } from '../../math/compareAnswers'
import { precisionNames, type Precision } from '../../math/precisions'
import { roundWeights, type Rounding } from '../../math/roundParameters'

export const TEST_IMAGES = 10_000
/** So many images are asked about in one message: a progress bar that moves, and a stop that is heard. */
export const CHUNK = 500
/** So many of the new errors are shown. */
export const SHOWN = 8

/** What became of the 10,000 test images. */
export interface Result {
  precision: Precision
  /** Of all parameters, packed. */
  bytes: number
  /** Answers that are right, that are float32's, and that were wrong in float32 and are right. */
  right: number
  agree: number
  repaired: number
  newErrorCount: number
  /** The first of them. */
  newErrors: NewError[]
}

/** A measurement under way. */
export interface Progress {
  precision: Precision
  /** Images asked about so far, of all that will be. */
  done: number
  of: number
}

/** The shipped networks, and the one that the reader trained last. */
export const NETS = [...ROUNDED_MODELS, 'trained'] as const
export type Net = (typeof NETS)[number]

/** What is measured, but for the precision. */
export interface Condition {
  net: Net
  /** What the layers put out is rounded too. */
  activations: boolean
  /** Deviation of the noise on the pixels, in tenths of the way from black to white. */
  noise: number
}

/** The largest noise of the dial, in tenths. */
export const MOST_NOISE = 5

/** The condition as one word. */
export const keyOf = ({ net, activations, noise }: Condition): string =>
  `${net}${activations ? ' activations' : ''}${noise > 0 ? ` noise ${noise}` : ''}`

/** Whether a condition, as `keyOf` says it, is one of the reader's network. */
export const isOfTrained = (key: string): boolean => key.split(' ')[0] === 'trained'

export interface DialState extends Condition {
  precision: Precision
  /** Measured in this tab, by `keyOf` the condition. */
  own: Partial<Record<string, Partial<Record<Precision, Result>>>>
  /** Where `own` was measured. */
  backend: BackendName | null
  progress: Progress | null
  /** What went wrong, in the engine's own words. */
  failure: string | null
  /** Counts the measurements that were ended, for the announcement. */
  ended: number
}

export type DialAction =
  | { type: 'net'; net: Net }
  /** Another network is the one trained last: what was measured of the one before is gone. */
  | { type: 'renewed' }
  | { type: 'activations'; activations: boolean }
  | { type: 'noise'; noise: number }
  | { type: 'precision'; precision: Precision }
  | { type: 'progress'; progress: Progress }
  /** Results of another backend are dropped: their answers may differ in the last bit. */
  | { type: 'measured'; condition: Condition; result: Result; backend: BackendName }
  | { type: 'end'; failure: string | null }

export const FIRST_DIAL: DialState = {
  net: 'deep-convnet-book',
  activations: false,
  noise: 0,
  precision: 'int4',
  own: {},
  backend: null,
  progress: null,
  failure: null,
  ended: 0,
}

export function reduceDial(state: DialState, action: DialAction): DialState {
  switch (action.type) {
    case 'net':
      return { ...state, net: action.net, failure: null }
    case 'renewed': {
      const ofShipped = Object.entries(state.own).filter(([key]) => !isOfTrained(key))
      return { ...state, own: Object.fromEntries(ofShipped) }
    }
    case 'activations':
      return { ...state, activations: action.activations, failure: null }
    case 'noise':
      return { ...state, noise: action.noise, failure: null }
    case 'precision':
      return { ...state, precision: action.precision, failure: null }
    case 'progress':
      return { ...state, progress: action.progress, failure: null }
    case 'measured': {
      const { condition, result, backend } = action
      const key = keyOf(condition)
      const own = backend === state.backend ? state.own : {}
      return { ...state, backend, own: { ...own, [key]: { ...own[key], [result.precision]: result } } }
    }
    case 'end':
      return { ...state, progress: null, failure: action.failure, ended: state.ended + 1 }
  }
}

/** Layer times, and where they were measured. */
export type Times = HalfTimes & { backend: BackendName }

export interface TimesState {
  own: Times | null
  isMeasuring: boolean
  /** What went wrong, in the engine's own words. */
  failure: string | null
}

export const NO_TIMES: TimesState = { own: null, isMeasuring: false, failure: null }

/** Of all layers. */
export const sumOf = (layers: HalfTimes['layers']): { singleMs: number; halfMs: number } => ({
  singleMs: layers.reduce((sum, { singleMs }) => sum + singleMs, 0),
  halfMs: layers.reduce((sum, { halfMs }) => sum + halfMs, 0),
})

/** A result and whether it was computed in this tab. */
export interface Row {
  result: Result
  isOwn: boolean
}

/** One row for each precision: the reader's own where there is one, else the recorded one. */
export const rowsOf = (state: DialState, recorded: readonly Result[]): Row[] =>
  precisionNames.flatMap((name) => {
    const mine = state.own[keyOf(state)]?.[name]
    const result = mine ?? recorded.find(({ precision }) => precision === name)
    return result ? [{ result, isOwn: mine !== undefined }] : []
  })

/** How many times a share of answers is ten percent or less: no better than guessing one digit. */
export const isCollapsed = ({ right }: Pick<Result, 'right'>): boolean => right < 0.15 * TEST_IMAGES

/**
 * The first layer's filters, [3, 3, 1, channels], as pictures of nine weights −1 … 1 each, over the largest size that any has
 * before rounding.
 */
export function filterPictures(filters: Float32Array, rounding: Rounding): number[][] {
  const channels = filters.length / 9
  const most = filters.reduce((size, w) => Math.max(size, Math.abs(w)), 0)
  const rounded = roundWeights(filters, rounding)
  return Array.from({ length: channels }, (_, channel) =>
    Array.from({ length: 9 }, (_, at) => rounded[at * channels + channel]! / most),
  )
}

/** How many different values rounded weights have. */
export const valuesLeft = (filters: Float32Array, rounding: Rounding): number =>
  new Set(Array.from(roundWeights(filters, rounding), (w) => w + 0)).size
