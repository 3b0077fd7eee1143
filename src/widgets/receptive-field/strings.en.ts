/** The lab's words in English. They set the shape that every language is held to. */
import type { OwnKey, StackName } from './model'
import type { Net } from './modelField'
import type { FilterName } from './modelFilters'

const percentOf = (ratio: number) => Math.round(100 * Math.abs(ratio - 1))

export const en = {
  heading: 'What a stack sees',
  lead: 'Follow an output cell down to the input, count what the layers cost, melt two filters into one, and look where a trained unit really listens.',

  stackPart: 'Layer by layer',
  stackChoice: 'Compare',
  stacks: { five: '5×5 with 3×3', seven: '7×7 with 3×3', own: 'my own' } satisfies Record<StackName, string>,
  own: {
    kernel: 'Filter',
    stride: 'Stride',
    pad: 'Padding',
    dilation: 'Dilation',
    depth: 'Layers',
  } satisfies Record<OwnKey, string>,
  ownName: 'My own stack',
  oneName: (side: number) => `One ${side}×${side}`,
  smallName: (depth: number) =>
    depth === 1 ? 'One 3×3' : depth === 2 ? 'Two 3×3' : `${depth === 3 ? 'Three' : depth} 3×3`,
  ownStack: (depth: number) => (depth === 1 ? 'My stack, 1 layer' : `My stack, ${depth} layers`),
  outputs: 'output cells, choose with the arrow keys',
  cell: (row: number, column: number) => `row ${row}, column ${column}`,
  sees: (row: number, column: number, side: number, jump: number) =>
    `Output cell in row ${row}, column ${column}: a field of ${side}×${side}${jump > 1 ? `, ${jump} cells from that of its neighbour` : ''}.`,
  reachesAll: (cells: string) => `All ${cells} input cells reach it,`,
  reaches: (cells: string, all: string) => `Of these ${all} cells ${cells} of the input reach it,`,
  onePath: 'each by one path.',
  manyPaths: (most: string) => `the busiest by ${most} paths.`,
  leftOut: (layers: number) =>
    layers === 1
      ? 'The last layer has nothing left to read: its filter is larger than the map.'
      : `The last ${layers} layers have nothing left to read: the filter is larger than the map.`,
  sheetsKey:
    'The input lies at the bottom. A cell is as wide as the step from one field to the next, and the darker the more paths lead from it to the output.',

  costs: 'What it costs on a map of 28×28',
  channelNames: ['Channels in', 'between', 'out'],
  presets: 'Ready-made channel numbers',
  parameters: 'Parameters',
  multiplyAdds: 'Multiply-adds',
  costVerdict: (ratio: number, depth: number) =>
    depth < 2
      ? 'A single layer: there is nothing to compare.'
      : Math.abs(ratio - 1) < 0.005
        ? 'Stack and filter cost the same to within half a per cent.'
        : ratio < 1
          ? `The stack has ${percentOf(ratio)}% fewer parameters than the one filter.`
          : ratio < 2
            ? `The stack has ${percentOf(ratio)}% more parameters than the one filter: here depth does not save.`
            : `The stack has ${ratio.toFixed(1)} times the parameters of the one filter: here depth does not save.`,

  filterPart: 'Two filters, melted into one',
  first: 'First filter',
  second: 'Second filter',
  filters: {
    sideways: 'edges, left to right',
    upwards: 'edges, bottom to top',
    blur: 'blur',
    sharpen: 'sharpen',
    drawn: 'drawn at random',
  } satisfies Record<FilterName, string>,
  relu: 'ReLU between',
  sum: 'The filters and their composition',
  then: 'then',
  thenRelu: 'ReLU',
  composed: 'composed 5×5',
  otherDigit: 'Another digit',
  digit: (label: number) => `${label === 8 ? 'an' : 'a'} ${label}`,
  input: 'the digit',
  atOnce: '5×5 at once',
  inTurn: '3×3, then 3×3',
  inTurnRelu: '3×3, ReLU, 3×3',
  difference: 'difference',
  same: (difference: string, largest: string) =>
    `The same: the largest difference is ${difference}, with outputs up to ${largest}. That is the rounding of 32-bit numbers.`,
  apart: (difference: string, largest: string, percent: number) =>
    `Not the same: the largest difference is ${difference}, ${percent.toFixed(0)}% of the largest output (${largest}). No 5×5 filter makes up for the bend.`,
  mapsKey:
    'Blue above 0, orange below, all three on one scale. Computed here from the digit’s pixels, each 0–1.',

  fieldPart: 'Where a unit really listens',
  fieldLead: (images: number) =>
    `How much does a unit in the middle of a layer change when a pixel changes? That is a gradient. Here is its size, averaged over ${images} test digits and all channels, for the trained network and for the same network before any training.`,
  unit: 'Unit in the middle of',
  formula: (side: string) => `${side}×${side}`,
  nets: { trained: 'trained', fresh: 'freshly drawn' } satisfies Record<Net, string>,
  ownNet: (steps: string) => `your network, ${steps} updates`,
  here: 'measured here',
  carried: (pixels: string, all: string, percent: number) =>
    `${pixels} of the ${all} pixels in the square carry 90% of the gradient: ${percent}%.`,
  active: (active: string, images: string) => `The unit was above 0 for ${active} of ${images} digits.`,
  heatKey:
    'Dashed: the square by the formula. Outlined: as few pixels as carry 90%. The ink is the root of the gradient, so that the faint parts show.',
  progress: (net: string, layer: string, seconds: number | null) =>
    `${net}, ${layer}${seconds === null ? '' : `, about ${Math.ceil(seconds)} s left`}`,
  outcome: (layer: string, pixels: readonly string[], all: string) =>
    `Measured here. ${layer}: of ${all} pixels ${pixels[0]} carry 90% in the trained network, ${pixels[1]} in the fresh one.`,
  verbs: {
    start: 'Measure it here',
    pause: 'Pause',
    resume: 'Go on',
    again: 'Measure again',
    reset: 'Back to the recording',
    busy: 'A training run is under way in this tab. Stop it first, or let it end.',
    failed: 'The measurement broke off:',
    failedThen: 'What was measured stays. Go on, or reload the page.',
  },
  save: 'Save as JSON',

  recorded: (date: string, machine: string) => `Effective fields recorded on ${date} (${machine}).`,
  computed: 'Those with ● were measured in this tab.',
  method:
    'DeepConvNet as shipped with this book, or the one that you trained in this tab; the fresh one has He initial values of seed 1. Image i asks about channel i modulo the number of channels, in row and column ⌊side/2⌋. All the rest is reckoned in the page.',

  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here. ${used} is used instead.`,
  dismiss: 'Dismiss',
}
