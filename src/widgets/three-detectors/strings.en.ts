import type { Way } from './model'

const WAYS: Record<Way, { name: string; what: string }> = {
  window: {
    name: 'Sliding window',
    what: 'Windows of two sizes at every few pixels; the classifier of 8.1.2 reads each.',
  },
  rcnn: {
    name: 'R-CNN',
    what: 'Selective search proposes boxes; a network runs once for each, then SVMs and corrections.',
  },
  detector: {
    name: 'After Faster R-CNN',
    what: 'One pass over the scene; proposals and regions read from the same features.',
  },
}

export const en = {
  heading: 'Three ways to find a digit',
  lead: 'The same scene, searched three times. What does it cost to look everywhere, to look at proposals, and to look once?',
  ways: WAYS,
  scene: 'Scene',
  sceneOf: (number: number, all: number) => `${number} of ${all}`,
  guess: 'Your guess first: how many times as long as the detector does the window take?',
  times: (times: number) => `${times}×`,
  guessed: (guess: string, measured: string) => `You guessed ${guess}. Measured: ${measured}.`,
  places: 'Draw the places that were looked at',
  run: 'Let all three look',
  waiting: 'Searching, one after the other …',
  isRecorded: (date: string) => `Recorded (${date}). Press the button, and your device searches.`,
  live: 'Searched on your device just now; each time is the middle of three.',
  missing: 'Nothing was recorded for this scene. Press the button, and your device searches.',
  failed: 'It did not work:',
  failedThen: 'Press the button to try again; the recorded scenes stay.',
  board: (name: string, right: number, wrong: number, missed: number) =>
    `${name}: ${right} right, ${wrong} wrong, ${missed} missed.`,
  looked: 'places looked at',
  macs: 'multiply-adds',
  operations: (count: number) =>
    count < 1e9 ? `${(count / 1e6).toFixed(0)} million` : `${(count / 1e9).toFixed(1)} billion`,
  time: 'time',
  ms: (ms: number) => `${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)} ms`,
  found: 'right · wrong · missed',
  map: (scenes: number) => `mAP, ${scenes} scenes`,
  slower: (times: string) => `${times}× the detector’s`,
  foot: (date: string, machine: string, scenes: number) =>
    `mAP at an IoU of 0.5 on ${scenes} held-out scenes, recorded on ${date}, ${machine}. Operations count what the networks do; search, warping and suppression are in the time alone.`,
  save: 'Save findings (JSON)',
  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here; ${used} is used instead.`,
  dismiss: 'Dismiss',
}

export type Strings = typeof en
