/** The widget's words in English; the Korean ones have the same shape. */
import type { RunWords } from '../../figures/RunVerbs'

export const en = {
  heading: 'How should the learning rate fall?',
  lead: 'Shape two learning rates, guess which ends better, and train one network under both from the same start.',

  sides: { left: 'A', right: 'B' },
  side: (side: string) => `Learning rate ${side}`,
  kinds: { constant: 'constant', step: 'steps', exponential: 'exponential', cosine: 'cosine' },
  warm: 'with warm-up',
  name: (kind: string, isWarm: boolean) => (isWarm ? `${kind}, warm-up` : kind),
  peak: 'Highest rate',
  last: 'Left of it at the end',
  lastText: (last: number) => `1/${Math.round(1 / last)}`,
  seed: 'Seed',

  rates: 'The two rates, step by step',
  ratesAxis: 'steps of 10 images',
  ratesAlt: (left: string, right: string) => `Learning rates over 600 steps. A: ${left}. B: ${right}.`,
  rateWords: (name: string, first: string, middle: string, last: string) =>
    `${name}, from ${first} over ${middle} half-way to ${last}`,

  curves: 'Test accuracy',
  curvesRecorded: (seeds: number) => `recorded: mean of ${seeds} seeds, faint: each seed`,
  curvesOwn: 'solid: trained here; dashed: recorded mean',
  curvesOnlyOwn: 'trained here; this setting was not recorded',
  nothing: 'This setting was not recorded. The button below trains it here.',
  curvesAlt: (left: string, right: string) =>
    `Test accuracy over 600 steps. A ends at ${left}, B at ${right}.`,
  accuracyOf: (side: string, accuracy: string, deviation: string, seeds: number) =>
    `${side}: ${accuracy} ± ${deviation} (${seeds} seeds)`,
  lead_: (lead: string, deviation: string) => `B minus A, seed by seed: ${lead} ± ${deviation} points.`,

  guess: 'Your guess: which ends better?',
  guesses: { left: 'A', alike: 'alike', right: 'B' },
  run: {
    start: 'Train both here',
    pause: 'Pause',
    resume: 'Go on',
    again: 'Train both again',
    reset: 'Discard',
    busy: 'A training run is under way in this tab. Stop it first, or let it end.',
    failed: 'The training broke off:',
    failedThen: 'Go on, or reload the page.',
  } satisfies RunWords,
  save: 'Save as JSON',
  progress: (step: number, of: number, seconds: number | null) =>
    `${step} of ${of} steps each${seconds === null ? '' : ` · about ${Math.ceil(seconds)} s left`}`,
  result: (left: string, right: string, lead: string) =>
    `A reads ${left} of the test images, B ${right}: ${lead} points.`,
  guessed: (guess: string, isRight: boolean) =>
    isRight ? `You guessed “${guess}”, rightly.` : `You guessed “${guess}”.`,
  alike: 'Within half a point counts as alike: seeds differ by as much.',
  other: 'These curves are of another setting; train again for the one chosen.',
  same: 'A and B are the same, so their trainings will be too.',

  table: (seeds: number) =>
    `All that was recorded: test accuracy, mean ± standard deviation of ${seeds} seeds`,
  schedule: 'rate',
  highest: 'highest rate',
  asRight: (name: string) => `${name}: take as B`,

  lab: 'Open in the training lab',
  labNote: 'There the larger network trains at the highest rate, and you turn it down by hand.',

  recorded: (date: string, machine: string) => `Recorded on ${date} (${machine}).`,
  method:
    'Two 3×3 convolutions of 8 and 16 channels with a pooling each and one affine layer; momentum 0.9, batches of 10 from the first 2,000 training images, 600 steps. Steps: two drops, at 1/2 and 3/4. Warm-up: 60 steps of a rise in a straight line. Recorded with 1/100 left at the end. Tests on the way ask about the first 1,000 test images, the last about all 10,000.',

  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here. ${used} is used instead.`,
  dismiss: 'Dismiss',
}
