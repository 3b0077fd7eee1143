/** The lab's words in English. They set the shape that every language is held to. */
import type { Setting } from './model'

export const en = {
  heading: 'What arrives at the first layer',
  lead: 'One batch goes through two networks and its gradient comes back, one without skip connections and one with them. How much of it is left at the first layer?',

  depth: 'Layers',
  norm: 'Batch normalisation',
  on: 'on',
  off: 'off',
  start: 'First weights',
  starts: { he: 'He', xavier: 'Xavier', small: '0.01' } satisfies Record<Setting['start'], string>,
  seed: 'Seed',
  quantity: 'Gradient of',
  quantities: { maps: 'the maps', weights: 'the weights' },

  flow: 'The gradient on its way down',
  chartLabel: { maps: 'norm of ∂L/∂x', weights: 'norm of ∂L/∂W' },
  below: 'layers below the loss',
  plain: 'plain',
  residual: 'residual',
  blockMark: (n: number) => `block ${n}`,
  flowAlt: (depth: number, plain: string, residual: string) =>
    `Gradient norms from the loss down to the first of ${depth} layers, logarithmic. At the first layer: plain ${plain}, residual ${residual}.`,
  offChart: (name: string) =>
    `The ${name} curve runs along the lower edge where it is smaller than 10⁻¹⁶. A 0 is a number smaller than any that single precision can hold.`,
  net: 'Network',
  top: 'nearest to the loss',
  bottom: 'first layer',
  times: 'times',
  loss: 'loss',

  play: 'Play',
  stop: 'Stop',
  back: 'A block back',
  forward: 'A block on',
  slow: 'Slowly',
  position: 'Blocks passed',
  positionText: (at: number, of: number) => `${at} of ${of}`,

  block: (n: number, of: number) => `Block ${n} of ${of}, counted from the image`,
  drawing: (name: string, arriving: string, left: string) =>
    `${name}: a gradient of norm ${arriving} arrives at the top of the block, one of ${left} leaves it below.`,
  plainBlock: 'plain',
  residualBlock: 'residual',
  projection: '1×1',
  splits: (arriving: string, body: string, past: string, leaving: string) =>
    `At the addition both ways get all of it, ${arriving}. Through f ${body} comes out, past it ${past}. Together that makes ${leaving}.`,
  forwards: (f: string, x: string, y: string) =>
    `Forward: f(x) has the norm ${f}, x along the skip ${x}, and f(x) + x has ${y}.`,
  norms:
    'Coloured: gradients on their way down. Uncoloured: values on their way up. Norms are lengths of vectors, so they do not simply add up. Lines are as wide as the logarithm of the gradient’s norm.',

  measure: 'Measure here',
  measuring: (name: string) => `Passing the batch through the ${name} network …`,
  measured: (plain: string, residual: string) =>
    `Measured here. At the first layer: plain ${plain}, residual ${residual}.`,
  save: 'Save as JSON',
  busy: 'A training run is under way in this tab. Stop it first, or let it end.',
  failed: 'It broke off:',
  failedThen: 'Try again, or reload the page.',
  notMeasured: 'Only seed 1 was measured beforehand. Press “Measure here” for this one.',
  own: 'Measured in this tab.',
  recorded: (date: string, machine: string) => `Recorded on ${date} (${machine}).`,

  train: 'Then train both',
  trainLead:
    'The networks set above learn from the same batches. You may take the skip connections away while they train.',
  cut: 'Take the skips away half-way',
  skips: 'Skip connections',
  chartLoss: 'training loss of each batch, nats',
  steps: 'updates',
  marks: { off: 'skips off', on: 'skips on' },
  trainAlt: (plain: string, residual: string) =>
    `Training loss. Mean of the last ten batches: plain ${plain}, residual ${residual}.`,
  ends: (plain: string, residual: string, chance: string) =>
    `Mean of the last ten losses: plain ${plain}, residual ${residual}. Whoever only guesses has ${chance}.`,
  right: (plain: string, residual: string, images: number) =>
    `Of ${images} test images the plain network reads ${plain}, the residual one ${residual}.`,
  lab: 'Open in the training lab, on 5,000 images:',
  noTraining: 'This one was not trained beforehand. Train it here, in a minute or a few.',
  trainOther: 'What trained here last was another setting. It is shown when you set that again.',
  ownTraining: 'Trained in this tab.',
  broke: 'none',
  run: {
    start: 'Train both',
    pause: 'Pause',
    resume: 'Resume',
    again: 'Train again',
    reset: 'Discard',
    busy: 'A training run is under way in this tab. Stop it first, or let it end.',
    failed: 'The training broke off:',
    failedThen: 'Press “Resume” to try again.',
  },
  progress: (done: number, of: number) => `${done} of ${of} updates`,
  secondsLeft: (seconds: number) =>
    seconds < 90 ? `about ${Math.ceil(seconds)} s left` : `about ${Math.round(seconds / 60)} min left`,

  method:
    'After section 4.2 of the ResNet paper, on digits: a 3×3 convolution with stride 2, three stages of blocks of two 3×3 convolutions with 8, 16, 32 channels on maps of 14, 7, 4 pixels, a mean over each map, one affine layer; a 1×1 projection on the skip where the shape changes. The pass is of the first batch of 50 of 5,000 training images, before any update. “Xavier” is a variance of 1/n for n inputs, He 2/n, 0.01 a fixed standard deviation. Training: 100 updates; with batch normalisation SGD with momentum 0.9 at 0.05, without it Adam at 0.002.',

  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here. ${used} is used instead.`,
  dismiss: 'Dismiss',
}
