/*
 * Convolution and its input gradient as one product of matrices that is never written down (implicit GEMM): an invocation owns neighbouring
 * pixels of a row × one vector of channels of the result. For each row of the filter it loads the pixels that its own need once and uses them for all
 * taps of that row. Chellapilla et al. 2006 describe the product, Chetlur et al. 2014 why not to write it down.
 */
import {
  each,
  load,
  store,
  vector,
  vectorWidth,
  wgslModule,
  workgroupsFor,
  type GpuProgram,
  type PlainStorage,
  type Storage,
} from './program'

/** Sizes of a convolution, NHWC; tfjs's `Conv2DInfo` is one. */
export interface ConvSizes {
  batchSize: number
  inHeight: number
  inWidth: number
  inChannels: number
  outHeight: number
  outWidth: number
  outChannels: number
  filterHeight: number
  filterWidth: number
  strideHeight: number
  strideWidth: number
  padInfo: { top: number; left: number }
}

/** The most pixels of a row that an invocation owns: what fits into the registers of usual GPUs together with their sources. */
const MOST_PIXELS = 8
/** Products of a pixel's numbers with vectors of the filter in one turn of the inner loop: more only makes compilers slow. */
const MOST_PRODUCTS = 96

/** As many pixels of a row as leave the fewest idle at its end, each with so many products. */
export function pixelsFor(width: number, products: number): number {
  const most = Math.min(width, MOST_PIXELS, Math.max(1, Math.floor(MOST_PRODUCTS / products)))
  let best = most
  for (let pixels = most; pixels > most / 2; pixels--) {
    if (Math.ceil(width / pixels) * pixels < Math.ceil(width / best) * best) best = pixels
  }
  return best
}

/** Component `k` of a vector of so many. */
export const component = (name: string, k: number, width: number): string =>
  width === 1 ? name : `${name}[${k}]`

interface Gather {
  label: string
  sizes: ConvSizes
  storage: Storage
  /** The tensor that is read. */
  from: { height: number; width: number; channels: number }
  /** The tensor that is written. */
  to: { height: number; width: number; channels: number }
  /** Pixels of a source row that `pixels` pixels of the result's row need. */
  sourcesOf(pixels: number): number
  /** Which of them pixel `pixel` needs for tap `tap` of a row. */
  sourceOf(pixel: number, tap: number): number
  /** Sets `from_y` and `is_row` for row `y` of the result and row `i` of the filter. */
  locateRow: string
  /** Sets `from_x$` and `is_in$` for source $ of the pixels from `x`; what is read outside is thrown away. */
  locateColumn: string
  /** Index of the first vector of the filter for its row `i`, reduction vector `c` and vector `column` of the result's channels. */
  filterAt: string
  /** How far behind it vector `k` of tap `tap` lies. */
  filterOffset(tap: number, k: number): number
  /** Vectors of the filter that an invocation loads for one tap and reduction vector, and their width. */
  filterVectors: { count: number; width: 1 | 2 | 4 }
  /** The products of the vector `source` and the filter vectors `w0`, `w1`, …, with TAP as suffix. */
  productOf(source: string, tap: number): string
  inputs: { name: string; type: string }[]
  /** What is done to the sum $ at the end, which belongs at `at`. */
  finish: string
}

function gather(g: Gather): GpuProgram {
  const { sizes, storage, from, to } = g
  const [red, wide] = [vectorWidth(from.channels), vectorWidth(to.channels)]
  const columns = to.channels / wide
  const deep = from.channels / red
  const pixels = pixelsFor(to.width, sizes.filterWidth * red)
  const tiles = Math.ceil(to.width / pixels)
  const invocations = sizes.batchSize * to.height * tiles * columns
  const sources = g.sourcesOf(pixels)
  const taps = Array.from({ length: sizes.filterWidth }, (_, tap) => tap)
  const sumOf = (pixel: number) =>
    `sum${pixel} += ${taps.map((tap) => g.productOf(`source${g.sourceOf(pixel, tap)}`, tap)).join(' + ')};`
  const body = `
  if (index >= ${invocations}) { return; }
  let column = index % ${columns};
  let x = index / ${columns} % ${tiles} * ${pixels};
  let y = index / ${columns * tiles} % ${to.height};
  let image = index / ${columns * tiles * to.height};
  ${each(sources, g.locateColumn)}
  ${each(pixels, `var sum$ = ${vector(wide)}(0);`)}
  for (var i = 0; i < ${sizes.filterHeight}; i++) {
    ${g.locateRow}
    if (!is_row) { continue; }
    let row = (image * ${from.height} + from_y) * ${from.width};
    ${each(sources, `let at$ = (row + from_x$) * ${deep};`)}
    for (var c = 0; c < ${deep}; c++) {
      ${each(sources, `let source$ = select(${vector(red)}(0), ${load('source', 'at$ + c', red, storage)}, is_in$);`)}
      let at_weights = ${g.filterAt};
      ${taps.flatMap((tap) => Array.from({ length: g.filterVectors.count }, (_, k) => `let w${k}_${tap} = ${load('weights', `at_weights + ${g.filterOffset(tap, k)}`, g.filterVectors.width, storage)};`)).join('\n')}
      ${Array.from({ length: pixels }, (_, pixel) => sumOf(pixel)).join('\n')}
    }
  }
  let first = (image * ${to.height} + y) * ${to.width} + x;
  ${each(pixels, `if (x + $ < ${to.width}) {\n let at = (first + $) * ${columns} + column;\n ${g.finish}\n ${store('result', 'at', 'sum$', wide, storage)}\n }`)}`
  return {
    label: g.label,
    wgsl: wgslModule({
      storage,
      inputs: g.inputs,
      outputs: [{ name: 'result', type: vector(wide, storage) }],
      body,
    }),
    workgroups: workgroupsFor(invocations),
  }
}

