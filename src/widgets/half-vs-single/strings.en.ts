/** The lab's words in English. They set the shape that every language is held to. */

import type { Plan } from '../../engine/protocol'

/** Which bit of a number a reader points at. */
export interface BitPlace {
  part: 'sign' | 'exponent' | 'fraction'
  /** The bit counts 2^power. */
  power: number
}

const OPTIMIZERS = { sgd: 'SGD', momentum: 'momentum', adagrad: 'AdaGrad', adam: 'Adam' }

export const en = {
  heading: 'Fewer bits',
  lead: 'How few bits will do, for a number and for a network? Flip the bits of one, then turn the weights of the other down.',

  numberPart: 'The bits of a number',
  format: 'Format',
  formatBits: (bits: number) => `${bits} bits`,
  number: 'Number to store',
  examples: 'Try',
  unreadable: 'That is no number. What is stored is still the one before; write for example 0.1 or -3e-7.',
  bits: 'Bits, flipped with the space bar; arrow keys move',
  sign: 'sign',
  exponent: 'exponent',
  fraction: 'fraction',
  bit: ({ part, power }: BitPlace, powerOfTwo: string) =>
    part === 'sign'
      ? 'Sign: 1 is negative'
      : part === 'exponent'
        ? `Exponent, counts ${2 ** power}`
        : `Fraction, counts ${powerOfTwo}`,
  bitsHint: 'Press a bit to flip it; hold the mouse and draw along to set a row of them.',
  exponentSlider: 'Exponent',
  fractionSlider: 'Fraction',
  stored: 'Stored',
  asProduct: 'That is',
  error: 'Rounding error',
  none: 'none',
  gap: 'Gap to the next number',
  below: 'Next below',
  above: 'Next above',
  goBelow: 'Go to the next number below',
  goAbove: 'Go to the next number above',
  noNeighbour: 'none',
  ruler: (place: string) =>
    `The number asked for lies ${place} of the way from the neighbour below to the one above.`,
  asked: 'asked for',
  storedTick: 'stored',
  exact: 'Stored exactly.',
  rounded: (share: string) => `Rounded: off by ${share} of the number.`,
  lost: (smallest: string) => `Lost: it becomes 0. The smallest number above 0 here is ${smallest}.`,
  overflow: (largest: string, becomes: string) =>
    `Overflow: it becomes ${becomes}. The largest number here is ${largest}.`,
  infinity: 'This pattern is infinity: all bits of the exponent are 1, all of the fraction 0.',
  nan: 'This pattern is no number (NaN).',
  subnormal:
    'All bits of the exponent are 0: the significand starts with 0 instead of 1, and digits get fewer.',

  dialPart: 'The bits of a network',
  dialLead:
    'A trained DeepConvNet reads the 10,000 test digits with its weights rounded, and if you like with what its layers put out rounded too. Sums stay in 32 bits, and nothing is trained again.',
  net: 'Network',
  asInTheBook: 'As in the book',
  repaired: 'Repaired',
  trained: 'The one you trained',
  trainFirst: 'A network that you train yourself can be measured here too, as long as this browser keeps it:',
  trainingLab: 'to the training lab in 8.1.1',
  kept: ({ variant, optimizer, learningRate, batchSize, seed }: Plan, steps: string, of: string, n: string) =>
    `The one you trained: ${variant === 'book' ? 'as in the book' : 'repaired'}, ${OPTIMIZERS[optimizer]} at a rate of ${learningRate}, batches of ${batchSize}, seed ${seed}; ${steps} of ${of} steps on ${n} images are done.`,
  keptAugmented: 'Its images were augmented.',
  keptAccuracy: (accuracy: string, images: string) =>
    images === '10,000'
      ? `When last asked, it read ${accuracy} of the 10,000 test images.`
      : `When last asked, it read ${accuracy} of the first ${images} test images.`,
  keptUnasked: 'It has not been asked about test images yet.',
  halfFile:
    'The file of this network holds half-precision numbers to begin with, so float16 cannot differ here.',
  wholeFile: 'The file of this network holds 32-bit numbers.',
  dial: 'Bits of a weight',
  dialValue: (bits: number, name: string) => (bits === 1 ? `1 bit, ${name}` : `${bits} bits, ${name}`),
  integers: (bits: number) => `int${bits}`,
  signs: 'sign × mean',
  activations: 'Round activations too',
  activationsHint:
    'Pixels and outputs of the layers are rounded by the same rule, all but the ten logits: floats to the format, integers evenly from 0 to the largest of a batch of 100, one bit to whether the unit fired, times a mean.',
  noise: 'Noise on the pixels',
  noiseValue: (tenths: number) => (tenths === 0 ? 'none' : `σ = 0.${tenths}`),
  unmeasured: 'This was not recorded. A click measures it here.',
  accuracy: 'Test accuracy',
  size: 'Size',
  kilobytes: (kB: string) => `${kB} kB`,
  share: (times: string) => `1/${times} of float32`,
  newErrors: 'New errors',
  repairedErrors: (n: string) => `${n} repaired`,
  agree: 'Same answer as float32',
  ofImages: (n: string) => `${n} of 10,000`,
  missed: (n: string) => `${n} errors`,
  table: 'Every precision',
  precision: 'Weights',
  own: 'measured here',
  ownKey: '● measured here, the others recorded',
  filters: 'The first layer’s sixteen filters',
  valuesLeft: (n: string) =>
    n === '1' ? 'One value is left.' : `${n} different values are left of 144 weights.`,
  filtersAlt: 'Sixteen filters of 3 by 3 weights: blue is positive, orange negative, strength is size.',
  errorsTitle: (shown: number, all: string) =>
    shown < Number(all.replace(/\D/g, '')) ? `The first ${shown} of ${all} new errors` : 'The new errors',
  noErrors: 'No digit is newly misread.',
  digitCaption: (label: number, predicted: number) => `${label} → ${predicted}`,
  digitLabel: (index: number, label: number, predicted: number) =>
    `Test image ${index}: a ${label}, now read as ${predicted}`,
  noDigits: 'The images could not be loaded.',
  collapsed: 'About one in ten is what guessing gives: the network is lost.',

  measureOne: (name: string) => `Measure ${name} here`,
  measureAll: 'Measure all here',
  stop: 'Stop',
  save: 'Save as JSON',
  busy: 'A training run is under way in this tab. Pause it, or let it end; then measure.',
  progress: (done: string, of: string, name: string) => `${done} of ${of} answers, now ${name}`,
  announced: (name: string, right: string) => `${name}: ${right} of 10,000 right, measured here.`,
  failed: 'The measurement broke off:',
  failedThen: 'What was measured before it stays. Try again, or reload the page.',
  recorded: (date: string, machine: string) =>
    `Recorded on ${date} (${machine}), before your click; the buttons measure it on your device.`,
  measured: (backend: string) =>
    `Rows with ● were measured in this tab on ${backend}; float32 was measured along, to compare with.`,
  method:
    'Float formats round every parameter. Integers are spaced evenly from −max to max in each tensor; sign × mean keeps a sign for each weight; both leave the 284 biases and one scale for each tensor in 32 bits, and the size counts them.',

  timesPart: 'Half precision and time',
  timesLead:
    'Half the bits are half the bytes to fetch. Whether a layer then takes less time is up to what computes it.',
  half: {
    native: (backend: string) =>
      `${backend} computed this. Its device has a 16-bit type of its own: for float16, pixels, parameters and outputs lie in 16 bits, and the sums inside a layer in 32.`,
    packed: (backend: string) =>
      `${backend} computed this. Its device has no 16-bit type, so for float16 two numbers share a word of 32 bits: half the memory, widened before every product, and sums in 32 bits.`,
    emulated: (backend: string) =>
      `${backend} computed this, and here it has no 16-bit numbers. float16 is emulated: a layer computes in 32 bits, then what it puts out is rounded. That shows the answers of half precision, but it is extra work and saves no time.`,
  },
  timesTable: (batch: string) => `Milliseconds for ${batch} images, forward`,
  layer: 'Layer',
  speedUp: 'times as fast',
  allLayers: 'all',
  timeHere: 'Time the layers here',
  timing: 'Timing the layers…',
  timesBusy:
    'A training run is under way or paused in this tab. Reset it, or let it end; then time the layers.',
  timesRecorded: (date: string, machine: string, backend: string) =>
    `Recorded on ${date} (${machine}) on ${backend}.`,
  timedHere: (backend: string) => `Measured in this tab on ${backend}: medians of several calls.`,
  javascript: 'JavaScript',

  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here. ${used} is used instead.`,
  absent: (used: string) =>
    `“net=trained” means the network that you trained, and this browser keeps none. ${used} is used instead.`,
  dismiss: 'Dismiss',
}
