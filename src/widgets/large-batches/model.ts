/**
 * Trainings on the same images for the same epochs, by one worker or as if by many: what is chosen, recorded and computed. The rules
 * for the learning rate are those that Goyal and others compare (arXiv:1706.02677); section 8.3.3 tells them.
 */
import { DEFAULT_PLAN, totalSteps, type Plan } from '../../engine/protocol'

/** Images of one worker's share. */
export const SHARE = 100
/** How many workers there are in thought; on how many threads it is computed changes nothing. */
export const CROWDS = [4, 10, 20] as const
export type Crowd = (typeof CROWDS)[number]
export const SEEDS = [1, 2, 3] as const
export type Seed = (typeof SEEDS)[number]

export const WAYS = ['alone', 'same', 'root', 'linear', 'warm', 'stale'] as const
/**
 * `alone`: one worker. Synchronous, one batch of all shares: the rate as it is (`same`), times the root of the workers (`root`),
 * times the workers (`linear`), the same reached over the first epoch (`warm`). `stale`: nobody waits, so each share makes an
 * update of its own, by a gradient as many updates old as there are others.
 */
export type Way = (typeof WAYS)[number]

export interface Setting {
  crowd: Crowd
  seed: Seed
  way: Way
}

export const RATE = 0.01
export const EPOCHS = 4
export const TRAIN_IMAGES = 6000
export const TEST_IMAGES = 10_000
/** Images to a point of a curve; every batch divides them. */
export const SPAN = 2000
export const POINTS = (EPOCHS * TRAIN_IMAGES) / SPAN

const isTogether = (way: Way) => way !== 'alone' && way !== 'stale'

export const batchOf = ({ crowd, way }: Setting): number => (isTogether(way) ? SHARE * crowd : SHARE)

/** The previous chapter's network: it learns fast enough to be trained six times in a minute or so. */
export const planOf = (setting: Setting): Plan => ({
  ...DEFAULT_PLAN,
  network: 'simple-convnet',
  backend: 'wasm',
  optimizer: 'momentum',
  learningRate: RATE,
  batchSize: batchOf(setting),
  trainImages: TRAIN_IMAGES,
  epochs: EPOCHS,
  seed: setting.seed,
})

/** Updates between the parameters of a gradient and those that it changes. */
export const stalenessOf = ({ crowd, way }: Setting): number => (way === 'stale' ? crowd - 1 : 0)

/** What the rate ends at. */
export function rateOf({ crowd, way }: Setting): number {
  if (way === 'root') return RATE * Math.sqrt(crowd)
  return way === 'linear' || way === 'warm' ? RATE * crowd : RATE
}

export const stepsOf = (setting: Setting): number => totalSteps(planOf(setting))

/** The learning rate of each step. A warm-up grows by equal amounts over the first epoch, from the rate of one worker. */
export function ratesOf(setting: Setting): number[] {
  const steps = stepsOf(setting)
  const rate = rateOf(setting)
  const warming = setting.way === 'warm' ? steps / EPOCHS : 0
  return Array.from({ length: steps }, (_, i) => (i < warming ? RATE + ((rate - RATE) * i) / warming : rate))
}

/** A training so far. */
export interface Trial {
  /** Mean loss of each `SPAN` of images, nats, before the updates by them; null where it was no number. */
  losses: (number | null)[]
  /** Of the test images; null until all were asked about. */
  right: number | null
}

export const EMPTY_TRIAL: Trial = { losses: [], right: null }

export const isBroken = ({ losses }: Trial): boolean => losses.at(-1) === null

/** The trial with another span of images. */
export function withSpan(trial: Trial, losses: readonly number[]): Trial {
  const mean = losses.reduce((sum, loss) => sum + loss, 0) / losses.length
  return { ...trial, losses: [...trial.losses, Number.isFinite(mean) ? mean : null] }
}

/** Mean of the last epoch's spans; null while it is not over, or where it broke. */
export function lastEpochLoss({ losses }: Trial): number | null {
  const last = losses.length === POINTS ? losses.slice(-POINTS / EPOCHS) : []
  if (last.length === 0 || last.includes(null)) return null
  return last.reduce<number>((sum, loss) => sum + loss!, 0) / last.length
}

export const accuracyOf = ({ right }: Trial): number | null => (right === null ? null : right / TEST_IMAGES)

/** Little better than naming always one digit. */
export const isLost = (accuracy: number | null): boolean => accuracy !== null && accuracy < 0.2

/** Names a trial; one worker alone is the same whatever the others would be. */
export const keyOf = ({ crowd, seed, way }: Setting): string =>
  way === 'alone' ? `alone-${seed}` : `${crowd}-${way}-${seed}`

export type Trials = Readonly<Record<string, Trial>>

/** A trial, where it comes from, and what several starts came to beforehand. */
export interface Row {
  setting: Setting
  trial: Trial
  isOwn: boolean
  /** Least and greatest accuracy of the recorded seeds; null where there are not two. */
  range: readonly [number, number] | null
}

/** All six ways for the crowd and the seed; a way that was neither trained here nor recorded has an empty trial. */
export function rowsOf({ setting, own }: Pick<State, 'setting' | 'own'>, recorded: Trials): Row[] {
  return WAYS.map((way) => {
    const each = { ...setting, way }
    const mine = own[keyOf(each)]
    const accuracies = SEEDS.map((seed) => {
      const trial = recorded[keyOf({ ...each, seed })]
      return trial ? accuracyOf(trial) : null
    }).filter((accuracy) => accuracy !== null)
    return {
      setting: each,
      trial: mine ?? recorded[keyOf(each)] ?? EMPTY_TRIAL,
      isOwn: mine !== undefined,
      range: accuracies.length > 1 ? ([Math.min(...accuracies), Math.max(...accuracies)] as const) : null,
    }
  })
}

/** A training under way. */
export interface Progress {
  setting: Setting
  /** Images so far, of all epochs. */
  done: number
  /** From the pace so far; null at first. */
  secondsLeft: number | null
}

export interface State {
  setting: Setting
  /** Trained in this tab, by `keyOf`. */
  own: Trials
  progress: Progress | null
  failure: string | null
  /** Counts what ended, for the announcement. */
  ended: number
}

export type Action =
  | { type: 'set'; change: Partial<Setting> }
  | { type: 'progress'; progress: Progress }
  | { type: 'trial'; setting: Setting; trial: Trial }
  | { type: 'end'; failure: string | null }

export const FIRST: State = {
  setting: { crowd: 10, seed: 1, way: 'same' },
  own: {},
  progress: null,
  failure: null,
  ended: 0,
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'set':
      return { ...state, setting: { ...state.setting, ...action.change }, failure: null }
    case 'progress':
      return { ...state, progress: action.progress, failure: null }
    case 'trial':
      return { ...state, own: { ...state.own, [keyOf(action.setting)]: action.trial } }
    case 'end':
      return { ...state, progress: null, failure: action.failure, ended: state.ended + 1 }
  }
}