export interface ForwardOptions {
  storage?: Storage
  hasBias?: boolean
  relu?: boolean
}

/** activation(conv(source, weights) + bias): source [batch, h, w, in], weights [kh, kw, in, out], bias [out] → [batch, h′, w′, out]. */
export function convolutionProgram(c: ConvSizes, options: ForwardOptions = {}): GpuProgram {
  const { storage = 'f32', hasBias = false, relu = false } = options
  const [red, wide] = [vectorWidth(c.inChannels), vectorWidth(c.outChannels)]
  return gather({
    label: `convolution${hasBias ? ' + bias' : ''}${relu ? ' + ReLU' : ''}`,
    sizes: c,
    storage,
    from: { height: c.inHeight, width: c.inWidth, channels: c.inChannels },
    to: { height: c.outHeight, width: c.outWidth, channels: c.outChannels },
    sourcesOf: (pixels) => (pixels - 1) * c.strideWidth + c.filterWidth,
    sourceOf: (pixel, tap) => pixel * c.strideWidth + tap,
    locateRow: `let from_y = y * ${c.strideHeight} - ${c.padInfo.top} + i; let is_row = from_y >= 0 && from_y < ${c.inHeight};`,
    locateColumn: `let from_x$ = x * ${c.strideWidth} - ${c.padInfo.left} + $; let is_in$ = from_x$ >= 0 && from_x$ < ${c.inWidth};`,
    filterAt: `(i * ${c.filterWidth * c.inChannels} + c * ${red}) * ${c.outChannels / wide} + column`,
    filterOffset: (tap, k) => ((tap * c.inChannels + k) * c.outChannels) / wide,
    filterVectors: { count: red, width: wide },
    productOf: (source, tap) =>
      Array.from({ length: red }, (_, k) => `${component(source, k, red)} * w${k}_${tap}`).join(' + '),
    inputs: [
      { name: 'source', type: vector(red, storage) },
      { name: 'weights', type: vector(wide, storage) },
      ...(hasBias ? [{ name: 'bias', type: vector(wide, storage) }] : []),
    ],
    finish: [
      ...(hasBias ? [`sum$ += ${load('bias', 'column', wide, storage)};`] : []),
      ...(relu ? [`sum$ = max(sum$, ${vector(wide)}(0));`] : []),
    ].join('\n'),
  })
}

export interface InputGradientOptions {
  storage?: PlainStorage
  /** The convolution's input came from a ReLU, given as third input: the gradient is 0 where it is. */
  isRectified?: boolean
}

/** dL/dx of a convolution: dy [batch, h′, w′, out] and its weights [kh, kw, in, out] → [batch, h, w, in]. */
export function inputGradientProgram(c: ConvSizes, options: InputGradientOptions = {}): GpuProgram {
  const { storage = 'f32', isRectified = false } = options
  const [red, wide] = [vectorWidth(c.outChannels), vectorWidth(c.inChannels)]
  const product = (source: string, weights: string) =>
    red === 1 ? `${source} * ${weights}` : `dot(${source}, ${weights})`
  const last = c.filterWidth - 1
  return gather({
    label: `input gradient of a convolution${isRectified ? ' after ReLU' : ''}`,
    sizes: c,
    storage,
    from: { height: c.outHeight, width: c.outWidth, channels: c.outChannels },
    to: { height: c.inHeight, width: c.inWidth, channels: c.inChannels },
    sourcesOf: (pixels) => pixels + last,
    sourceOf: (pixel, tap) => pixel + last - tap,
    locateRow: `let far_y = y + ${c.padInfo.top} - i; let from_y = far_y / ${c.strideHeight};
      let is_row = far_y >= 0 && from_y < ${c.outHeight} && from_y * ${c.strideHeight} == far_y;`,
    locateColumn: `let far_x$ = x + ${c.padInfo.left - last} + $; let from_x$ = far_x$ / ${c.strideWidth};
      let is_in$ = far_x$ >= 0 && from_x$ < ${c.outWidth} && from_x$ * ${c.strideWidth} == far_x$;`,
    filterAt: `(i * ${c.filterWidth * c.inChannels} + column * ${wide}) * ${c.outChannels / red} + c`,
    filterOffset: (tap, k) => ((tap * c.inChannels + k) * c.outChannels) / red,
    filterVectors: { count: wide, width: red },
    productOf: (source, tap) =>
      `${vector(wide)}(${Array.from({ length: wide }, (_, k) => product(source, `w${k}_${tap}`)).join(', ')})`,
    inputs: [
      { name: 'source', type: vector(red, storage) },
      { name: 'weights', type: vector(red, storage) },
      ...(isRectified ? [{ name: 'rectified', type: vector(wide, storage) }] : []),
    ],
    finish: isRectified
      ? `sum$ = select(${vector(wide)}(0), sum$, ${vector(wide)}(rectified[at]) > ${vector(wide)}(0));`
      : '',
  })
}
