/**
 * A network that has learned the digits 0–4 hands its first layers to one that is to learn 5–9 from few images, against the same
 * network from scratch: what is chosen, how each is trained, and what came of it.
 */
import { NO_AUGMENTATION, type Augmentation } from '../../engine/protocol'
import type { Contestant } from '../../engine/studyTasks/comparison'
import { affine, conv, pool, type Network } from '../../math/architectures/layers'
import { measure, sumOf } from '../../math/architectures/measure'
import { sampleLead, sampleSpread, type SampleSpread } from '../../math/spread'
import { wholeTests, type TestOfDigits, type WholeTest } from '../../math/wholeTests'

/** Images of each of the new digits. */
export const AMOUNTS = [10, 30, 100, 300, 1000] as const
export type Amount = (typeof AMOUNTS)[number]
/** How many stages, of two convolutions and a pooling each, are taken over. */
export const STAGES = [1, 2, 3] as const
export type Stages = (typeof STAGES)[number]
export const SEEDS = [1, 2, 3] as const
export type Seed = (typeof SEEDS)[number]

export const WAYS = ['scratch', 'frozen', 'tuned'] as const
/** From initial values; with the stages taken over and left as they are; or taken over and trained on with all the rest. */
export type Way = (typeof WAYS)[number]

export interface Setting {
  images: Amount
  stages: Stages
  seed: Seed
}

export const OLD_DIGITS = [0, 1, 2, 3, 4]
export const NEW_DIGITS = [5, 6, 7, 8, 9]
export const SOURCE_STEPS = 500
export const STEPS = 150
export const TEST_EVERY = 50
/** The last test asks about all images of the digits in question, those before it about the digits among so many. */
export const TEST_IMAGES = 10_000
export const TEST_IMAGES_ON_THE_WAY = 1000
export const BATCH = 50
/** So much greater are the seeds of the second training, so that it does not begin as the first did. */
export const TARGET_SEEDS = 100

const PARTS_OF_STAGE = 3
/** Half as wide as the book's network, with dropout before the only affine layer. */
export const NETWORK: Network = {
  name: 'six convolutions',
  input: [1, 28, 28],
  parts: [
    conv('conv1', 8, 3),
    conv('conv2', 8, 3),
    pool('pool1', 2, 2),
    conv('conv3', 16, 3),
    conv('conv4', 16, 3),
    pool('pool2', 2, 2),
    conv('conv5', 32, 3),
    conv('conv6', 32, 3),
    { ...pool('pool3', 2, 2), dropoutRate: 0.5 },
    affine('affine', 10),
  ],
}

export const partsOf = (stages: number): number => PARTS_OF_STAGE * stages

/** What the old digits go through, so that the filters learn what may change about a digit. */
export const SOURCE_AUGMENTATION: Augmentation = { ...NO_AUGMENTATION, shift: 3, rotate: 20, scale: 0.15 }

const COMMON = {
  network: NETWORK,
  optimizer: 'adam',
  initialisation: 'he',
  batchSize: BATCH,
} as const

/** What learns the digits 0–4, from about 6,000 images. */
export const sourceOf = (seed: Seed): Contestant => ({
  ...COMMON,
  name: 'source',
  data: { pool: 12_000, classes: OLD_DIGITS },
  augmentation: SOURCE_AUGMENTATION,
  rates: [
    { from: 0, rate: 0.002 },
    { from: 400, rate: 0.0005 },
  ],
  seed,
})

/** Every seed has images of its own, the first of which the data set holds after those of the seeds before it. */
export function contestantOf(way: Way, { images, stages, seed }: Setting): Contestant {
  const rate = way === 'tuned' ? 0.001 : 0.003
  return {
    ...COMMON,
    name: way,
    data: {
      pool: images > 300 ? 36_000 : 12_000,
      classes: NEW_DIGITS,
      perClass: images,
      skip: (seed - 1) * images,
    },
    augmentation: NO_AUGMENTATION,
    rates: [
      { from: 0, rate },
      { from: 110, rate: rate / 3 },
    ],
    seed: TARGET_SEEDS + seed,
    frozenParts: way === 'frozen' ? partsOf(stages) : 0,
  }
}

