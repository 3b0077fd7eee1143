/** The lab's words in English. They set the shape that every language is held to. */
import type { Way } from './model'

export const en = {
  heading: 'More workers, larger steps',
  lead: 'Each of k workers takes 100 images, so a batch has k times as many and an epoch k times fewer updates. Which learning rate makes up for that? And what if nobody waits for anybody?',

  crowd: 'Workers, k',
  seed: 'Start',
  names: {
    alone: 'one worker',
    same: 'rate as it is',
    root: 'rate × √k',
    linear: 'rate × k',
    warm: 'rate × k, warmed up',
    stale: 'nobody waits',
  } satisfies Record<Way, string>,
  /** The same, short enough for the end of a line. */
  ends: {
    alone: 'one worker',
    same: 'as it is',
    root: '× √k',
    linear: '× k',
    warm: 'warmed up',
    stale: 'no waiting',
  } satisfies Record<Way, string>,
  what: {
    alone: () => 'What the others are held against: a batch of 100 for each update.',
    same: (k: number) =>
      `One update for ${k} shares, by the mean of their gradients. The learning rate knows nothing of it.`,
    root: (k: number) =>
      `The rate grows with the root of the batch. A mean over ${k} times as many images scatters √${k} times less.`,
    linear: (k: number) =>
      `The rule of Goyal and others: ${k} times the images, ${k} times the rate. One step is to replace ${k} small ones.`,
    warm: (k: number) =>
      `The same rule, but the rate climbs from that of one worker to ${k} times as much over the first epoch.`,
    stale: (k: number) =>
      `Asynchronous: the workers take turns, each with its own update. Every gradient is of parameters that are ${k - 1} updates old.`,
  } satisfies Record<Way, (k: number) => string>,
  detail: (batch: string, rate: string, updates: string) =>
    `batch ${batch} · rate ${rate} · ${updates} updates`,

  table: (k: number) => `${k} workers`,
  way: 'Learning rate',
  accuracy: 'Test accuracy',
  range: 'Starts 1–3',
  loss: 'Loss, last epoch',
  noNumber: 'broke',
  own: 'trained here',
  ownKey: '● trained here, the others recorded',
  pending: '–',
  lost: 'Naming always the same digit gives about as much.',

  curves: 'Training loss',
  curvesUnit: 'nats, logarithmic, mean of 2,000 images',
  images: 'images seen',
  curvesAlt: (name: string, loss: string, alone: string) =>
    `Loss over 24,000 images. ${name} ends at ${loss}, one worker at ${alone}.`,

  trainOne: 'Train this way here',
  trainAll: 'Train all six here',
  stop: 'Stop',
  save: 'Save as JSON',
  busy: 'A training run is under way in this tab. Stop it first, or let it end.',
  progress: (name: string, done: string, of: string) => `${name}: ${done} of ${of} images`,
  testing: (name: string) => `${name}: asking about the test images`,
  secondsLeft: (seconds: number) =>
    seconds < 90 ? `about ${Math.ceil(seconds)} s left` : `about ${Math.round(seconds / 60)} min left`,
  announced: (name: string, accuracy: string) =>
    `${name}: ${accuracy} of the test images right, trained here.`,
  failed: 'The training broke off:',
  failedThen: 'What was trained before stays. Try again, or reload the page.',

  recorded: (date: string, machine: string) => `Recorded on ${date} (${machine}), from three starts.`,
  computed: 'Rows with ● were trained in this tab, on WebAssembly.',
  method:
    'SimpleConvNet of the previous chapter, He initialisation, SGD with momentum 0.9 at a rate of 0.01, four epochs of the first 6,000 images in the same order, tested on all 10,000. A start is a seed: first weights and order. How many threads compute a batch changes no bit of it. Without waiting, the turns are fixed, so that a run can be repeated, and a loss is that of the parameters of which the gradient was taken.',

  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here. ${used} is used instead.`,
  dismiss: 'Dismiss',
}
