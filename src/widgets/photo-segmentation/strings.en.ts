export const en = {
  heading: 'A class for every pixel of a photograph',
  lead: 'DeepLabv3 names each pixel: background, or one of twenty classes of Pascal VOC. See where its outlines follow the thing, where they give way, and what it makes of a thing that is none of the twenty.',
  opacity: 'How much the mask covers',
  percent: (value: number) => `${value}%`,
  legend: 'What it names; choose one to see it alone',
  region: (name: string, share: string) => `${name} ${share}`,
  only: (name: string) => `Only ${name} is shown.`,
  mask: (parts: string) => `The mask: ${parts}`,
  ask: (megabytes: string | null) =>
    megabytes === null ? 'Segment here' : `Segment here (loads ${megabytes} MB)`,
  stop: 'Stop',
  live: (ms: string) => `Computed here just now in ${ms} s.`,
  isRecorded: (date: string) =>
    `Recorded answer (${date}). Press the button, and your own device computes it.`,
  loading: 'Loading the network …',
  progress: (done: number, all: number, left: string | null) =>
    `Layer ${done} of ${all}${left === null ? '' : `, about ${left} s left`}`,
  stopped: 'Stopped. The recorded answer is shown where there is one.',
  missing: 'Nothing is recorded for your own picture. Press the button, and this device computes a mask.',
  failed: 'It did not work:',
  failedThen: 'Press the button to try again; the recorded answers stay readable.',
  save: 'Save the mask (JSON)',
  foot: (date: string, machine: string, seconds: string, parameters: number) =>
    `Recorded on ${date}, ${machine}: ${seconds} s a photograph. The network: DeepLabv3 with MobileNetV2, ${(parameters / 1e6).toFixed(1)} million parameters, trained on Pascal VOC 2012 by the TensorFlow authors, Apache-2.0.`,
  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here; ${used} is used instead.`,
  dismiss: 'Dismiss',
}
