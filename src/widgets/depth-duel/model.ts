/** A duel: what a reader chooses, how both networks are trained for it, and how the trainings of several seeds are summed up. Accuracies are portions of 1. */
import { NO_AUGMENTATION } from '../../engine/protocol'
import type { Contestant } from '../../engine/studyTasks/comparison'
import { netOf, NETS, widthsOf, type Net, type Terms } from './modelNets'

/** Those trained beforehand. */
export const SEEDS = [1, 2, 3] as const
export const LARGEST_SEED = 999

export interface Setting extends Terms {
  seed: number
}

export const FIRST_TERMS: Terms = { side: 5, growth: 'doubling', held: 'width' }

export const POOL = 4000
export const BATCH = 50
export const EPOCHS = 3
export const STEPS = (POOL / BATCH) * EPOCHS
export const TEST_EVERY = 40
/** The last test asks about all of these, those before it about the first so many. */
export const TEST_IMAGES = 10_000
export const TEST_IMAGES_ON_THE_WAY = 1000
/** The same for every network: neither side has one of its own. */
export const RATES = [
  { from: 0, rate: 0.003 },
  { from: (3 / 4) * STEPS, rate: 0.00075 },
]

export const contestantOf = (net: Net, { seed, ...terms }: Setting): Contestant => ({
  name: net,
  network: netOf(net, terms),
  data: { pool: POOL },
  augmentation: NO_AUGMENTATION,
  optimizer: 'adam',
  rates: RATES,
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
export const trialKey = (net: Net, { seed, ...terms }: Setting): string => `${netKey(net, terms)}-${seed}`

export const accuracyOf = (trial: Trial | undefined): number | null => {
  const last = trial?.at(-1)
  return last?.[0] === STEPS ? last[1] / last[2] : null
}

/** Mean and standard deviation, n − 1 in its divisor. */
export interface Spread {
  mean: number
  deviation: number
}

export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length < 2) return null
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, deviation: Math.sqrt(squares / (values.length - 1)) }
}

/** What a network came to from each seed that was recorded. */
export const accuraciesOf = (net: Net, terms: Terms, trials: Trials): number[] =>
  SEEDS.flatMap((seed) => accuracyOf(trials[trialKey(net, { ...terms, seed })]) ?? [])

export const OUTCOMES = ['large', 'close', 'stack'] as const
export type Outcome = (typeof OUTCOMES)[number]

export interface Verdict {
  /** Clear only if every seed says the same. */
  outcome: Outcome
  /** The stack's accuracy less the large filters', seed by seed. */
  margin: Spread
  /** Seeds from which the stack was ahead, and of how many. */
  stackWins: number
  largeWins: number
  seeds: number
}

/** Null where fewer than two seeds are known of both. */
export function verdictOf(terms: Terms, trials: Trials): Verdict | null {
  const margins = SEEDS.flatMap((seed) => {
    const [large, stack] = NETS.map((net) => accuracyOf(trials[trialKey(net, { ...terms, seed })]))
    return typeof large === 'number' && typeof stack === 'number' ? [stack - large] : []
  })
  const margin = spreadOf(margins)
  if (!margin) return null
  const stackWins = margins.filter((value) => value > 0).length
  const largeWins = margins.filter((value) => value < 0).length
  const seeds = margins.length
  const outcome = stackWins === seeds ? 'stack' : largeWins === seeds ? 'large' : 'close'
  return { outcome, margin, stackWins, largeWins, seeds }
}

export type Curve = (readonly [x: number, accuracy: number])[]

/** Accuracy over the updates, without the guessing before the first. */
export const curveOf = (trial: Trial): Curve =>
  trial.filter(([step]) => step > 0).map(([step, right, asked]) => [step, right / asked])

/** The mean over the recorded seeds, and each by itself. */
export function curvesOf(net: Net, terms: Terms, trials: Trials): { mean: Curve; seeds: Curve[] } {
  const seeds = SEEDS.flatMap((seed) => {
    const trial = trials[trialKey(net, { ...terms, seed })]
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
  /** Who would win, by the terms. */
  guesses: Readonly<Record<string, Outcome>>
}

export const START: State = { setting: { ...FIRST_TERMS, seed: 1 }, clock: 'time', guesses: {} }

export type Action =
  | { type: 'set'; change: Partial<Setting> }
  | { type: 'clock'; clock: Clock }
  | { type: 'guess'; outcome: Outcome }

export const termsKey = ({ side, growth, held }: Terms): string => `${side}-${growth}-${held}`

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'set':
      return { ...state, setting: { ...state.setting, ...action.change } }
    case 'clock':
      return { ...state, clock: action.clock }
    case 'guess': {
      const key = termsKey(state.setting)
      return key in state.guesses ? state : { ...state, guesses: { ...state.guesses, [key]: action.outcome } }
    }
  }
}

/** Terms whose recorded outcome is in sight: the first, and those about which the reader has guessed. */
export const isShown = ({ guesses }: Pick<State, 'guesses'>, terms: Terms): boolean =>
  termsKey(terms) === termsKey(FIRST_TERMS) || termsKey(terms) in guesses

/** The seed after this one. */
export const nextSeed = (seed: number): number => (seed % LARGEST_SEED) + 1

/** In the words of the training lab's link (section 8.1.1). */
export const labQuery = ({ seed }: Setting): string =>
  `batch=${BATCH}&lr=${RATES[0]!.rate}&epochs=${EPOCHS}&n=${POOL}&seed=${seed}`
