import type { Level } from './model'

export const en = {
  heading: 'Down to a single product',
  lead: 'Go in: from the network to one layer, to one channel, to the sum behind one output pixel. Outlined: all that the chosen unit reads of the maps before it.',
  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here. ${used} is used instead.`,
  dismiss: 'Dismiss',

  path: 'Where you are',
  levels: {
    network: 'network',
    layer: 'layer',
    channel: 'channel',
    pixel: 'unit',
  } satisfies Record<Level, string>,
  channelIs: (n: number) => `channel ${n}`,
  unitIs: (n: number) => `unit ${n}`,
  logitIs: (digit: number) => `logit of ${digit}`,
  place: (row: number, column: number) => `row ${row}, column ${column}`,
  goIn: 'Go in',
  goOut: 'Go out',
  stage: 'The network. Arrow keys move, Enter goes in, Escape goes out.',
  hint: 'Arrow keys move, Enter goes in, Escape goes out. A click chooses, a second one goes in.',
  input: 'input',

  poolRule:
    'A pooling has no weights. Each cell takes the largest of four cells, 2×2, of the same channel in the layer before.',
  inputRule: 'The image itself. Nothing is computed here: a pixel of 0 to 255 is divided by 255.',
  filter: (channel: number, inputs: number) =>
    inputs === 1
      ? `Filter ${channel}: 3×3 weights`
      : `Filter ${channel}: one 3×3 square of weights for each of the ${inputs} input channels`,
  filterNumbers: (largest: string, bias: string) => `Full colour is ±${largest}. Bias ${bias}.`,
  positive: 'weight above 0',
  negative: 'below 0',
  waiting: 'The parameters of this network are not here yet.',

  patch: (n: number, of: number) => (of === 1 ? 'under the filter' : `input channel ${n} of ${of}`),
  unitIn: (n: number) => `unit ${n} of the layer before`,
  kernel: 'its weights',
  weight: 'its weight',
  products: 'products',
  product: 'product',
  partial: (n: number) => `sum of ${n} products`,
  all: (n: number) => `The sums of all ${n} input channels`,
  allUnits: (n: number) => `The products of all ${n} units`,
  chooseInput: 'Input channel written out above',
  chooseUnit: 'Unit written out above',
  total: (n: number) => (n === 1 ? 'sum' : `sum of all ${n}`),
  bias: 'bias',
  before: 'with the bias',
  window: (channel: number) => `2×2 cells of channel ${channel}`,
  max: 'largest →',
  engineValue: (value: string) => `The engine’s own value: ${value}. `,
  same: 'The same.',
  apart: (difference: string) => `Difference ${difference}.`,
  recordedValue: 'From the recording, rounded to 8 bits.',

  parameters: 'parameters',
  macs: 'multiply-adds',
  field: 'reads of the image',
  whole: 'all of it',
  value: 'value',
  valueHere: 'value of the unit',
  silent: 'activations at 0',

  image: 'Image',
  testDigit: (label: number) => `Test digit ${label}`,
  any: 'Any of the 10,000 test digits, by number',
  anyShort: 'No.',
  draw: 'Draw one',
  pad: 'Drawing pad',
  clear: 'Clear',
  seen: 'What the network sees',
  keyboardHint: 'By keyboard: arrow keys move the pen, Space puts it down or lifts it, Delete clears.',
  cursor: (column: number, row: number, down: boolean) =>
    `Column ${column + 1}, row ${row + 1}, pen ${down ? 'down' : 'up'}`,
  reads: (digit: number, p: string) => `It reads ${digit}, ${p}`,
  labelled: (label: number) => ` (label ${label}).`,
  unlabelled: '.',

  epoch: 'Network after epoch',
  epochValue: (epoch: number, accuracy: string) =>
    epoch === 0 ? `0: random, ${accuracy}` : `${epoch}: ${accuracy} of test digits`,
  alike: (layer: string, cosine: string) =>
    `Cosine between the weights of ${layer} and those that were drawn before training: ${cosine}.`,
  epochHint: 'Each stop fetches what the recorded run kept after that epoch, 247 kB.',
  lab: 'Open this run’s plan in the training lab.',
  labNote:
    'There the learning rate stays where you set it; the recorded run lowered it a little at every step.',
  computing: 'Computing …',
  busy: 'A training run is under way in this tab. Stop it or let it end, then this network answers again.',
  failed: 'The network could not be asked:',
  failedThen: 'What you see is what it said last.',
  retry: 'Try again',
  save: 'Save what is on show (JSON)',

  recorded: (date: string, image: number, epoch: number) =>
    `Recorded on ${date}, each activation rounded to 8 bits: test digit no. ${image}, network after epoch ${epoch} of a run on augmented digits.`,
  live: (epoch: number) =>
    `Computed in this page, on WebAssembly, with the parameters that a recorded run kept after epoch ${epoch} (16-bit numbers).`,
  pictureKey:
    'Ink by the square root of an activation’s share of the largest in its layer. Slabs are to scale; depth is the number of channels.',
}
