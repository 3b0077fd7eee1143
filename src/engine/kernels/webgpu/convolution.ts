/*
 * Convolution and its input gradient as one product of matrices that is never written down (implicit GEMM): an invocation owns a tile of
 * PIXELS × (GROUPS vectors of channels) of the result and gathers what it needs, tap by tap, so that each loaded number is used several times
 * from registers. Chellapilla et al. 2006 describe the product, Chetlur et al. 2014 why not to write it down.
 */
import {
  each,
  vector,
  vectorWidth,
  wgslModule,
  workgroupsFor,
  type GpuProgram,
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

/** How much of the result an invocation owns. */
export interface Tile {
  pixels: number
  /** Vectors of channels. */
  groups: number
}

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
  tile: Tile
  /** The tensor that is read, and its channels. */
  from: { height: string; width: string; channels: number }
  /** The tensor that is written. */
  to: { height: string; width: string; channels: number; pixels: number }
  /** Sets `at_y`, `at_x` and `inside` for pixel (`y$`, `x$`) and tap (`i`, `j`). */
  locate: string
  /** Index of vector $ of the filter, for reduction vector `c` of tap `i`, `j` and channel group `column`. */
  filterAt: string
  /** Vectors of the filter that an invocation loads for one reduction vector, and their width. */
  filterVectors: { count: number; width: number }
  /** Adds the products of `source_p` and the filter vectors `w0_g`, `w1_g`, … to `sum_p_g`. */
  accumulate(pixel: number, group: number): string
  inputs: { name: string; type: string }[]
  finish(group: number): string
}

function gather(g: Gather): GpuProgram {
  const { storage, from, to, tile } = g
  const [red, wide] = [vectorWidth(from.channels), vectorWidth(to.channels)]
  const columns = to.channels / wide
  const groups = columns % tile.groups === 0 ? tile.groups : 1
  const { pixels } = tile
  const tiles = Math.ceil(to.pixels / pixels) * (columns / groups)
  const perGroup = (line: (group: number) => string) =>
    Array.from({ length: groups }, (_, i) => line(i)).join('\n')
  const body = `
  let column_group = index % ${columns / groups};
  let first = index / ${columns / groups} * ${pixels};
  if (first >= ${to.pixels}) { return; }
  ${each(
    pixels,
    `let row$ = min(first + $, ${to.pixels - 1});
  let x$ = row$ % ${to.width};
  let y$ = row$ / ${to.width} % ${to.height};
  let image$ = row$ / (${to.width} * ${to.height}) * ${from.height};`,
  )}
  ${perGroup((group) => each(pixels, `var sum_$_${group} = ${vector(wide)}(0);`))}
  for (var i = 0; i < FILTER_HEIGHT; i++) {
    for (var j = 0; j < FILTER_WIDTH; j++) {
      ${each(pixels, `${g.locate}\n      let at$ = select(0, ((image$ + at_y$) * ${from.width} + at_x$) * ${from.channels / red}, inside$);`)}
      for (var c = 0; c < ${from.channels / red}; c++) {
        ${each(pixels, `let source_$ = select(${vector(red)}(0), ${vector(red)}(source[at$ + c]), inside$);`)}
        ${perGroup(
          (group) => `{
          let column = column_group * ${groups} + ${group};
          ${each(g.filterVectors.count, `let w$ = ${vector(g.filterVectors.width)}(weights[${g.filterAt}]);`)}
          ${Array.from({ length: pixels }, (_, pixel) => g.accumulate(pixel, group)).join('\n          ')}
        }`,
        )}
      }
    }
  }
  ${perGroup(
    (group) => `{
    let column = column_group * ${groups} + ${group};
    ${g.finish(group)}
    ${each(pixels, `if (first + $ < ${to.pixels}) { result[(first + $) * ${columns} + column] = ${vector(wide, storage)}(sum_$_${group}); }`)}
  }`,
  )}`
  return {
    label: g.label,
    wgsl: wgslModule({
      storage,
      inputs: g.inputs,
      outputs: [{ name: 'result', type: vector(wide, storage) }],
      constants: constantsOf(g.sizes),
      body,
    }),
    workgroups: workgroupsFor(tiles),
  }
}

export interface ForwardOptions {
  storage?: Storage
  tile?: Tile
  hasBias?: boolean
  relu?: boolean
}

/** activation(conv(source, weights) + bias): source [batch, h, w, in], weights [kh, kw, in, out], bias [out] → [batch, h′, w′, out]. */
export function convolutionProgram(sizes: ConvSizes, options: ForwardOptions = {}): GpuProgram {
  const { storage = 'f32', tile = { pixels: 4, groups: 1 }, hasBias = false, relu = false } = options
  const [red, wide] = [vectorWidth(sizes.inChannels), vectorWidth(sizes.outChannels)]
  return gather({
    label: `convolution${hasBias ? ' + bias' : ''}${relu ? ' + ReLU' : ''}`,
    sizes,
    storage,
    tile,
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
    accumulate: (pixel, group) =>
      red === 1
        ? `sum_${pixel}_${group} += source_${pixel} * w0;`
        : each(red, `sum_${pixel}_${group} += source_${pixel}[$] * w$;`).replaceAll('\n', ' '),
    inputs: [
      { name: 'source', type: vector(red, storage) },
      { name: 'weights', type: vector(wide, storage) },
      ...(hasBias ? [{ name: 'bias', type: vector(wide, storage) }] : []),
    ],
    finish: (group) =>
      [
        ...(hasBias ? [each(tile.pixels, `sum_$_${group} += ${vector(wide)}(bias[column]);`)] : []),
        ...(relu ? [each(tile.pixels, `sum_$_${group} = max(sum_$_${group}, ${vector(wide)}(0));`)] : []),
      ].join('\n'),
  })
}

/** dL/dx of a convolution: dy [batch, h′, w′, out] and its weights [kh, kw, in, out] → [batch, h, w, in]. */
export function inputGradientProgram(
  sizes: ConvSizes,
  options: { storage?: Storage; tile?: Tile } = {},
): GpuProgram {
  const { storage = 'f32', tile = { pixels: 4, groups: 1 } } = options
  const [red, wide] = [vectorWidth(sizes.outChannels), vectorWidth(sizes.inChannels)]
  const product = (k: number, pixel: number) =>
    red === 1 ? `source_${pixel} * w${k}` : `dot(source_${pixel}, w${k})`
  return gather({
    label: 'input gradient of a convolution',
    sizes,
    storage,
    tile,
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
    accumulate: (pixel, group) =>
      `sum_${pixel}_${group} += ${vector(wide)}(${Array.from({ length: wide }, (_, k) => product(k, pixel)).join(', ')});`,
    inputs: [
      { name: 'source', type: vector(red, storage) },
      { name: 'weights', type: vector(red, storage) },
    ],
    finish: () => '',
  })
}
