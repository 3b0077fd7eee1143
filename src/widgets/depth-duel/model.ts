/** A duel: what a reader chooses, how both networks are trained for it, and how the trainings of several seeds are summed up. Accuracies are portions of 1. */
import { NO_AUGMENTATION } from '../../engine/protocol'
import type { Contestant } from '../../engine/studyTasks/comparison'
import { sampleSpread } from '../../math/spread'
import { netOf, NETS, widthsOf, type Net, type Terms } from './modelNets'

/** Those trained beforehand. */
export const SEEDS = [1, 2, 3] as const
export const LARGEST_SEED = 999

export const EPOCHS = [3, 12] as const
export type Epochs = (typeof EPOCHS)[number]

export interface Duel extends Terms {
  epochs: Epochs
}

export interface Setting extends Duel {
  seed: number
}

export const FIRST_DUEL: Duel = { side: 5, growth: 'doubling', held: 'width', epochs: 3 }

export const POOL = 4000
export const BATCH = 50
/** Updates of a training. */
export const stepsOf = ({ epochs }: Pick<Duel, 'epochs'>): number => (POOL / BATCH) * epochs
/** Updates from one test to the next: there are six after the one at the start. */
export const testEveryOf = (duel: Pick<Duel, 'epochs'>): number => stepsOf(duel) / 6
/** The last test asks about all of these, those before it about the first so many. */
export const TEST_IMAGES = 10_000
export const TEST_IMAGES_ON_THE_WAY = 1000
/** The same for every network: neither side has one of its own. */
const RATE = 0.003
const ratesOf = (duel: Pick<Duel, 'epochs'>) => [
  { from: 0, rate: RATE },
  { from: (3 / 4) * stepsOf(duel), rate: RATE / 4 },
]

export const contestantOf = (net: Net, { seed, ...duel }: Setting): Contestant => ({
  name: net,
  network: netOf(net, duel),
  data: { pool: POOL },
  augmentation: NO_AUGMENTATION,
  optimizer: 'adam',
  rates: ratesOf(duel),
  initialisation: 'he',
  batchSize: BATCH,
  seed,
})

/** Test images read rightly of those asked about, after so many updates. */
export type Point = readonly [step: number, right: number, asked: number]
export type Trial = readonly Point[]
export type Trials = Readonly<Record<string, Trial>>

/** Names a network by what it consists of: the large filters' is the same whatever is held equal. */
export const netKey = (net: Net, terms: Terms): string =>
  `${net}${terms.side}-${widthsOf(net, terms).join('-')}`
export const trialKey = (net: Net, { seed, ...duel }: Setting): string =>
  `${netKey(net, duel)}-${duel.epochs === FIRST_DUEL.epochs ? '' : `${duel.epochs}e-`}${seed}`

export const accuracyOf = (trial: Trial | undefined, duel: Pick<Duel, 'epochs'>): number | null => {
  const last = trial?.at(-1)
  return last?.[0] === stepsOf(duel) ? last[1] / last[2] : null
}

/** Mean and standard deviation, n − 1 in its divisor. */
export interface Spread {
  mean: number
  deviation: number
}

export function spreadOf(values: readonly number[]): Spread | null {
  const spread = sampleSpread(values)
  return spread && { mean: spread.mean, deviation: spread.deviation }
}

/** What a network came to from each seed that was recorded. */
export const accuraciesOf = (net: Net, duel: Duel, trials: Trials): number[] =>
  SEEDS.flatMap((seed) => accuracyOf(trials[trialKey(net, { ...duel, seed })], duel) ?? [])

export const OUTCOMES = ['large', 'close', 'stack'] as const
export type Outcome = (typeof OUTCOMES)[number]

export interface Verdict {
  /** Clear only if every seed says the same, and they scatter less than they differ from 0. */
  outcome: Outcome
  /** The stack's accuracy less the large filters', seed by seed. */
  margin: Spread
  /** Seeds from which the stack was ahead, and of how many. */
  stackWins: number
  largeWins: number
  seeds: number
}

/** Null where fewer than two seeds are known of both. */
export function verdictOf(duel: Duel, trials: Trials): Verdict | null {
  const margins = SEEDS.flatMap((seed) => {
    const [large, stack] = NETS.map((net) => accuracyOf(trials[trialKey(net, { ...duel, seed })], duel))
    return typeof large === 'number' && typeof stack === 'number' ? [stack - large] : []
  })
  const margin = spreadOf(margins)
  if (!margin) return null
  const stackWins = margins.filter((value) => value > 0).length
  const largeWins = margins.filter((value) => value < 0).length
  const seeds = margins.length
  const isClear = Math.abs(margin.mean) > margin.deviation
  const winner = stackWins === seeds ? 'stack' : largeWins === seeds ? 'large' : 'close'
  const outcome = isClear ? winner : 'close'
  return { outcome, margin, stackWins, largeWins, seeds }
}

export type Curve = (readonly [x: number, accuracy: number])[]

/** Accuracy over the updates, without the guessing before the first. */
export const curveOf = (trial: Trial): Curve =>
  trial.filter(([step]) => step > 0).map(([step, right, asked]) => [step, right / asked])

/** The mean over the recorded seeds, and each by itself. */
export function curvesOf(net: Net, duel: Duel, trials: Trials): { mean: Curve; seeds: Curve[] } {
  const seeds = SEEDS.flatMap((seed) => {
    const trial = trials[trialKey(net, { ...duel, seed })]
    return trial ? [curveOf(trial)] : []
  })
  const mean: Curve = (seeds[0] ?? []).map(([step], i) => [
    step,
    seeds.reduce((sum, curve) => sum + (curve[i]?.[1] ?? NaN), 0) / seeds.length,
  ])
  return { mean, seeds }
}

export const CLOCKS = ['time', 'updates'] as const
/** What the curves run against. */
export type Clock = (typeof CLOCKS)[number]

export interface State {
  setting: Setting
  clock: Clock
  /** Who would win, by `duelKey`. */
  guesses: Readonly<Record<string, Outcome>>
}

export const START: State = { setting: { ...FIRST_DUEL, seed: 1 }, clock: 'time', guesses: {} }

export type Action =
  | { type: 'set'; change: Partial<Setting> }
  | { type: 'clock'; clock: Clock }
  | { type: 'guess'; outcome: Outcome }

export const duelKey = ({ side, growth, held, epochs }: Duel): string => `${side}-${growth}-${held}-${epochs}`

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'set':
      return { ...state, setting: { ...state.setting, ...action.change } }
    case 'clock':
      return { ...state, clock: action.clock }
    case 'guess': {
      const key = duelKey(state.setting)
      return key in state.guesses ? state : { ...state, guesses: { ...state.guesses, [key]: action.outcome } }
    }
  }
}

/** Whether a duel’s recorded outcome is in sight: that of the first is, and of those about which the reader has guessed. */
export const isShown = ({ guesses }: Pick<State, 'guesses'>, duel: Duel): boolean =>
  duelKey(duel) === duelKey(FIRST_DUEL) || duelKey(duel) in guesses

/** The seed after this one. */
export const nextSeed = (seed: number): number => (seed % LARGEST_SEED) + 1
