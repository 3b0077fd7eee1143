/** The lab's words in English. They set the shape that every language is held to. */
import type { RunWords } from '../../figures/RunVerbs'
import type { Kind } from './modelBuild'
import type { Net } from './modelNets'

export const en = {
  heading: 'Build a ResNet',
  lead: 'Choose how many blocks each stage has, of which sort, and what goes past them. Every number follows. Then train a small one, with skip connections and without.',

  buildPart: 'For photographs of 224×224',
  preset: 'Layers',
  own: 'other',
  block: 'Block',
  blockNames: { basic: 'two 3×3', bottleneck: 'bottleneck 1×1, 3×3, 1×1' },
  shortcuts: 'Skip connections',
  kinds: { none: 'none', A: 'A', B: 'B', C: 'C' } satisfies Record<Kind, string>,
  kindNames: {
    none: 'none: a plain network',
    A: 'A: padded with zeros',
    B: 'B: projected where the shape changes',
    C: 'C: all projected',
  } satisfies Record<Kind, string>,
  rows: { first: '7×7, pooling', last: 'average, 1,000 classes' } as Record<string, string>,
  stage: (name: string) => `Blocks of ${name}`,
  blocks: (n: number) => `${n}`,
  blocksAlt: (name: string, n: number, layers: number, way: string) =>
    `${name}: ${n} blocks of ${layers} layers; skip connections: ${way}.`,
  parameters: 'parameters',
  macs: 'multiply-adds',
  million: (n: number) => `${(n / 1e6).toFixed(n < 1e7 ? 2 : 1)} M`,
  billion: (n: number) => (n < 1e8 ? `${(n / 1e6).toFixed(1)}·10⁶` : `${(n / 1e9).toFixed(2)}·10⁹`),
  layers: (n: number) => `${n} layers`,
  total: 'all together',
  deep: (layers: number, params: string, macs: string) =>
    `${layers} layers with weights, ${params} parameters, ${macs} multiply-adds for an image.`,
  published: (name: string, giga: number, error: string) =>
    `This is the paper’s ${name}. It gives ${giga}·10⁹ multiply-adds, and a top-1 error of ${error}% on ImageNet’s validation images, ten crops each.`,
  unpublished: 'The paper has no network of just this kind.',
  plainName: (name: string) => name.replace('ResNet', 'plain network'),
  kindsTable: 'The same blocks with each kind of skip connection',
  kind: 'skip connections',
  past: 'of these past the blocks',
  error: 'top-1 error, paper',
  key: 'A box is a block, with its two or three layers. The arc above it is its skip connection: thin hands on, dotted pads with zeros, thick projects.',

  trainPart: 'A small one learns digits',
  trainLead: (layers: number) =>
    `The paper’s form for small images, n blocks in each of three stages, 6n + 2 = ${layers} layers; narrower, for digits. One without skip connections, one with them, from one seed.`,
  n: 'Blocks a stage, n',
  nText: (n: number, layers: number) => `${n}: ${layers} layers`,
  way: 'Skip connections',
  seed: 'Start',
  nets: {
    plain: 'plain',
    A: 'residual, A',
    B: 'residual, B',
    C: 'residual, C',
  } satisfies Record<Net, string>,
  net: 'network',
  netCounts: (params: string, macs: string) => `${params} parameters, ${macs} multiply-adds`,
  trainLoss: 'training loss',
  thisStart: (seed: number) => `Start ${seed}`,
  allStarts: 'Starts 1–3, recorded',
  ownMark: 'trained here',
  pending: '–',
  unrecorded: 'Not all of this was recorded. The button trains it here.',
  ahead: (mean: string, deviation: string, count: number) =>
    `Residual minus plain: ${mean} ± ${deviation} percentage points over ${count} recorded starts.`,
  run: {
    start: 'Train both here',
    pause: 'Pause',
    resume: 'Go on',
    again: 'Train both again',
    reset: 'Reset',
    busy: 'A training run is under way in this tab. Stop it first, or let it end.',
    failed: 'The training broke off:',
    failedThen: 'Go on, or reload the page.',
  } satisfies RunWords,
  progress: (done: number, all: number) => `Step ${done} of ${all}`,
  left: (seconds: number) => `about ${Math.ceil(seconds)} s and the tests`,
  announced: (results: string) => `Trained here, test images read rightly: ${results}.`,
  lab: 'Open this network in the training lab',
  save: 'Save as JSON',
  steps: 'Test images read rightly, step by step',
  stepsKey: 'dashed: recorded; solid: trained here',
  stepsAxis: 'steps of 50 images',
  accuracy: 'of the test images',
  stepsAlt: (ends: string) => `Accuracy of both networks over 150 steps. In the end: ${ends}.`,
  byDepth: 'Deeper and deeper',
  byDepthKey: 'recorded; thick: mean, faint: each start',
  byDepthAxis: 'layers',
  byDepthAlt: (texts: string) => `Mean accuracy over three starts by the number of layers. ${texts}.`,
  at: (layers: number, accuracy: string) => `${accuracy} with ${layers}`,
  recorded: (date: string, machine: string) => `Trained on ${date} (${machine}), from three starts.`,
  method:
    'Stages of 8, 16 and 32 channels on maps of 14, 7 and 4 pixels, batch norm behind every convolution, He’s weights. The first 7,500 training images, each once, in 150 steps of 50; momentum at a rate of 0.05, a tenth of it from step 120; no augmentation. The last test asks the first 5,000 test images, those before it the first 500. Training loss: mean of the last 20 batches. The spread is a standard deviation, a difference is taken start by start.',

  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here. ${used} is used instead.`,
  dismiss: 'Dismiss',
}
