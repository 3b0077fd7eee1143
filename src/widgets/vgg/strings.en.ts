/** The lab's words in English. They set the shape that every language is held to. */
import type { RunWords } from '../../figures/RunVerbs'
import type { Duel, Stage } from './model'

export const en = {
  heading: 'Build a VGG',
  lead: 'One kind of layer, five blocks: all that is left to choose is how often. First count what a choice costs, then measure on digits what two or three in a row buy.',

  tower: 'At 224×224: convolutions in each block',
  block: (at: number, n: number) => `Block ${at}: ${n} ${n === 1 ? 'convolution' : 'convolutions'}`,
  more: (at: number) => `Block ${at}: one convolution more`,
  less: (at: number) => `Block ${at}: one convolution fewer`,
  head: 'fully connected',
  params: 'parameters',
  macs: 'multiply-adds',
  million: (n: string) => `${n} M`,
  total: (params: string, macs: string, layers: number) =>
    `${params} parameters, ${macs} million multiply-adds an image, ${layers} layers with weights.`,
  named: (letter: string, layers: number) => `This is configuration ${letter} of the paper, VGG-${layers}.`,
  unnamed: 'The paper has no such configuration.',
  presets: 'As in the paper',
  empty: 'none',

  small: 'At 28×28, trained on digits',
  duel: 'Against one another',
  duels: {
    '33-5': 'two 3×3 or one 5×5',
    '333-7': 'three 3×3 or one 7×7',
    '3-33': 'one 3×3 or two',
  } satisfies Record<Duel, string>,
  stages: {
    '3': 'one 3×3',
    '33': 'two 3×3',
    '333': 'three 3×3',
    '5': 'one 5×5',
    '7': 'one 7×7',
  } satisfies Record<Stage, string>,
  guess: 'Which will read more digits?',
  start: 'Start',
  stage: 'in each stage',
  sees: (field: number) => `a stage sees ${field}×${field}`,
  spread: (mean: string, deviation: string) => `${mean} ± ${deviation}`,
  thisStart: 'this start',
  here: 'here',
  pending: '–',
  lead2: (a: string, b: string, mean: string, deviation: string) =>
    `Recorded, start by start: ${a} minus ${b} is ${mean} ± ${deviation} percentage points over three starts.`,
  own: (a: string, b: string, lead: string) => `Trained here: ${a} minus ${b} is ${lead} percentage points.`,
  guessed: (stage: string, isRight: boolean) =>
    isRight ? `You expected ${stage}, and so it is.` : `You expected ${stage}; here it is the other.`,
  lab: (stage: string) => `Train ${stage} on all of MNIST in the training lab`,

  run: {
    start: 'Train both here',
    pause: 'Pause',
    resume: 'Go on',
    again: 'Train both again',
    reset: 'Reset',
    busy: 'A training run is under way in this tab. Stop it first, or let it end.',
    failed: 'The training broke off:',
    failedThen: 'Go on, or reload the page.',
  } satisfies RunWords,
  progress: (done: number, all: number) => `step ${done} of ${all}, both together`,
  secondsLeft: (seconds: number) =>
    seconds < 90
      ? `about ${Math.ceil(seconds)} s and the tests`
      : `about ${Math.round(seconds / 60)} min and the tests`,
  announced: (results: string) => `Trained here, test images read rightly: ${results}.`,
  save: 'Save as JSON',
  curves: 'Test images read rightly',
  curvesKey: 'dashed: recorded; solid: trained here',
  stepsAxis: 'steps of 50 images',
  accuracyAxis: 'read rightly',
  alt: (ends: string) => `Accuracy of the two over 200 steps. In the end: ${ends}.`,

  recorded: (date: string, machine: string) => `Recorded on ${date} (${machine}), from three starts.`,
  method:
    'Three stages of 8, 16 and 32 channels, each with what the row says and then a pooling; one fully connected layer. Adam at 0.002, from step 150 at 0.0007, batches of 50 of the first 12,000 digits, 200 steps; the last test asks about all 10,000. The spread is a standard deviation.',

  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here. ${used} is used instead.`,
  dismiss: 'Dismiss',
}
