/*
 * The filter gradient of a convolution, and that of its bias. tfjs gives each weight one invocation that walks over all pixels of the batch; a
 * filter of the first layer has so few weights that a GPU stands idle. Here the rows of the batch are divided into chunks, an invocation owns the
 * products of a vector of input channels and one of output channels for a row of taps over one chunk, and a second dispatch adds up the chunks.
 */
import { component, type ConvSizes } from './gather'
import { pixelsFor } from './gatherInRows'
import {
  each,
  vector,
  vectorWidth,
  wgslModule,
  workgroupsFor,
  type GpuProgram,
  type PlainStorage,
} from './program'
import { sumPartsProgram } from './sums'

/** So many invocations keep usual devices busy. */
const BUSY = 12_288
/** The widest row of taps whose sums fit into an invocation's registers. */
const MOST_TAPS = 5

/** Taps of a row that an invocation owns. */
const tapsOf = ({ filterWidth }: ConvSizes) => (filterWidth <= MOST_TAPS ? filterWidth : 1)

/** Invocations that a chunk needs. */
const ownersOf = (c: ConvSizes) =>
  ((c.filterHeight * c.filterWidth) / tapsOf(c)) *
  (c.inChannels / vectorWidth(c.inChannels)) *
  (c.outChannels / vectorWidth(c.outChannels))

/** How the rows (image, y) of the batch are divided. */
export function chunksOf(c: ConvSizes): { rows: number; count: number } {
  const rows = c.batchSize * c.outHeight
  const wanted = Math.min(rows, Math.ceil(BUSY / ownersOf(c)))
  const perChunk = Math.ceil(rows / wanted)
  return { rows: perChunk, count: Math.ceil(rows / perChunk) }
}

export interface FilterGradientOptions {
  storage?: PlainStorage
  /** Also the sums of dy over batch and pixels, [out], behind those of the filter. */
  hasBias?: boolean
}

/** x [batch, h, w, in] and dy [batch, h′, w′, out] → partial sums [chunks, kh·kw·in·out (+ out)], then [kh, kw, in, out] (and [out]). */
export function filterGradientPrograms(c: ConvSizes, options: FilterGradientOptions = {}) {
  const { storage = 'f32', hasBias = false } = options
  const [deep, wide] = [vectorWidth(c.inChannels), vectorWidth(c.outChannels)]
  const [deeps, columns] = [c.inChannels / deep, c.outChannels / wide]
  const size = c.filterHeight * c.filterWidth * c.inChannels * c.outChannels
  const [biasSize, chunks, owners] = [hasBias ? c.outChannels : 0, chunksOf(c), ownersOf(c)]
  const columnsOfPart = (size + biasSize) / wide
  const taps = tapsOf(c)
  const tapRows = (c.filterHeight * c.filterWidth) / taps
  const pixels = pixelsFor(c.outWidth, taps * deep)
  const sources = (pixels - 1) * c.strideWidth + taps
  const invocations = (owners + (hasBias ? columns : 0)) * chunks.count
  const sums = Array.from({ length: taps * deep }, (_, n) => [Math.floor(n / deep), n % deep] as const)
  const sumOf = (tap: number, k: number) =>
    `sum${tap}_${k} += ${Array.from({ length: pixels }, (_, p) => `${component(`source${p * c.strideWidth + tap}`, k, deep)} * dy${p}`).join(' + ')};`
  const loadDy = `let dy$ = select(${vector(wide)}(0), ${vector(wide)}(dy[at_dy + $ * ${columns}]), x + $ < ${c.outWidth});`
  const bias = `
  if (index >= ${owners * chunks.count}) {
    let column = index % ${columns};
    let chunk = (index - ${owners * chunks.count}) / ${columns};
    let end = min((chunk + 1) * ${chunks.rows}, ${c.batchSize * c.outHeight}) * ${c.outWidth};
    var sum = ${vector(wide)}(0);
    for (var pixel = chunk * ${chunks.rows * c.outWidth}; pixel < end; pixel++) { sum += ${vector(wide)}(dy[pixel * ${columns} + column]); }
    parts[chunk * ${columnsOfPart} + ${size / wide} + column] = sum;
    return;
  }`
  const body = `
  if (index >= ${invocations}) { return; }
  ${hasBias ? bias : ''}
  let column = index % ${columns};
  let c = index / ${columns} % ${deeps};
  let taps = index / ${columns * deeps} % ${tapRows};
  let chunk = index / ${owners};
  let i = taps * ${taps} / ${c.filterWidth} - ${c.padInfo.top};
  let j = taps * ${taps} % ${c.filterWidth} - ${c.padInfo.left};
  ${sums.map(([tap, k]) => `var sum${tap}_${k} = ${vector(wide)}(0);`).join('\n')}
  let end = min((chunk + 1) * ${chunks.rows}, ${c.batchSize * c.outHeight});
  for (var row = chunk * ${chunks.rows}; row < end; row++) {
    let from_y = row % ${c.outHeight} * ${c.strideHeight} + i;
    if (from_y < 0 || from_y >= ${c.inHeight}) { continue; }
    let at_row = (row / ${c.outHeight} * ${c.inHeight} + from_y) * ${c.inWidth};
    for (var x = 0; x < ${c.outWidth}; x += ${pixels}) {
      let at_dy = (row * ${c.outWidth} + x) * ${columns} + column;
      ${each(pixels, c.outWidth % pixels === 0 ? `let dy$ = ${vector(wide)}(dy[at_dy + $ * ${columns}]);` : loadDy)}
      let from_x = x * ${c.strideWidth} + j;
      let at_source = (at_row + from_x) * ${deeps} + c;
      ${each(sources, `let source$ = select(${vector(deep)}(0), ${vector(deep)}(source[at_source + $ * ${deeps}]), from_x + $ >= 0 && from_x + $ < ${c.inWidth});`)}
      ${sums.map(([tap, k]) => sumOf(tap, k)).join('\n')}
    }
  }
  let at = chunk * ${columnsOfPart} + (taps * ${taps * c.inChannels} + c * ${deep}) * ${columns} + column;
  ${sums.map(([tap, k]) => `parts[at + ${(tap * c.inChannels + k) * columns}] = sum${tap}_${k};`).join('\n')}`
  const partial: GpuProgram = {
    label: `filter${hasBias ? ' and bias' : ''} gradient of a convolution, in parts`,
    wgsl: wgslModule({
      storage,
      inputs: [
        { name: 'source', type: vector(deep, storage) },
        { name: 'dy', type: vector(wide, storage) },
      ],
      outputs: [{ name: 'parts', type: vector(wide) }],
      body,
    }),
    workgroups: workgroupsFor(invocations),
  }
  return {
    partial,
    sum: sumPartsProgram(chunks.count, size, { storage, behind: biasSize }),
    parts: [chunks.count, size + biasSize] as const,
  }
}
