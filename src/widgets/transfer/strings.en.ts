/** The lab's words in English. They set the shape that every language is held to. */
import type { RunWords } from '../../figures/RunVerbs'
import type { Way } from './model'

export const en = {
  heading: 'Five digits from ten images each',
  lead: 'A network has learned to tell 0, 1, 2, 3 and 4 apart. Another is to learn 5 to 9, from a few images of each. Does it help to take over the first one’s filters?',

  images: 'Images of each new digit',
  seed: 'Start',
  stages: 'Taken over',
  stagesText: (stages: number) => `${stages} of 3 stages`,

  way: 'Way',
  names: {
    scratch: 'from scratch',
    frozen: 'taken over and frozen',
    tuned: 'taken over, then fine-tuned',
  } satisfies Record<Way, string>,
  /** The same, short enough for the end of a line. */
  ends: { scratch: 'scratch', frozen: 'frozen', tuned: 'fine-tuned' } satisfies Record<Way, string>,
  pieces: ['conv 8', 'conv 16', 'conv 32', 'affine'] as readonly string[],
  fates: { new: 'new', frozen: 'frozen', tuned: 'copied' } satisfies Record<string, string>,
  learned: (parameters: string) => `${parameters} parameters learn`,
  thisStart: (seed: number) => `Start ${seed}`,
  allStarts: 'Starts 1–3, recorded',
  own: 'trained here',
  pending: '–',
  unrecorded: 'Not all of this was recorded. The button trains it here.',
  ahead: (images: string, mean: string, deviation: string, starts: number) =>
    `With ${images} images of each digit, frozen minus from scratch: ${mean} ± ${deviation} percentage points over ${starts} recorded starts.`,

  steps: 'New digits read rightly, step by step',
  stepsKey: 'dashed: recorded; solid: trained here',
  stepsAxis: 'steps of 50 images',
  accuracy: 'of the test images of 5–9',
  stepsAlt: (ends: string) => `Accuracy of the three ways over 150 steps. In the end: ${ends}.`,
  amounts: 'The same for more images',
  amountsKey: 'recorded; thick: mean, faint: each start',
  amountsAxis: 'images of each digit',
  amountsAlt: (texts: string) => `Mean accuracy over three starts by images of each digit. ${texts}.`,
  at: (images: string, accuracy: string) => `${accuracy} with ${images}`,

  run: {
    start: 'Train all here',
    pause: 'Pause',
    resume: 'Go on',
    again: 'Train all again',
    reset: 'Reset',
    busy: 'A training run is under way in this tab. Stop it first, or let it end.',
    failed: 'The training broke off:',
    failedThen: 'Go on, or reload the page.',
  } satisfies RunWords,
  lab: 'The same network on all ten digits, in the training lab',
  save: 'Save as JSON',
  phase: {
    source: (done: number, all: number) => `First the digits 0–4: step ${done} of ${all}`,
    transfer: (done: number, all: number) => `Now 5–9, in three ways: step ${done} of ${all}`,
  },
  secondsLeft: (seconds: number) =>
    seconds < 90
      ? `about ${Math.ceil(seconds)} s and the tests`
      : `about ${Math.round(seconds / 60)} min and the tests`,
  announced: (results: string) => `Trained here, test images of 5–9 read rightly: ${results}.`,

  recorded: (date: string, machine: string) => `Recorded on ${date} (${machine}), from three starts.`,
  source: (accuracy: string) => `The network of this start reads ${accuracy} of the old digits.`,
  computed: 'Rows with ● were trained in this tab.',
  method:
    'Six 3×3 convolutions in three stages, dropout of one half, one affine layer; Adam, batches of 50. The old digits: about 6,000 images, shifted, rotated and scaled at random, 500 steps. The new ones: images as they are, 150 steps at a rate of 0.003, when fine-tuned 0.001, a third of it from step 110. A start is a seed with images of its own. The last test asks about all 4,861 test images of 5–9, those before about the ones among the first 1,000. The spread is a standard deviation; a lead is taken start by start.',

  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here. ${used} is used instead.`,
  dismiss: 'Dismiss',
}
