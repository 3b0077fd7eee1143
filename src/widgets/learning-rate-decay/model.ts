/**
 * Two trainings that differ in nothing but how their learning rate changes from step to step: what a reader chooses, what is trained for it,
 * and how the trainings of several seeds are summed up. Accuracies and their differences are portions of 1.
 */
import { NO_AUGMENTATION } from '../../engine/protocol'
import type { Contestant } from '../../engine/studyTasks/comparison'
import { affine, conv, pool, type Network } from '../../math/architectures/layers'
import { rateAt, type Schedule } from '../../math/schedule'
import { sampleLead, sampleSpread, type SampleSpread } from '../../math/spread'

export const KINDS = ['constant', 'step', 'exponential', 'cosine'] as const
export type Kind = (typeof KINDS)[number]

/** How a rate changes, its size aside. */
export interface Shape {
  kind: Kind
  /** Whether it rises to its peak over `WARM_UP` steps first. */
  isWarm: boolean
}

export const SIDES = ['left', 'right'] as const
export type Side = (typeof SIDES)[number]

export const PEAKS = [0.005, 0.01, 0.02, 0.05] as const
/** Portions of the peak that are left at the end, unless the rate is constant. */
export const LASTS = [0.1, 0.01, 0.001] as const
export const SEEDS = [1, 2, 3, 4, 5] as const
export type Peak = (typeof PEAKS)[number]
export type Last = (typeof LASTS)[number]
export type Seed = (typeof SEEDS)[number]

export interface Setting {
  left: Shape
  right: Shape
  peak: Peak
  last: Last
  seed: Seed
}

export const FIRST: Setting = {
  left: { kind: 'constant', isWarm: false },
  right: { kind: 'cosine', isWarm: false },
  peak: 0.02,
  last: 0.01,
  seed: 1,
}

export const STEPS = 600
export const WARM_UP = 60
const DROPS = 2
/** So small that the gradients are noisy. */
export const BATCH = 10
export const IMAGES = 2000
export const TEST_EVERY = 50
/** The last test asks about all, those before it about the first so many. */
export const TEST_IMAGES = 10_000
export const TEST_IMAGES_ON_THE_WAY = 1000

export const SHAPES: readonly Shape[] = KINDS.flatMap((kind) => [
  { kind, isWarm: false },
  { kind, isWarm: true },
])
/** Names a shape in the address, in files and in the recording: `cosine`, `cosine-warm`. */
export const nameOf = ({ kind, isWarm }: Shape): string => (isWarm ? `${kind}-warm` : kind)

export const isSameShape = (a: Shape, b: Shape): boolean => nameOf(a) === nameOf(b)

export function scheduleOf(
  { kind, isWarm }: Shape,
  { peak, last }: Pick<Setting, 'peak' | 'last'>,
): Schedule {
  const warmUpSteps = isWarm ? WARM_UP : 0
  if (kind === 'constant') return { kind, rate: peak, warmUpSteps }
  const range = { from: peak, to: peak * last, warmUpSteps }
  return kind === 'step' ? { kind, drops: DROPS, ...range } : { kind, ...range }
}

/** The rate of every step. */
export function ratesOf(shape: Shape, setting: Pick<Setting, 'peak' | 'last'>): number[] {
  const schedule = scheduleOf(shape, setting)
  return Array.from({ length: STEPS }, (_, step) => rateAt(schedule, step, STEPS))
}

/** Small enough that two are trained within half a minute on one core. */
export const NETWORK: Network = {
  name: 'two convolutions',
  input: [1, 28, 28],
  parts: [
    conv('conv1', 8, 3),
    pool('pool1', 2, 2),
    conv('conv2', 16, 3),
    pool('pool2', 2, 2),
    affine('affine', 10),
  ],
}

