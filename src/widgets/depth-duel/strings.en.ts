/** The lab's words in English. They set the shape that every language is held to. */
import type { RunWords } from '../../figures/RunVerbs'
import type { Clock, Outcome } from './model'
import type { Growth, Held } from './modelNets'

const numbers = ['none', 'one', 'two', 'three']

export const en = {
  heading: 'One large filter against a stack',
  lead: 'Both networks see the same squares of the image. Decide what they shall have equally much of, guess who reads more digits, and let them learn from one seed.',

  side: 'Filters of a stage',
  sides: (side: number, depth: number) => `${side}×${side} or ${numbers[depth]} 3×3`,
  growth: 'Channels',
  growths: { doubling: 'doubling', steady: 'equal' } satisfies Record<Growth, string>,
  epochs: 'Epochs',
  held: 'Hold equal',
  heldNames: {
    width: 'channels',
    parameters: 'parameters',
    arithmetic: 'multiply-adds',
  } satisfies Record<Held, string>,

  large: (side: number) => `one ${side}×${side}`,
  stack: (depth: number) => `${numbers[depth]} 3×3`,
  drawing: (name: string, channels: string) =>
    `Network with ${name} in each of three stages, ${channels} channels.`,
  difference: 'stack against large',
  same: 'the same',
  isHeld: 'held equal',
  byFactor: (factor: string) => `${factor} times`,
  pace: 'time of an update',
  ms: (ms: string) => `${ms} ms`,
  accuracy: 'test accuracy',
  hidden: '?',
  pending: '–',
  hereMark: 'trained here',

  ask: 'Who will read more of the 10,000 test digits?',
  guesses: (side: number, depth: number): Record<Outcome, string> => ({
    large: `The ${side}×${side}`,
    close: 'Too close to tell',
    stack: `The ${numbers[depth]} 3×3`,
  }),
  shownFirst:
    'This duel was recorded, and its outcome is below. Now hold something else equal: the lab will ask you first.',
  verdict: (
    outcome: Outcome,
    names: { large: string; stack: string },
    wins: { large: number; stack: number; of: number },
    margin: string,
  ) =>
    outcome === 'close'
      ? `Recorded: too close to tell. The stack was ahead from ${wins.stack} of ${wins.of} seeds, ${names.large} from ${wins.large}; on average the stack differs by ${margin} points.`
      : outcome === 'stack'
        ? `Recorded: ${names.stack} won from all ${wins.of} seeds, by ${margin} points.`
        : `Recorded: ${names.large} won from all ${wins.of} seeds, by ${margin} points.`,
  guessed: (guess: string, isRight: boolean) =>
    isRight ? `Your guess was right: “${guess}”.` : `Your guess was “${guess}”.`,
  unrecorded: 'This duel was not recorded. Train it here.',

  run: {
    start: 'Train both here',
    pause: 'Pause',
    resume: 'Go on',
    again: 'Train both again',
    reset: 'Discard',
    busy: 'A training run is under way in this tab. Stop it first, or let it end.',
    failed: 'The training broke off:',
    failedThen: 'Go on, or reload the page. What was trained before is kept.',
  } satisfies RunWords,
  progress: (step: number, of: number, seconds: number | null) =>
    `${step} of ${of} updates each${seconds === null ? '' : seconds < 90 ? `, about ${Math.ceil(seconds)} s and the tests left` : `, about ${Math.round(seconds / 60)} min and the tests left`}`,
  seed: (seed: number) => `seed ${seed}`,
  newSeed: 'New seed',
  firstSeed: 'Back to seed 1',
  save: 'Save as JSON',
  otherDuel: (words: string) =>
    `What trained here last is another duel: ${words}. Set it again to see it, or train this one.`,
  duelWords: (filters: string, growth: string, held: string, epochs: number, seed: number) =>
    `${filters}, channels ${growth}, ${held} held equal, ${epochs} epochs, seed ${seed}`,
  own: (large: string, stack: string, margin: string) =>
    `Trained here: large filters ${large}, stack ${stack}, a difference of ${margin} points.`,
  ownCaution: (deviation: string) =>
    `From seed to seed the recorded difference varies by ± ${deviation} points, so one duel alone decides little.`,
  ownTime: (large: string, stack: string) =>
    `An update took ${large} ms with large filters and ${stack} ms with the stack.`,

  clock: 'Horizontal axis',
  clocks: { time: 'time', updates: 'updates' } satisfies Record<Clock, string>,
  curves: 'Test accuracy while they learn',
  curvesKey: {
    recorded: (seeds: number) => `recorded: mean of ${seeds} seeds, faint: each seed`,
    own: 'solid: trained here; dashed, faint: recorded mean',
    onlyOwn: 'trained here',
    none: 'Nothing yet: guess, or train.',
  },
  axes: { time: 'seconds of training', updates: 'updates of 50 images' } satisfies Record<Clock, string>,
  curvesAlt: (ends: string) => `Test accuracy as both learn. It ends at: ${ends}.`,
  endOf: (name: string, accuracy: string) => `${name} ${accuracy}`,

  map: 'Accuracy against parameters',
  mapKey: (seeds: number) =>
    `recorded: mean ± standard deviation of ${seeds} seeds; stacks you have not guessed about are hollow, on the floor`,
  mapAxis: 'parameters',
  mapStack: {
    width: 'equal channels',
    parameters: 'equal parameters',
    arithmetic: 'equal multiply-adds',
  } satisfies Record<Held, string>,
  mapAlt: (points: string) => `Test accuracy against parameters. ${points}.`,
  mapPoint: (name: string, parameters: string, accuracy: string) =>
    `${name}: ${parameters} parameters, ${accuracy}`,
  mapUnknown: (name: string, parameters: string) => `${name}: ${parameters} parameters, not yet guessed`,

  lab: 'Open in the training lab',

  recorded: (date: string, machine: string) =>
    `Recorded on ${date} (${machine}); times are processor time, the quickest of eight readings of every network by turns.`,
  computed: 'What is marked so was trained in this tab.',
  method:
    'Three stages, each followed by 2×2 max-pooling, then one affine layer; a ReLU after every convolution, padding keeps the maps’ size. The large filters always have the same channels; what is held equal decides the stack’s, each of them a scaled one rounded up or down. He initial values, Adam at 0.003 and a quarter of it in the last quarter of the training, the same rate for all, tuned for none; 4,000 training images, batches of 50. The last test asks about all 10,000 test images, those before about the first 1,000. A winner is named only when all recorded seeds agree and their mean difference exceeds its standard deviation.',

  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here. ${used} is used instead.`,
  dismiss: 'Dismiss',
}
