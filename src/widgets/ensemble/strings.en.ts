/** The widget's words in English; the Korean ones have the same shape. */
import type { RunWords } from '../../figures/RunVerbs'

const images = (n: number) => (n === 1 ? '1 image' : `${n} images`)

export const en = {
  heading: 'Who outvotes whom?',
  lead: 'Let networks in and out of the vote, and find out which errors it removes and which it cannot.',

  matrix: 'Test images that at least one of eight networks misreads',
  matrixKey: 'A column is an image, a filled cell an error. At the left are the errors that all share.',
  members: 'Networks that vote',
  member: (number: number) => `Network ${number}`,
  memberIs: (seed: number, channels: number) => `${channels} channels, seed ${seed}`,
  errors: 'errors',
  rowAlt: (name: string, errors: number, of: number) => `${name} misreads ${errors} of these ${of} images`,
  together: { mean: 'mean', majority: 'majority' },
  way: 'Combined by',
  ways: { mean: 'mean of probabilities', majority: 'majority' },
  choose: 'Image',
  place: (at: number, of: number) => `${at} of ${of}`,

  verdict: (size: number, errors: number) =>
    size === 1
      ? `One network alone: ${errors} errors in 10,000`
      : `${size} networks: ${errors} errors in 10,000`,
  aside: (alone: number, independent: string) =>
    `The best of them alone makes ${alone}. If their errors were independent, a majority would make ${independent}.`,
  asideOne: 'Add a second network, and they vote.',
  differ: (mean: number, majority: number) =>
    mean === majority
      ? `Mean and majority make ${mean} errors each.`
      : `The mean makes ${mean} errors, the majority ${majority}.`,

  image: (index: number, label: number) => `Test image ${index}, a ${label}`,
  imageAlt: (label: number) => `handwritten digit labelled ${label}`,
  says: 'says',
  cells: 'Probability of each digit, by network',
  isRight: 'right',
  isWrong: 'wrong',

  subsets: 'All 255 ways to choose voters',
  subsetsKey: 'a disc: subsets with so many errors; line: their mean; ring: your vote',
  subsetsAxis: 'networks that vote',
  subsetsUp: 'errors in 10,000',
  subsetsAlt: (rows: string) => `Errors by the number of networks that vote: ${rows}.`,
  subsetsRow: (size: number, least: number, mean: string, most: number) =>
    `${size}: ${least} to ${most}, ${mean} on average`,
  guess: 'First your guess: errors left when all eight vote',
  guessText: (n: number) => String(n),
  open: 'Let all eight vote',
  guessed: (guess: number, real: number) =>
    Math.abs(guess - real) <= 2
      ? `You guessed ${guess}, and ${real} it is: well judged.`
      : guess < real
        ? `You guessed ${guess}; ${real} are left. The networks share more errors than one would think.`
        : `You guessed ${guess}; only ${real} are left.`,
  guessMark: 'guess',
  best: 'Fewest errors with so many',
  worst: 'Most errors with so many',
  luck: (size: number, here: string, there: string) =>
    `A warning about “fewest”: the best ${size} networks on one half of the test images beat the average ${size} there by ${here} errors, and on the other half by ${there}.`,

  sides: 'Who changes sides',
  sidesOf: (member: number) => `against network ${member}, the best of those that vote`,
  mended: (n: number) => `Mended by the vote: ${images(n)}`,
  spoilt: (n: number) => `Spoilt by it: ${images(n)}`,
  kept: (n: number) => `Misread either way: ${images(n)}`,
  none: 'none',
  caption: (label: number, from: number, to: number) =>
    from === to ? `${label} → ${to}` : `${from} → ${to}`,
  sideAlt: (index: number, label: number, from: number, to: number) =>
    `Test image ${index}, a ${label}: alone ${from}, together ${to}`,

  live: 'The same, computed here',
  ask: 'Test images',
  run: {
    start: 'Ask them here',
    pause: 'Pause',
    resume: 'Go on',
    again: 'Ask again',
    reset: 'Reset',
    busy: 'A training run is under way in this tab. Stop it first, or let it end.',
    failed: 'The networks could not be asked:',
    failedThen: 'Check the connection and go on, or reload the page.',
  } satisfies RunWords,
  save: 'Save as JSON',
  progress: (done: string, of: string, seconds: number | null) =>
    `${done} of ${of} images${seconds === null ? '' : ` · about ${seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`} left`}`,
  liveTable: (images: string) => `Errors among the first ${images} test images`,
  liveWho: 'who',
  liveHere: 'here',
  liveRecorded: 'recorded',
  liveMean: 'mean of them',
  agrees: (answers: string) => `All ${answers} answers are as recorded.`,
  disagrees: (unlike: number, answers: string) =>
    `${unlike} of ${answers} answers are not as recorded: this device rounds differently.`,
  announced: (errors: number, images: string) =>
    `Asked here: ${errors} errors together among ${images} images.`,
  ninth: 'Train a ninth with another seed',

  recorded: (date: string, machine: string) =>
    `Answers of the shipped networks to all 10,000 test images, recorded on ${date} (${machine}). Outside the images shown, all eight are right.`,

  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here. ${used} is used instead.`,
  dismiss: 'Dismiss',
}