export const contestantOf = (shape: Shape, setting: Omit<Setting, Side>): Contestant => ({
  name: nameOf(shape),
  network: NETWORK,
  data: { pool: IMAGES },
  augmentation: NO_AUGMENTATION,
  optimizer: 'momentum',
  rates: ratesOf(shape, setting).map((rate, from) => ({ from, rate })),
  initialisation: 'he',
  batchSize: BATCH,
  seed: setting.seed,
})

/** Test images read rightly: of the first thousand after each `TEST_EVERY` steps but the last, and of all at the end. */
export interface Trial {
  onTheWay: number[]
  end: number
}
export type Trials = Readonly<Record<string, Trial>>

/** Trained beforehand from every seed. */
export const RECORDED_PEAKS = [0.005, 0.02, 0.05] as const satisfies readonly Peak[]
export const RECORDED_LAST: Last = 0.01

export const keyOf = (shape: Shape, peak: number, seed: number): string => `${nameOf(shape)} ${peak} ${seed}`

const endsOf = (shape: Shape, peak: number, trials: Trials): (number | null)[] =>
  SEEDS.map((seed) => {
    const trial = trials[keyOf(shape, peak, seed)]
    return trial ? trial.end / TEST_IMAGES : null
  })

export const accuracyOf = (shape: Shape, peak: number, trials: Trials): SampleSpread | null =>
  sampleSpread(endsOf(shape, peak, trials))

/** By how much one shape is ahead of another, seed by seed. */
export const leadOf = (shape: Shape, over: Shape, peak: number, trials: Trials): SampleSpread | null =>
  sampleLead(endsOf(shape, peak, trials), endsOf(over, peak, trials))

/** Whether a side of a setting was trained beforehand: how low a rate ends says nothing about a constant one. */
export const isRecorded = ({ kind }: Shape, { peak, last }: Pick<Setting, 'peak' | 'last'>): boolean =>
  RECORDED_PEAKS.some((each) => each === peak) && (kind === 'constant' || last === RECORDED_LAST)

export type Curve = readonly (readonly [step: number, accuracy: number])[]

/** Tests of a trial as portions, by step. */
export const curveOf = ({ onTheWay, end }: Trial): Curve => [
  ...onTheWay.map((right, i) => [(i + 1) * TEST_EVERY, right / TEST_IMAGES_ON_THE_WAY] as const),
  [STEPS, end / TEST_IMAGES],
]

/** The mean of the recorded curves and each of them; empty where none was recorded. */
export function curvesOf(shape: Shape, setting: Pick<Setting, 'peak' | 'last'>, trials: Trials) {
  const seeds = isRecorded(shape, setting)
    ? SEEDS.flatMap((seed) => {
        const trial = trials[keyOf(shape, setting.peak, seed)]
        return trial ? [curveOf(trial)] : []
      })
    : []
  const mean: Curve = (seeds[0] ?? []).map(([step], i) => [
    step,
    seeds.reduce((sum, curve) => sum + curve[i]![1], 0) / seeds.length,
  ])
  return { mean, seeds }
}

export const GUESSES = ['left', 'alike', 'right'] as const
export type Guess = (typeof GUESSES)[number]
/** Within this much two trainings are called alike: about what two seeds differ by. */
export const ALIKE = 0.005

export const verdictOf = (lead: number): Guess =>
  Math.abs(lead) < ALIKE ? 'alike' : lead > 0 ? 'right' : 'left'

export interface State {
  setting: Setting
  guess: Guess | null
}

export type Action =
  | { type: 'set'; change: Partial<Setting> }
  | { type: 'shape'; side: Side; change: Partial<Shape> }
  | { type: 'guess'; guess: Guess }

export const START: State = { setting: FIRST, guess: null }

export function reduce(state: State, action: Action): State {
  const { setting } = state
  switch (action.type) {
    // Another setting is another question, so what was guessed no longer counts.
    case 'set':
      return { setting: { ...setting, ...action.change }, guess: null }
    case 'shape':
      return {
        setting: { ...setting, [action.side]: { ...setting[action.side], ...action.change } },
        guess: null,
      }
    case 'guess':
      return { ...state, guess: action.guess }
  }
}
