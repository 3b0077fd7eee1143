/** `a 6`, `an 8`. */
const a = (digit: number) => `${digit === 8 ? 'an' : 'a'} ${digit}`

/** The lab's words in English. They set the shape that every language is held to. */
import type { ChangeName, Guess, Way } from './model'

export const en = {
  heading: 'Does the label survive?',
  lead: 'A changed image is a good training image only while its label is still true. Judge six cases, set the changes yourself, then find out what they are worth on few images.',

  judge: 'Judge first',
  cases: {
    'six-down': 'A 6, upside down',
    'two-mirrored': 'A 2, mirrored',
    'eight-mirrored': 'An 8, mirrored',
    'four-turned': 'A 4, turned by 10°',
    'seven-mirrored': 'A 7, mirrored',
    'five-moved': 'A 5, moved by 3 and 2 pixels',
  } as Record<string, string>,
  survives: (digit: number) => `Still ${a(digit)}`,
  breaks: (digit: number) => `No ${digit} any more`,
  truth: (digit: number, survives: boolean) =>
    survives ? `It is still ${a(digit)}.` : `Nobody would call it ${a(digit)}.`,
  answers: (digit: number, asked: string, kept: string, rival: number, portion: string) =>
    `Of all ${asked} test ${digit}s, changed like this, the trained network reads ${kept} as ${digit} and ${portion} as ${rival}.`,
  agreed: 'You judged as people do.',
  disagreed: 'People judge otherwise.',
  tally: (agreed: number, answered: number, of: number) =>
    answered === 0
      ? `Six cases. The verdict comes with what the shipped network makes of every such digit.`
      : `${agreed} of ${answered} judged as people do${answered < of ? `, ${of - answered} to go` : ''}.`,

  playground: 'Set the changes',
  playgroundLead:
    'At every step each training image is changed anew, by a random amount up to the slider’s. Beside each slider: the picture as it is and at both ends.',
  digit: 'What is changed',
  digitOf: (digit: number) => `Test digit ${digit}`,
  names: {
    flip: 'Flip half',
    crop: 'Crop and enlarge',
    shift: 'Shift',
    rotate: 'Rotate',
    scale: 'Scale',
    brightness: 'Brightness',
    elastic: 'Elastic distortion',
  } satisfies Record<ChangeName, string>,
  amounts: {
    flip: (n: number): string => (n ? 'on' : 'off'),
    crop: (n: number) => (n ? `${n} px cut off` : 'off'),
    shift: (n: number) => (n ? `± ${n} px` : 'off'),
    rotate: (n: number) => (n ? `± ${n}°` : 'off'),
    scale: (n: number) => (n ? `± ${Math.round(100 * n)}%` : 'off'),
    elastic: (n: number) => (n ? `± ${n} px` : 'off'),
    brightness: (n: number) => (n ? `± ${Math.round(100 * n)}%` : 'off'),
  } satisfies Record<ChangeName, (n: number) => string>,
  asItIs: (digit: number) => `${digit}, as it is`,
  atEnd: (digit: number, change: string, end: number) => `${digit}, ${change}, end ${end} of the range`,
  draws: 'As training steps draw it, all changes at once',
  drawn: (digit: number, i: number) => `${digit}, random draw ${i}`,
  drawAgain: 'Other draws',
  cat: 'Photograph of a cat',
  catNote:
    'Mirrored, turned a little, cropped or darkened, a cat is still a cat; so networks for ImageNet may train on mirrored photographs, and those for MNIST may not mirror their digits. A pixel of a slider is 1/28 of the width here too.',
  catFailed: 'The photograph did not come. The digit stays; choose the cat again after reloading the page.',
  catAtEnd: (change: string, end: number) => `The cat, ${change}, end ${end} of the range`,
  catDrawn: (i: number) => `The cat, random draw ${i}`,
  credit: 'Photograph: Chelsea, by Stéfan van der Walt, CC0, from scikit-image; cropped.',

  training: 'Train with and without',
  trainingLead: (images: string) =>
    `Two networks from one seed see the same ${images} images in the same order. One of them sees each image changed.`,
  table: (seeds: number, images: string) =>
    `Recorded: ${images} training images, mean ± spread of ${seeds} seeds`,
  way: 'Augmentation',
  accuracy: 'Test accuracy',
  margin: 'Gain, points',
  ways: {
    none: 'none',
    shift: 'shift, ± 2 px',
    crop: 'crop, 2 px',
    rotate: 'rotate, ± 10°',
    together: 'shift, rotate, scale',
    flip: 'flip',
  } satisfies Record<Way, string>,
  /** Short enough for the end of a curve. */
  without: 'without',
  with: 'with',
  ownSetting: 'your changes',
  noChange: 'no change',
  listed: (changes: string[]) => changes.join(', '),
  images: 'Training images',
  seed: 'Seed',
  guess: 'Your guess: with these changes the test accuracy will be',
  guesses: { higher: 'higher', same: 'about the same', lower: 'lower' } satisfies Record<Guess, string>,
  identical: 'No change is on, so both networks would be the same. Pick a row or move a slider.',

  run: {
    start: 'Train both here',
    pause: 'Pause',
    resume: 'Go on',
    again: 'Train both again',
    reset: 'Discard',
    busy: 'A training run is under way in this tab. Stop it first, or let it end.',
    failed: 'The training broke off:',
    failedThen: 'Go on, or reload the page; what was trained before is kept.',
  },
  progress: (step: number, of: number, seconds: number | null) =>
    `${step} of ${of} updates each${seconds === null ? '' : seconds < 90 ? `, about ${Math.ceil(seconds)} s left` : `, about ${Math.round(seconds / 60)} min left`}`,
  save: 'Save as JSON',
  lab: 'Open in the training lab',
  labNote: 'There the same images and changes train the whole network, with dropout and a rate that you set.',

  otherSetting: (trained: string) => `Trained here: ${trained}. To train the setting above, start again.`,
  settingWords: (changes: string, images: string, seed: number) =>
    `${changes}; ${images} images; seed ${seed}`,
  result: (without: string, with_: string, margin: string) =>
    `Without: ${without}. With: ${with_}. That is ${margin} points.`,
  guessed: (guess: string, isRight: boolean) =>
    isRight ? `You guessed “${guess}”, and so it is.` : `You guessed “${guess}”; it came out otherwise.`,
  spreadNote: (deviation: string) => `The seed alone moves a training by about ±${deviation} points.`,

  curves: 'Accuracy on all 10,000 test images',
  curvesRecorded: (seeds: number) => `recorded: mean of ${seeds} seeds, each seed faint`,
  curvesOwn: 'solid: trained here; dashed and faint: recorded mean',
  curvesOnlyOwn: 'trained here',
  step: 'updates',
  curvesAlt: (without: string, with_: string) =>
    `Test accuracy over 600 updates. It ends at ${without} without and at ${with_} with augmentation.`,
  nothing: 'This setting was not recorded. Train it here to see its curves.',

  bars: 'Gain of each digit',
  barsUnit: 'points of test accuracy, with against without',
  barsRecorded: (seeds: number) => `recorded: mean and spread of ${seeds} seeds`,
  barsOwn: 'bars: trained here',
  barsAlt: (best: number, most: string, worst: number, least: string) =>
    `Gain of each digit by augmentation, from ${most} points for ${best} down to ${least} for ${worst}.`,

  recorded: (date: string, machine: string) => `Recorded on ${date} (${machine}).`,
  computed: 'Trained in this tab on WebAssembly.',
  method:
    'DeepConvNet with three of its six convolutions, half its channels and no dropout, He initialisation, Adam at a rate of 0.003 that falls to 0.0003 in the second half, 600 updates of 50 images whatever their number (30 epochs of 1,000), tested on all 10,000 images, which are never changed. Spread: standard deviation over the seeds; gains are taken seed by seed. What the trained network reads: DeepConvNet as this book ships it, trained without augmentation.',

  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here. ${used} is used instead.`,
  dismiss: 'Dismiss',
}
