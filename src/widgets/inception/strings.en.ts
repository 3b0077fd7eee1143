/** The lab's words in English. They set the shape that every language is held to. */
import type { RunWords } from '../../figures/RunVerbs'
import type { Branch } from './modelModule'
import type { FilterKey, Way } from './modelModule'
import type { Net } from './modelNets'

const run = {
  pause: 'Pause',
  resume: 'Go on',
  reset: 'Reset',
  busy: 'Something else is being computed in this tab. Stop it first, or let it end.',
}

export const en = {
  heading: 'An inception module, counted and timed',
  lead: 'The 1×1 reductions make the module cheaper. By how much on paper, by how much on your device, and what do they cost in accuracy?',

  modulePart: 'The module',
  module: 'Module',
  ownModule: 'your own',
  way: '1×1 reductions',
  ways: { reduced: 'with', naive: 'without' } satisfies Record<Way, string>,
  input: 'Channels that it reads',
  side: 'Maps, pixels a side',
  filters: {
    one: '1×1',
    threeReduce: '1×1 before 3×3',
    three: '3×3',
    fiveReduce: '1×1 before 5×5',
    five: '5×5',
    poolProjection: '1×1 after the pooling',
  } satisfies Record<FilterKey, string>,
  branches: { '1x1': '1×1', '3x3': '3×3', '5x5': '5×5', pool: 'pooling' } satisfies Record<Branch, string>,
  branchSliders: (branch: string) => `Filters of the branch ${branch}`,
  layerNames: {
    '1×1': '1×1',
    '3×3 reduce': '1×1 before 3×3',
    '3×3': '3×3',
    '5×5 reduce': '1×1 before 5×5',
    '5×5': '5×5',
    pool: 'max 3×3',
    'pool projection': '1×1 after',
  } as Record<string, string>,
  rest: 'joining and the rest',

  strips: 'On paper and by the clock',
  counted: 'multiply-adds',
  timed: 'milliseconds',
  amount: (n: number) => `${(n / 1e6).toFixed(n < 1e7 ? 2 : 1)} million`,
  ms: (n: string) => `${n} ms`,
  stripsKey: 'Hatched: 1×1 convolutions that only make channels fewer. Grey: joining and the rest.',
  stripAlt: (what: string, way: string, parts: string) => `${what}, ${way} the reductions: ${parts}.`,
  table: (way: string) => `Layer by layer, ${way} reductions`,
  layer: 'layer',
  shape: 'output',
  parameters: 'parameters',
  macs: 'multiply-adds',
  time: 'ms',
  rate: '10⁹ a second',
  whole: 'whole module',
  verdict: (counted: string, measured: string) =>
    `On paper the reductions save a factor of ${counted} in multiply-adds; by the clock they save a factor of ${measured} in time.`,
  unmeasured: (counted: string) =>
    `On paper the reductions save a factor of ${counted} in multiply-adds. Nobody has timed this module yet; the button does.`,
  costs: (counted: string) =>
    `On paper these reductions save nothing: without them it is ${counted} times the multiply-adds.`,
  branchVerdict: (counted: string, measured: string) =>
    `In the 5×5 branch alone it is a factor of ${counted} on paper and of ${measured} by the clock.`,
  why: (pool: string, slow: number, fast: number) =>
    `The pooling multiplies nothing and takes ${pool}% of the time with reductions. And a multiply-add has no fixed price: here the slowest layer of these does ${slow.toFixed(1)} billion a second, the fastest ${fast.toFixed(1)} billion.`,
  clockRun: {
    ...run,
    start: 'Time it here',
    again: 'Time it again',
    failed: 'The clock stopped:',
    failedThen: 'Go on, or reload the page.',
  } satisfies RunWords,
  clockProgress: (done: number, of: number) => `Turn ${done} of ${of}`,
  secondsLeft: (seconds: number) => `about ${Math.ceil(seconds)} s left`,
  clockOutcome: (counted: string, measured: string) =>
    `Timed here: ${measured} times as long without the reductions, where ${counted} were counted.`,
  timedHere: (backend: string) => `Timed in this tab on ${backend}, one image.`,
  clockRecorded: (date: string, machine: string) => `Times recorded on ${date} (${machine}), one image.`,
  clockMethod:
    'Forward passes on noise. With and without the reductions, and each layer alone, take turns, nine times round; what is shown is the median. In the module a ReLU follows every convolution.',

  trainPart: 'A small one learns digits',
  trainLead: (two: string) =>
    `Two modules between one convolution and the ten digits. Against it the same without reductions, and four plain 3×3 convolutions, ${two} filters, which do as much arithmetic as the first.`,
  kept: 'Channels that the reductions leave, of 24 and 40',
  seed: 'Start',
  nets: { reduced: 'with reductions', naive: 'without reductions', plain: 'plain 3×3' } satisfies Record<
    Net,
    string
  >,
  ends: { reduced: 'with', naive: 'without', plain: 'plain' } satisfies Record<Net, string>,
  net: 'network',
  netMacs: 'multiply-adds',
  netParams: (n: string) => `${n} parameters`,
  thisStart: (seed: number) => `Start ${seed}`,
  allStarts: 'Starts 1–3, recorded',
  perStep: 'ms a step, here',
  own: 'trained here',
  pending: '–',
  lead2: (mean: string, deviation: string, count: number) =>
    `Without reductions minus with them: ${mean} ± ${deviation} percentage points over ${count} recorded starts.`,
  plainLead: (mean: string, deviation: string) =>
    `Inception minus plain at equal arithmetic: ${mean} ± ${deviation}.`,
  trainRun: {
    ...run,
    start: 'Train all three here',
    again: 'Train all again',
    failed: 'The training broke off:',
    failedThen: 'Go on, or reload the page.',
  } satisfies RunWords,
  trainProgress: (done: number, all: number) => `Step ${done} of ${all}`,
  trainLeft: (seconds: number) => `about ${Math.ceil(seconds)} s and the tests`,
  announced: (results: string) => `Trained here, test images read rightly: ${results}.`,
  steps: 'Test images read rightly, step by step',
  stepsKey: 'dashed: recorded; solid: trained here',
  stepsAxis: 'steps of 50 images',
  accuracy: 'of the test images',
  stepsAlt: (ends: string) => `Accuracy of the three networks over 240 steps. In the end: ${ends}.`,
  byKept: 'However far they squeeze',
  byKeptKey: 'recorded; thick: mean, faint: each start',
  byKeptAxis: 'channels left',
  byKeptAlt: (texts: string) =>
    `Mean accuracy over three starts by the channels that the reductions leave. ${texts}.`,
  at: (kept: number, accuracy: string) => `${accuracy} with ${kept}`,
  trainRecorded: (date: string, machine: string) => `Trained on ${date} (${machine}), from three starts.`,
  trainMethod:
    'The first 12,000 training images, each once, in 240 steps of 50; Adam at a rate of 0.005, a quarter of it from step 180; He’s weights; no augmentation. The last test asks all 10,000 test images, those before it the first 1,000. The spread is a standard deviation, a difference is taken start by start.',
  lab: 'Open this network in the training lab',

  mapsPart: 'What each branch answers',
  mapsLead:
    'One test digit through the network with reductions. A tile is a channel; the brighter, the stronger its answer there.',
  digits: 'Digit',
  digit: (n: number) => `a ${n}`,
  which: 'Module',
  modules: { first: 'first, 14×14', second: 'second, 7×7' },
  branchMaps: (all: number) => `${all} maps`,
  strength: (rms: string) => `strength ${rms}`,
  mapsAlt: (branch: string, all: number, rms: string) =>
    `The ${all} maps of the branch ${branch}, strength ${rms}.`,
  reads: (digit: number, percent: string) => `The network reads a ${digit}, with ${percent}.`,
  mapsRecorded:
    'Parameters: recorded, start 1, four channels left, rounded to 8 bits. Your browser computed the maps from them.',
  mapsOwn: (kept: number, seed: number) =>
    `Parameters: trained in this tab, start ${seed}, ${kept} channels left.`,
  mapsKey:
    'All tiles of a module are drawn to one scale. Strength is the root mean square of a branch’s answers.',

  save: 'Save as JSON',
  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here. ${used} is used instead.`,
  dismiss: 'Dismiss',
}
