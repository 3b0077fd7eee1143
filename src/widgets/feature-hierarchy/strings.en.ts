/** The lab's words in English. They set the shape that every language is held to. */
import type { RunWords } from '../../figures/RunVerbs'
import type { Net } from './model'

const common = {
  pause: 'Pause',
  resume: 'Go on',
  reset: 'Back to the recording',
  busy: 'The engine is busy with another run in this tab. Stop it first, or let it end.',
  failed: 'It broke off:',
  failedThen: 'Go on, or reload the page.',
}

export const en = {
  heading: 'What each layer answers to',
  lead: 'Choose a layer and one of its channels of the trained network. Which real digits excite it most, and where does a climb from noise lead? Then measure what can be read off each layer.',

  layer: 'Layer',
  about: (channels: number, map: number, field: number) =>
    `${channels} channels on maps of ${map}×${map}; a unit sees ${field}×${field} pixels${field > 28 ? ', more than the image has' : ''}.`,
  atlas: 'Channels, each as the image that excites its middle unit (recorded)',
  channel: (layer: string, channel: number) => `${layer}, channel ${channel}`,
  channelLabel: (channel: number) => `channel ${channel}`,

  strongest: 'Strongest answers among 10,000 test digits',
  strongestKey: {
    recorded: 'recorded',
    here: 'found here',
    soFar: (images: string) => `found here among ${images} images so far`,
  },
  answer: (label: number, index: string, value: string) =>
    `a ${label} (test image ${index}), answer ${value}`,
  favourite: (digit: number, count: number, of: number) =>
    count === of
      ? `All ${of} are to a ${digit}.`
      : count * 2 > of
        ? `${count} of ${of} are to a ${digit}.`
        : `They are to different digits; none has more than ${count} of ${of}.`,
  silent: 'This channel answered none of the images so far: its ReLU never opened.',
  frame: 'Framed: what the unit with the strongest answer sees.',

  climb: 'A climb from noise',
  climbKey: { recorded: 'recorded, last step', here: 'climbed here' },
  climbAlt: (layer: string, channel: number, step: number) =>
    `Image after ${step} steps towards ${layer}, channel ${channel}: the part that its middle unit sees.`,
  rise: (from: string, to: string, steps: number) => `The unit rose from ${from} to ${to} in ${steps} steps.`,
  step: 'Step',
  stepText: (step: number, unit: string) => `${step}: unit at ${unit}`,
  film: (step: number) => `after step ${step}`,

  run: {
    scan: { ...common, start: 'Search the digits here', again: 'Search again' },
    climb: { ...common, start: 'Climb here', again: 'Climb again' },
    probe: { ...common, start: 'Probe here', again: 'Probe again' },
  } satisfies Record<string, RunWords>,
  newNoise: 'Other noise',
  noise: (noise: number) => `noise ${noise}`,
  save: 'Save as JSON',
  progress: (done: number, of: number, seconds: number | null) =>
    `part ${done} of ${of}${seconds === null ? '' : seconds < 90 ? `, about ${Math.ceil(seconds)} s left` : `, about ${Math.round(seconds / 60)} min left`}`,
  scanned: 'All 10,000 test images were searched.',
  climbed: (to: string) => `The climb has ended; the unit is at ${to}.`,
  probed: (first: string, last: string) => `Probed. Read off conv1 ${first}, off conv6 ${last}.`,

  probe: 'What can be read off a layer',
  probeLead:
    'Each channel is reduced to one number, the mean of its map; where something is, is forgotten. A linear classifier learns the digit from these numbers alone.',
  seed: 'Images and fresh network',
  seedOf: (seed: number) => `seed ${seed}`,
  nets: { trained: 'trained', fresh: 'fresh' } satisfies Record<Net, string>,
  probeKey: {
    recorded: (seeds: number) => `recorded: mean of ${seeds} seeds, faint: each seed`,
    own: 'solid: probed here; dashed, faint: recorded mean',
  },
  axis: 'layer',
  accuracy: 'of the digits read rightly',
  probeAlt: (trained: string, fresh: string) =>
    `Digits read by linear probes, layer by layer. Trained network: ${trained}. Freshly drawn: ${fresh}.`,
  table: 'Read off each layer',
  numbers: 'numbers',

  recorded: (date: string, machine: string) => `Recorded on ${date} (${machine}).`,
  method:
    'The shipped DeepConvNet. Answers are those after the ReLU, the largest of each map; an image counts once for a channel. A climb follows the gradient of the channel’s unit in the middle of the map, before its ReLU: 40 steps, in each the pixel that matters most moves by 0.1, none below 0 or above 1, from noise of up to a quarter; nothing else is asked of the image. Probes: softmax regression on standardised means with a penalty of 0.001, fitted to 2,000 training images and judged by 2,000 test images, both other ones for each seed; the fresh network has He initial values.',

  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here. ${used} is used instead.`,
  dismiss: 'Dismiss',
}
