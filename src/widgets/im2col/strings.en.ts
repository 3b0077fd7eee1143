/** The lab's words in English. They set the shape that every language is held to. */
export const en = {
  heading: 'Unfolding a convolution',
  lead: 'Where does each pixel go, and does the detour through a matrix pay? First by hand, then against the clock.',

  walkPart: 'Pixel by pixel',
  side: 'Image',
  channels: 'Channels',
  kernel: 'Filter',
  stride: 'Stride',
  pad: 'Padding',
  channel: (n: number) => `Image, channel ${n}`,
  mapLabel: 'Output map',
  matrixLabel: (rows: number, columns: number) => `Matrix, ${rows}×${columns}`,
  filterLabel: 'Filter',
  outputLabel: 'Output',
  pickPixel: (channel: number) => `Pixel of channel ${channel}`,
  pickCell: 'Cell of the matrix',
  pickPosition: 'Position of the filter',
  previous: 'Previous position',
  next: 'Next position',
  position: (n: number, of: number, columns: number) =>
    `Position ${n} of ${of}. The ${columns} numbers in the frame are row ${n} of the matrix.`,
  pixel: (channel: number, y: number, x: number, value: number) =>
    `Channel ${channel}, row ${y}, column ${x}: the pixel holds ${value}.`,
  padding: (channel: number) => `Padding around channel ${channel}: a 0 that nobody photographed.`,
  inCells: (n: number) =>
    n === 0
      ? 'No window reaches it, so it stands in no cell of the matrix.'
      : n === 1
        ? 'It stands in one cell of the matrix.'
        : `It stands in ${n} cells of the matrix, one in each of ${n} rows.`,
  cell: (row: number, column: number, weight: string) =>
    `Cell in row ${row}, column ${column}, to be multiplied by ${weight}.`,
  otherCells: (n: number) =>
    n === 0
      ? 'It stands in no other cell.'
      : `It stands in ${n === 1 ? 'one other cell' : `${n} other cells`} of the matrix, too.`,
  sum: (row: number, terms: string, value: string) => `Output ${row}: ${terms} = ${value}`,
  more: (n: number) => `… (${n} more)`,
  shapeOf: 'Numbers in the matrix',
  pixels: 'Numbers in the image',
  factor: 'Memory',
  times: (n: string) => `${n} times`,
  copies: 'Copies of a pixel, on average',
  zeros: 'Cells that hold padding',
  macs: 'Multiply-adds, one filter',

  racePart: 'Against the clock',
  raceLead:
    'The same convolution on the same random numbers, three times: by plain loops in TypeScript; by im2col in TypeScript and the backend’s product of matrices; by the backend’s own convolution.',
  layer: 'Layer',
  group: 'one of its two groups',
  batch: 'Images at once',
  images: (n: number) => (n === 1 ? '1 image' : `${n} images`),
  sizes: (rows: string, columns: string, filters: string, macs: string) =>
    `${rows}×${columns} times ${columns}×${filters}: ${macs} multiply-adds.`,
  memory: (matrix: string, input: string, factor: string) =>
    `The matrix takes ${matrix} MB, the input ${input} MB: ${factor} times as much.`,
  ways: { loops: 'Loops', im2col: 'im2col + product', kernel: 'Own convolution' },
  building: 'building the matrix',
  multiplying: 'copying it over and multiplying',
  on: (way: string, backend: string) => `${way}, ${backend}`,
  verdict: (backend: string, im2col: string, kernel: string) =>
    `On ${backend}, im2col and a product is ${im2col} times as fast as the loops, the own convolution ${kernel} times.`,
  share: (share: string) => `Building the matrix takes ${share}% of im2col’s time.`,
  agree: (off: string, largest: string) =>
    `The results agree: they differ from the loops’, which add in 64 bits, by at most ${off}; the largest output is ${largest}.`,
  disagree: (off: string, largest: string) =>
    `The results do not agree: they differ by up to ${off}, and the largest output is ${largest}.`,
  tableOfWays: 'Three ways',
  way: 'Way',
  ms: 'ms',
  gflops: 'GFLOP/s',
  off: 'Largest difference',
  tableOfLayers: (images: string) => `All layers, ${images}`,
  matrix: 'Matrix',
  megabytes: 'MB',
  timesInput: 'of the input',
  own: 'measured here',
  race: 'Race this layer',
  raceAll: 'Race all layers',
  raceSlow: (backend: string) => `This layer on ${backend} too`,
  stop: 'Stop',
  stopping: 'Stopping after this layer',
  javascript: 'JavaScript',
  save: 'Save as JSON',
  busy: 'A training run is under way in this tab and would be measured along. Stop it first, or let it end.',
  progress: (backend: string, layer: string, done: number, of: number) =>
    `${backend}: ${layer}, ${done} of ${of}`,
  emulated: (backend: string) =>
    `${backend} is emulated by the processor here: there is no graphics card behind it. Race it if you want to see how slow that is.`,
  missing: 'Not on this device:',
  failed: 'Not everything could be measured:',
  failedThen: 'What was measured stays. Try again, or reload the page.',
  none: 'Nothing measured for this setting yet. Press the button.',
  announced: (layer: string) => `${layer} measured in this tab.`,
  recorded: (date: string, browser: string, cores: number) =>
    `Recorded on ${date} with ${browser} on ${cores} cores, the quickest of three passes; the buttons measure your device.`,
  ownToo: '● was measured in this tab, the rest recorded.',
  ownAll: 'Measured in this tab.',
  method:
    'Each time is the median of several measurements after two to warm up, on one thread, and waits until the device has finished. GFLOP/s count two operations for each multiply-add of the definition, even where a method needs fewer.',
  problem: (key: string, given: string, used: string) =>
    `The link says “${key}=${given}”, which makes no sense here. ${used} is used instead.`,
  dismiss: 'Dismiss',
}
