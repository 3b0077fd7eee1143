/**
 * Training on few images with and without augmentation: what a reader chooses, what is trained for it, and how the trainings of several
 * seeds are summed up. Accuracies and their differences are portions of 1.
 */
import { NO_AUGMENTATION, type Augmentation } from '../../engine/protocol'
import type { Contestant } from '../../engine/studyTasks/comparison'
import { deepConvNet } from '../../math/architectures/deepConvNet'
import type { Network, PartSpec } from '../../math/architectures/layers'

export { CASES, type Answers, type Case } from './modelCases'

export const SEEDS = [1, 2, 3, 4, 5] as const
export type Seed = (typeof SEEDS)[number]
/** Training images to choose from. */
export const IMAGES = [500, 1000, 2000, 5000] as const
export type Images = (typeof IMAGES)[number]

export interface Setting {
  augmentation: Augmentation
  images: Images
  seed: Seed
}

/** Augmentations with a name: those of the table, each trained beforehand from every seed. */
export const WAYS = ['none', 'shift', 'crop', 'rotate', 'together', 'flip'] as const
export type Way = (typeof WAYS)[number]

const with_ = (change: Partial<Augmentation>): Augmentation => ({ ...NO_AUGMENTATION, ...change })

export const AUGMENTATIONS: Record<Way, Augmentation> = {
  none: NO_AUGMENTATION,
  shift: with_({ shift: 2 }),
  crop: with_({ crop: 2 }),
  rotate: with_({ rotate: 10 }),
  together: with_({ shift: 2, rotate: 10, scale: 0.1 }),
  flip: with_({ flip: true }),
}

/** How many images the recorded trainings saw. */
export const RECORDED_IMAGES: Images = 1000

export const FIRST: Setting = { augmentation: AUGMENTATIONS.shift, images: RECORDED_IMAGES, seed: 1 }

export type Amount = Exclude<keyof Augmentation, 'flip'>
export const AMOUNTS = [
  'crop',
  'shift',
  'rotate',
  'scale',
  'brightness',
  'elastic',
] as const satisfies Amount[]
export const CHANGES = ['flip', ...AMOUNTS] as const
export type ChangeName = (typeof CHANGES)[number]

/** How far each slider goes, and in which steps; the least is 0. */
export const LIMITS: Record<Amount, { most: number; step: number }> = {
  crop: { most: 12, step: 2 },
  shift: { most: 8, step: 1 },
  rotate: { most: 180, step: 5 },
  scale: { most: 0.5, step: 0.05 },
  brightness: { most: 0.9, step: 0.1 },
  elastic: { most: 4, step: 0.5 },
}

export const isSame = (a: Augmentation, b: Augmentation): boolean =>
  CHANGES.every((change) => a[change] === b[change])

/** The name of an augmentation; null where it has none. */
export const wayOf = (augmentation: Augmentation): Way | null =>
  WAYS.find((way) => isSame(AUGMENTATIONS[way], augmentation)) ?? null

/** Which changes are on. */
export const changesOf = (augmentation: Augmentation): ChangeName[] =>
  CHANGES.filter((change) => augmentation[change])

/** Every second convolution. */
const LEFT_OUT = ['conv2', 'conv4', 'conv6']

const halved = (part: PartSpec): PartSpec =>
  part.kind === 'conv' ? { ...part, channels: part.channels! / 2 } : part

/** The chapter's network with three of its convolutions and half its channels, so that two are trained within a minute. */
export const network: Network = {
  ...deepConvNet,
  name: 'three convolutions',
  parts: deepConvNet.parts.filter(({ name }) => !LEFT_OUT.includes(name)).map(halved),
}

export const BATCH = 50
/** Smaller towards the end, so that the last test does not hang on the noise of the last batches. */
const RATES = [
  { from: 0, rate: 0.003 },
  { from: 300, rate: 0.001 },
  { from: 450, rate: 0.0003 },
]
/** Of every training, whatever the number of images: as many updates, as much waiting. */
export const STEPS = 600
export const TEST_EVERY = 150
export const TEST_IMAGES = 10_000

/** Passes over the images in `STEPS`. */
export const epochsOf = (images: number): number => (STEPS * BATCH) / images

export const contestantOf = (name: string, { augmentation, images, seed }: Setting): Contestant => ({
  name,
  network,
  data: { pool: images },
  augmentation,
  optimizer: 'adam',
  rates: RATES,
  initialisation: 'he',
  batchSize: BATCH,
  seed,
})

