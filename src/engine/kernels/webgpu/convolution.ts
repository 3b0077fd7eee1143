/*
 * Convolution and its input gradient as one product of matrices that is never written down (implicit GEMM): an invocation owns PIXELS pixels
 * × one vector of channels of the result and gathers what it needs, tap by tap, so that each loaded number is used several times from registers. Chellapilla et al. 2006 describe the product, Chetlur et al. 2014 why not to write it down.
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

/** Pixels of the result that an invocation owns. */
const PIXELS = 4

const constantsOf = (c: ConvSizes) => ({
  IN_HEIGHT: c.inHeight,
  IN_WIDTH: c.inWidth,
  IN_CHANNELS: c.inChannels,
  OUT_HEIGHT: c.outHeight,
  OUT_WIDTH: c.outWidth,
  OUT_CHANNELS: c.outChannels,
  FILTER_HEIGHT: c.filterHeight,
  FILTER_WIDTH: c.filterWidth,
  STRIDE_Y: c.strideHeight,
  STRIDE_X: c.strideWidth,
  TOP: c.padInfo.top,
  LEFT: c.padInfo.left,
})

interface Gather {
  label: string
  sizes: ConvSizes
  storage: Storage
  /** The tensor that is read, and its channels. */
  from: { height: string; width: string; channels: number }
  /** The tensor that is written. */
  to: { height: string; width: string; channels: number; pixels: number }
  /** Sets `at_y`, `at_x` and `inside` for pixel (`y$`, `x$`) and tap (`i`, `j`). */
  locate: string
  /** Index of vector $ of the filter, for reduction vector `c` of tap `i`, `j` and vector `column` of the result's channels. */
  filterAt: string
  /** Vectors of the filter that an invocation loads for one reduction vector, and their width. */
  filterVectors: { count: number; width: 1 | 4 }
  /** Adds the products of `source_p` and the filter vectors `w0`, `w1`, … to `sum_p`. */
  accumulate(pixel: number): string
  inputs: { name: string; type: string }[]
  /** What is done to the sums at the end. */
  finish: string
}

function gather(g: Gather): GpuProgram {
  const { storage, from, to } = g
  const [red, wide] = [vectorWidth(from.channels), vectorWidth(to.channels)]
  const columns = to.channels / wide
  const body = `
  let column = index % ${columns};
  let first = index / ${columns} * ${PIXELS};
  if (first >= ${to.pixels}) { return; }
  ${each(
    PIXELS,
    `let row$ = min(first + $, ${to.pixels - 1});
  let x$ = row$ % ${to.width};
  let y$ = row$ / ${to.width} % ${to.height};
  let image$ = row$ / (${to.width} * ${to.height}) * ${from.height};`,
  )}
  ${each(PIXELS, `var sum_$ = ${vector(wide)}(0);`)}
  for (var i = 0; i < FILTER_HEIGHT; i++) {
    for (var j = 0; j < FILTER_WIDTH; j++) {
      ${each(PIXELS, `${g.locate}\n      let at$ = select(0, ((image$ + at_y$) * ${from.width} + at_x$) * ${from.channels / red}, inside$);`)}
      for (var c = 0; c < ${from.channels / red}; c++) {
        ${each(PIXELS, `let source_$ = select(${vector(red)}(0), ${load('source', 'at$ + c', red, storage)}, inside$);`)}
        ${each(g.filterVectors.count, `let w$ = ${load('weights', g.filterAt, g.filterVectors.width, storage)};`)}
        ${Array.from({ length: PIXELS }, (_, pixel) => g.accumulate(pixel)).join('\n')}
      }
    }
  }
  ${g.finish}
  ${each(PIXELS, `if (first + $ < ${to.pixels}) { ${store('result', `(first + $) * ${columns} + column`, 'sum_$', wide, storage)} }`)}`
  return {
    label: g.label,
    wgsl: wgslModule({
      storage,
      inputs: g.inputs,
      outputs: [{ name: 'result', type: vector(wide, storage) }],
      constants: constantsOf(g.sizes),
      body,
    }),
    workgroups: workgroupsFor(Math.ceil(to.pixels / PIXELS) * columns),
  }
}

export interface ForwardOptions {
  storage?: Storage
  hasBias?: boolean
  relu?: boolean
}

