/** The lab's words in English. They set the shape that every language is held to. */
import type { Arithmetic } from '../../engine/protocolPrecision'

export const en = {
  heading: 'Training in few bits',
  lead: 'Eight trainings with the same start, the same images and the same dropout; only the numbers are rounded. Which rounding ruins the training, and what mends it?',
  names: {
    float32: 'float32',
    float16: 'float16 throughout',
    'float16-master': 'float16, master weights',
    'float16-scaled': 'float16, master, loss scaled up',
    'float16-shrunk': 'float16, master, loss shrunk',
    'fp8-master': 'FP8, master weights',
    'fp8-scaled': 'FP8, master, loss scaled up',
    sign: '1-bit weights',
  } satisfies Record<Arithmetic, string>,
  what: {
    float32: 'Nothing is rounded: the training that the others are held against.',
    float16:
      'Weights, activations, gradients and Adam’s two memories are all rounded to half precision, and nothing else is remembered.',
    'float16-master':
      'Activations and gradients as before, but the weights and Adam’s memories are kept in float32 beside; only what computes is rounded.',
    'float16-scaled':
      'Besides, the loss is multiplied by 65,536 before the gradients are computed. If one overflows, the step is skipped and the factor halved.',
    'float16-shrunk':
      'An experiment against the remedy: the loss is divided by 65,536, so that every gradient is as small as it may get in other networks.',
    'fp8-master':
      'Eight bits: weights and activations in E4M3, gradients in E5M2. Master weights and Adam’s memories in float32.',
    'fp8-scaled': 'Eight bits, and the loss scaled up in the same way as for float16.',
    sign: 'Each weight computes as its sign times its tensor’s mean size; the gradient moves the real weight behind it, as if there were no rounding.',
  } satisfies Record<Arithmetic, string>,

  table: 'All trainings',
  training: 'Training',
  accuracy: 'Test accuracy',
  loss: 'Loss at the end',
  became0: 'Gradients → 0',
  noNumber: 'broke',
  own: 'computed here',
  ownKey: '● computed here, the others recorded',
  pending: '–',

  curves: 'Loss',
  curvesUnit: 'nats, mean of 10 steps, logarithmic',
  steps: 'steps of 50 images',
  curvesAlt: (name: string, loss: string, single: string) =>
    `Loss over 200 steps. ${name} ends at ${loss}, float32 at ${single}.`,
  others: 'the others',

  gradients: 'How large the gradients are',
  gradientsUnit: 'of activations, zeros left out',
  gradientsAlt: (lost: string, format: string) =>
    `Histogram of gradients by power of two; ${lost} lie where ${format} makes them 0.`,
  becomes0: (format: string) => `${format}: 0`,
  tooLarge: '∞',
  shift: 'Multiply the loss once more, in thought',
  shiftValue: (power: string) => `× ${power}`,
  shiftReading: (format: string, lost: string, over: string) =>
    `In ${format}, ${lost} of them would become 0 and ${over} infinite.`,

  readings: {
    flow: 'Gradients of activations made 0',
    parameters: 'Gradients of weights made 0',
    scale: 'Loss multiplied by, last',
    skipped: 'Steps skipped',
  },

  trainOne: 'Train this one here',
  trainAll: 'Train all here',
  stop: 'Stop',
  save: 'Save as JSON',
  busy: 'A training run is under way in this tab. Stop it first, or let it end.',
  progress: (name: string, done: string, of: string, work: 'train' | 'test') =>
    work === 'train' ? `${name}: step ${done} of ${of}` : `${name}: ${done} of ${of} test images`,
  secondsLeft: (seconds: number) =>
    seconds < 90 ? `about ${Math.ceil(seconds)} s left` : `about ${Math.round(seconds / 60)} min left`,
  announced: (name: string, accuracy: string) =>
    `${name}: ${accuracy} of the test images right, computed here.`,
  failed: 'The training broke off:',
  failedThen: 'What was computed before stays. Try again, or reload the page.',
  lost: 'Naming always the same digit gives about as much: the network has learned next to nothing.',

  recorded: (date: string, machine: string) => `Recorded on ${date} (${machine}), before your click.`,
  javascript: 'JavaScript',
  computed: (backend: string) => `Rows with ● were trained in this tab on ${backend}.`,
  method:
    'DeepConvNet, repaired, with dropout; Adam at 0.002, 200 steps of 50 on the first 5,000 images, tested on all 10,000. Sums inside a layer, softmax and loss have 32 bits; rounding is exact, to nearest, ties to even. The emulation costs time and saves none: it shows accuracy, not speed.',

  problem: (given: string, used: string) =>
    `The link says “training=${given}”, which makes no sense here. “${used}” is shown instead.`,
  dismiss: 'Dismiss',
}
