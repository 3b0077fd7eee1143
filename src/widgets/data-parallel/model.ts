/** What is chosen and measured in the lab: real steps of one training on some workers. */
import { DEFAULT_PLAN, type Plan, type StepTimeline } from '../../engine/protocol'
import { median } from '../../math/median'

export const STEPS = 24
/** Steps asked for in one message: a picture that moves, and a stop that is heard. */
export const CHUNK = 2
/** First steps that no pace counts: they warm caches, or still have shares that were given out before a straggler was switched. */
export const WARM_UP = 4
/** A run is prolonged until so many steps have been made since the straggler was switched last. */
export const STEPS_SINCE_SWITCH = 12
/** Steps of which the picture shows the time. */
export const SHOWN = 3
/** How many times as long a straggler takes. */
export const SLOWNESS = 3
/** Images in a share; the engine divides a batch into shares of at most so many. */
const SHARE = 25
export const [LEAST_BATCH, MOST_BATCH, BATCH_STEP] = [25, 400, 25]
/** Workers that the lab offers where there are fewer cores, and where there are more. */
export const [FEWEST, MOST] = [4, 16]

export interface Setting {
  workers: number
  batch: number
  hasStraggler: boolean
}

/** Steps of one setting, from the same start. */
export interface Result {
  setting: Setting
  /** By the median step since the straggler was switched last. */
  imagesPerSecond: number
  /** Of the batch of step `STEPS`, nats. */
  loss: number
  /** The last `SHOWN` steps. */
  timeline: StepTimeline[]
}

export interface Live {
  /** With the straggler as it is now. */
  setting: Setting
  /** Steps so far. */
  done: number
  /** Steps in all. */
  of: number
  timeline: StepTimeline[]
}

export interface State {
  setting: Setting
  /** Workers that can be chosen. */
  most: number
  own: readonly Result[]
  live: Live | null
  /** What went wrong, in the engine's own words. */
  failure: string | null
  /** Counts the measurements that were ended, for the announcement. */
  ended: number
}

export type Action =
  | { type: 'set'; change: Partial<Setting> }
  | { type: 'cores'; cores: number }
  | { type: 'live'; live: Live }
  | { type: 'result'; result: Result }
  | { type: 'end'; failure: string | null }

export const FIRST: State = {
  setting: { workers: 2, batch: 100, hasStraggler: false },
  most: FEWEST,
  own: [],
  live: null,
  failure: null,
  ended: 0,
}

export const isSame = (a: Setting, b: Setting): boolean =>
  a.workers === b.workers && a.batch === b.batch && a.hasStraggler === b.hasStraggler

/** A worker that nobody waits for is no straggler. */
export const sound = (setting: Setting): Setting =>
  setting.workers === 1 ? { ...setting, hasStraggler: false } : setting

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'set':
      return { ...state, setting: sound({ ...state.setting, ...action.change }), failure: null }
    case 'cores':
      return { ...state, most: Math.min(MOST, Math.max(FEWEST, action.cores)) }
    case 'live':
      return { ...state, live: action.live, failure: null }
    case 'result': {
      const { result } = action
      const others = state.own.filter(({ setting }) => !isSame(setting, result.setting))
      return { ...state, own: [...others, result] }
    }
    case 'end':
      return { ...state, live: null, failure: action.failure, ended: state.ended + 1 }
  }
}

/** The training that every setting does: the chapter's network from the same seed, on the first shard of digits. */
export const planOf = (batch: number): Plan => ({
  ...DEFAULT_PLAN,
  backend: 'wasm',
  batchSize: batch,
  trainImages: 10_000,
})

/** Median pace of steps, the first ones left out, without what lies between the steps. */
export function paceOf(timeline: readonly StepTimeline[], batch: number): number {
  const counted = timeline.length > WARM_UP ? timeline.slice(WARM_UP) : timeline
  return (1000 * batch) / median(counted.map(({ from, to }) => to - from))
}

/** Shares of a batch; more workers than these have nothing to do. */
export const sharesIn = (batch: number): number => Math.ceil(batch / SHARE)

/** The worker that is slowed down: the last that has a share to compute. */
export const stragglerOf = ({ workers, batch }: Setting): number => Math.min(workers, sharesIn(batch))

/** What a speed-up is measured against. */
export const baseOf = ({ batch }: Setting): Setting => ({ workers: 1, batch, hasStraggler: false })

export interface Row {
  result: Result
  isOwn: boolean
  /** Over one worker without a straggler, both own or both recorded; null where that is missing. */
  speedUp: number | null
  /** Whether the loss is that of one worker, to the last bit. */
  isSameLoss: boolean
}

const find = (results: readonly Result[], setting: Setting) =>
  results.find((result) => isSame(result.setting, setting))

/** The result for a setting: the reader's own where there is one, else the recorded one, else none. */
export function rowOf(own: readonly Result[], recorded: readonly Result[], setting: Setting): Row | null {
  const mine = find(own, setting)
  const result = mine ?? find(recorded, setting)
  if (!result) return null
  const base = find(mine ? own : recorded, baseOf(setting))
  return {
    result,
    isOwn: mine !== undefined,
    speedUp: base ? result.imagesPerSecond / base.imagesPerSecond : null,
    isSameLoss: base?.loss === result.loss,
  }
}

/** The rows of a batch size, from one worker to `most`; with the straggler where the setting has it. */
export const rowsOf = ({ own, setting, most }: State, recorded: readonly Result[]): Row[] =>
  Array.from({ length: most }, (_, i) => ({ ...setting, workers: i + 1 })).flatMap((each) => {
    // alone, a straggler is a slow machine and not a straggler
    const row = rowOf(own, recorded, each.workers === 1 ? baseOf(setting) : each)
    return row ? [row] : []
  })