/** activation(conv(source, weights) + bias): source [batch, h, w, in], weights [kh, kw, in, out], bias [out] → [batch, h′, w′, out]. */
export function convolutionProgram(sizes: ConvSizes, options: ForwardOptions = {}): GpuProgram {
  const { storage = 'f32', hasBias = false, relu = false } = options
  const [red, wide] = [vectorWidth(sizes.inChannels), vectorWidth(sizes.outChannels)]
  return gather({
    label: `convolution${hasBias ? ' + bias' : ''}${relu ? ' + ReLU' : ''}`,
    sizes,
    storage,
    from: { height: 'IN_HEIGHT', width: 'IN_WIDTH', channels: sizes.inChannels },
    to: {
      height: 'OUT_HEIGHT',
      width: 'OUT_WIDTH',
      channels: sizes.outChannels,
      pixels: sizes.batchSize * sizes.outHeight * sizes.outWidth,
    },
    locate: `let at_y$ = y$ * STRIDE_Y - TOP + i; let at_x$ = x$ * STRIDE_X - LEFT + j;
      let inside$ = at_y$ >= 0 && at_y$ < IN_HEIGHT && at_x$ >= 0 && at_x$ < IN_WIDTH;`,
    filterAt: `((i * FILTER_WIDTH + j) * IN_CHANNELS + c * ${red} + $) * ${sizes.outChannels / wide} + column`,
    filterVectors: { count: red, width: wide },
    accumulate: (pixel) =>
      red === 1
        ? `sum_${pixel} += source_${pixel} * w0;`
        : each(red, `sum_${pixel} += source_${pixel}[$] * w$;`).replaceAll('\n', ' '),
    inputs: [
      { name: 'source', type: vector(red, storage) },
      { name: 'weights', type: vector(wide, storage) },
      ...(hasBias ? [{ name: 'bias', type: vector(wide, storage) }] : []),
    ],
    finish: [
      ...(hasBias ? [each(PIXELS, `sum_$ += ${load('bias', 'column', wide, storage)};`)] : []),
      ...(relu ? [each(PIXELS, `sum_$ = max(sum_$, ${vector(wide)}(0));`)] : []),
    ].join('\n'),
  })
}

/** dL/dx of a convolution: dy [batch, h′, w′, out] and its weights [kh, kw, in, out] → [batch, h, w, in]. */
export function inputGradientProgram(sizes: ConvSizes, storage: PlainStorage = 'f32'): GpuProgram {
  const [red, wide] = [vectorWidth(sizes.outChannels), vectorWidth(sizes.inChannels)]
  const product = (k: number, pixel: number) =>
    red === 1 ? `source_${pixel} * w${k}` : `dot(source_${pixel}, w${k})`
  return gather({
    label: 'input gradient of a convolution',
    sizes,
    storage,
    from: { height: 'OUT_HEIGHT', width: 'OUT_WIDTH', channels: sizes.outChannels },
    to: {
      height: 'IN_HEIGHT',
      width: 'IN_WIDTH',
      channels: sizes.inChannels,
      pixels: sizes.batchSize * sizes.inHeight * sizes.inWidth,
    },
    locate: `let far_y$ = y$ + TOP - i; let far_x$ = x$ + LEFT - j;
      let at_y$ = far_y$ / STRIDE_Y; let at_x$ = far_x$ / STRIDE_X;
      let inside$ = far_y$ >= 0 && far_x$ >= 0 && at_y$ < OUT_HEIGHT && at_x$ < OUT_WIDTH
        && at_y$ * STRIDE_Y == far_y$ && at_x$ * STRIDE_X == far_x$;`,
    filterAt: `((i * FILTER_WIDTH + j) * IN_CHANNELS + column * ${wide} + $) * ${sizes.outChannels / red} + c`,
    filterVectors: { count: wide, width: red },
    accumulate: (pixel) =>
      `sum_${pixel} += ${vector(wide)}(${Array.from({ length: wide }, (_, k) => product(k, pixel)).join(', ')});`,
    inputs: [
      { name: 'source', type: vector(red, storage) },
      { name: 'weights', type: vector(red, storage) },
    ],
    finish: '',
  })
}