/** A training's tests in order. */
export type Trial = readonly WholeTest[]
export type Trials = Readonly<Record<string, Trial>>

/** Names a trial; from scratch it is the same however much another would take over. */
export const keyOf = (way: Way, { images, stages, seed }: Setting): string =>
  way === 'scratch' ? `scratch-${images}-${seed}` : `${way}${stages}-${images}-${seed}`

/** The tests of a run, summed over the digits. */
export const pointsOf = ({ tests }: { tests: readonly TestOfDigits[] }): Trial => wholeTests(tests)

export const accuracyOf = (trial: Trial | undefined): number | null => {
  const last = trial?.at(-1)
  return last?.step === STEPS ? last.right / last.asked : null
}

/** Accuracies of a way over the seeds; null where one is wanting. */
const ofSeeds = (way: Way, setting: Omit<Setting, 'seed'>, trials: Trials): (number | null)[] =>
  SEEDS.map((seed) => accuracyOf(trials[keyOf(way, { ...setting, seed })]))

export const accuracySpread = (
  way: Way,
  setting: Omit<Setting, 'seed'>,
  trials: Trials,
): SampleSpread | null => sampleSpread(ofSeeds(way, setting, trials))

/** By how much a way is ahead of scratch, seed by seed, since a seed's images are the same for both. */
export const leadOf = (way: Way, setting: Omit<Setting, 'seed'>, trials: Trials): SampleSpread | null =>
  sampleLead(ofSeeds(way, setting, trials), ofSeeds('scratch', setting, trials))

/** A way with its trial, and where that comes from. */
export interface Row {
  way: Way
  /** The reader's own, whole or under way, before the recorded one; null where there is neither. */
  trial: Trial | null
  isOwn: boolean
  spread: SampleSpread | null
}

export const rowsOf = (setting: Setting, own: Trials, recorded: Trials): Row[] =>
  WAYS.map((way) => {
    const key = keyOf(way, setting)
    const mine = own[key]
    return {
      way,
      trial: mine ?? recorded[key] ?? null,
      isOwn: mine !== undefined,
      spread: accuracySpread(way, setting, recorded),
    }
  })

/** Accuracies against the images of a digit: the mean over the seeds, and each seed by itself. */
export function curveOf(way: Way, stages: Stages, trials: Trials): { mean: Dot[]; seeds: Dot[][] } {
  const points = (values: (images: Amount) => number | null | undefined): Dot[] =>
    AMOUNTS.flatMap((images) => {
      const value = values(images)
      return value === null || value === undefined ? [] : [[images, value] as const]
    })
  return {
    mean: points((images) => accuracySpread(way, { images, stages }, trials)?.mean),
    seeds: SEEDS.map((seed) => points((images) => accuracyOf(trials[keyOf(way, { images, stages, seed })]))),
  }
}

export type Dot = readonly [images: number, accuracy: number]

/** Parameters that learn when the first `frozenParts` parts do not. */
export const learnedParameters = (frozenParts: number): number =>
  sumOf(measure(NETWORK).slice(frozenParts), 'params')

/** What becomes of each of the network's four pieces, three stages and the affine layer. */
export const fatesOf = (way: Way, stages: Stages): ('new' | 'frozen' | 'tuned')[] =>
  [1, 2, 3, 4].map((piece) => (way === 'scratch' || piece > stages ? 'new' : way))

export interface State {
  setting: Setting
  /** Trained in this tab, by `keyOf`. */
  own: Trials
  /** Why the second training could not begin. */
  failure: string | null
}

export type Action =
  | { type: 'set'; change: Partial<Setting> }
  | { type: 'own'; trials: Trials }
  | { type: 'failed'; detail: string | null }

export const FIRST: State = { setting: { images: 10, stages: 3, seed: 1 }, own: {}, failure: null }

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'set':
      return { ...state, setting: { ...state.setting, ...action.change }, failure: null }
    case 'own':
      return { ...state, own: { ...state.own, ...action.trials } }
    case 'failed':
      return { ...state, failure: action.detail }
  }
}
