/** The lab's words in English. They set the shape that every language is held to. */
import type { RunWords } from '../../figures/RunVerbs'

export const en = {
  heading: 'A network of your own, against the clock',
  lead: 'How many of 10,000 test digits does your network read when it may compute for a minute? A larger one learns more from each image, a smaller one sees more images.',

  budget: 'Computing time',
  seconds: (n: number) => `${n} s`,
  rate: 'Learning rate',
  seed: (n: number) => `Seed ${n}`,
  newSeed: 'New seed',
  guess: 'Your guess before the start',
  guessed: (percent: number) => `${percent}% read rightly`,
  noGuess: 'none yet',
  share: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'Not allowed to copy; the link is in the address bar.',
  lab: 'Open in the training lab',

  run: {
    start: 'Train against the clock',
    pause: 'Pause',
    resume: 'Go on',
    again: 'Train again',
    reset: 'Reset',
    busy: 'A training run is under way in this tab. Stop it first, or let it end.',
    failed: 'The training broke off:',
    failedThen: 'Go on, or reload the page.',
  } satisfies RunWords,
  progress: (spent: string, budget: number, steps: string, images: string) =>
    `${spent} of ${budget} s spent · ${steps} steps · ${images} images`,
  judging: 'The time is spent. Now it reads all 10,000 test images.',
  loading: 'Fetching the digits; the clock is not running yet.',
  result: (percent: string, wrong: string) => `${percent} read rightly, ${wrong} of 10,000 wrong.`,
  compared: (guess: number, percent: string) => `You guessed ${guess}%; it is ${percent}.`,
  rank: (place: number, all: number) => `Place ${place} of ${all} on the board.`,
  broken: 'The loss is no longer a number: the learning rate is too great for this network.',
  announced: (percent: string) => `Over. ${percent} of the test images read rightly.`,

  course: 'On the way',
  courseKey: 'the first 1,000 test images, in the end all; the clock stands still meanwhile',
  courseX: 'seconds of computing',
  courseY: 'read rightly',
  courseEnd: 'yours',
  courseAlt: (end: string) => `Accuracy while the time is spent, at last ${end}.`,

  board: (seconds: number) => `Board for ${seconds} seconds`,
  boardNetwork: 'network',
  boardWrong: 'wrong',
  boardSteps: 'steps',
  boardParams: 'parameters',
  boardBy: 'computed by',
  here: 'here',
  recorded: 'recorded',
  take: 'Take this network',
  remove: 'Remove',
  empty: 'Nothing on this board yet.',
  kept: 'Your results stay in this browser.',

  code: 'As a program',
  codeOf: 'Language',
  notes: {
    TypeScript: 'This book’s own layers, for a file in src/engine.',
    NumPy: 'With the book’s common/layers.py; the book’s dropout scales when it reads, not when it learns.',
    PyTorch: 'Takes the weights that the training lab saves as safetensors.',
  },
  copyCode: 'Copy',
  saveCode: (file: string) => `Save ${file}`,

  foot: (date: string, device: string) => `Recorded on ${date} (${device}).`,
  method:
    'One thread, WebAssembly; Adam at a constant rate, batches of 50, all 60,000 training images as they are, He initial values. The clock runs only while it trains. A recorded result counts the processor’s own seconds. Differences of less than some 20 wrong images in 10,000 are chance.',

  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here. ${used} is used instead.`,
  problemNetwork: (why: string) =>
    `The network in the link cannot be used. ${why} Another stands in its place.`,
  dismiss: 'Dismiss',
}