/** The setting that a contestant was made from. */
export const settingOf = ({ augmentation, data, seed }: Contestant): Setting => ({
  augmentation,
  images: IMAGES.find((images) => images === data.pool) ?? RECORDED_IMAGES,
  seed: SEEDS.find((each) => each === seed) ?? 1,
})

/** A setting in the words of the training lab's link (section 8.1.1). */
export const labQuery = ({ augmentation, images, seed }: Setting): string =>
  [
    ['batch', BATCH],
    ['lr', RATES[0]!.rate],
    ['epochs', epochsOf(images)],
    ['n', images],
    ['seed', seed],
    ...changesOf(augmentation).map((change) => [change, Number(augmentation[change])]),
  ]
    .map((pair) => pair.join('='))
    .join('&')

/** A training as it was tested on the way. */
export interface Trial {
  /** After each `TEST_EVERY` steps: test images read rightly, of all. */
  right: number[]
  /** At the end, of each digit. */
  perDigit: number[]
}

export type Trials = Readonly<Record<string, Trial>>

export const keyOf = (way: Way, seed: Seed): string => `${way}-${seed}`

/** Mean and standard deviation of several seeds. */
export interface Summary {
  mean: number
  /** With n − 1 in the divisor; 0 of one value alone. */
  deviation: number
  values: number[]
}

/** Throws on an empty list. */
export function summaryOf(values: number[]): Summary {
  if (values.length === 0) throw new Error('no values')
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, deviation: values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0, values }
}

const trialsOf = (way: Way, trials: Trials): Trial[] =>
  SEEDS.flatMap((seed) => trials[keyOf(way, seed)] ?? [])

const endOf = ({ right }: Trial): number => right.at(-1)! / TEST_IMAGES

/** What the seeds of a way came to, and how far each was from the training of its own seed without augmentation. */
export interface Row {
  way: Way
  accuracy: Summary
  margin: Summary
}

/** One row a way; those that were not recorded are left out. */
export const rowsOf = (trials: Trials): Row[] =>
  WAYS.flatMap((way) => {
    const pairs = pairsOf(way, trials)
    if (pairs.length === 0) return []
    return [
      {
        way,
        accuracy: summaryOf(pairs.map(([trial]) => endOf(trial))),
        margin: summaryOf(pairs.map(([trial, plain]) => endOf(trial) - endOf(plain))),
      },
    ]
  })

/** A way's trainings, each with the one of the same seed without augmentation. */
const pairsOf = (way: Way, trials: Trials): [Trial, Trial][] =>
  SEEDS.flatMap((seed) => {
    const [trial, plain] = [trials[keyOf(way, seed)], trials[keyOf('none', seed)]]
    return trial && plain ? [[trial, plain] as [Trial, Trial]] : []
  })

/** Of each digit: by how much a way raises the portion that is read rightly; `asked`: test images of each. */
export const effectsOf = (way: Way, trials: Trials, asked: readonly number[]): Summary[] =>
  asked.map((images, digit) =>
    summaryOf(
      pairsOf(way, trials).map(
        ([trial, plain]) => (trial.perDigit[digit]! - plain.perDigit[digit]!) / images,
      ),
    ),
  )

export type Curve = (readonly [step: number, accuracy: number])[]

/** The accuracy of each seed as it grew, and their mean. */
export function curvesOf(way: Way, trials: Trials): { mean: Curve; seeds: Curve[] } {
  const all = trialsOf(way, trials).map(({ right }) => right.map((n) => n / TEST_IMAGES))
  const curve = (values: readonly number[]): Curve => values.map((value, i) => [(i + 1) * TEST_EVERY, value])
  const means = all[0]?.map((_, i) => summaryOf(all.map((values) => values[i]!)).mean) ?? []
  return { mean: curve(means), seeds: all.map(curve) }
}

/** What a reader expects of an augmentation before seeing it. */
export const GUESSES = ['higher', 'same', 'lower'] as const
export type Guess = (typeof GUESSES)[number]

/** Within this much two trainings are called alike: about what two seeds differ by. */
export const ALIKE = 0.003

export const verdictOf = (margin: number): Guess =>
  Math.abs(margin) < ALIKE ? 'same' : margin > 0 ? 'higher' : 'lower'
