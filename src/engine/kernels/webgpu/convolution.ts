/*
 * Convolution and its input gradient as one product of matrices that is never written down (implicit GEMM). Chellapilla et al. 2006 describe
 * the product, Chetlur et al. 2014 why not to write it down. Which of two ways it is computed in is measured on the device (variants.ts).
 */
import { component, type ConvSizes, type Gather } from './gather'
import { gatherInRows, ROWS, type Rows } from './gatherInRows'
import { gatherInTiles, type Tiling } from './gatherInTiles'
import { load, vector, vectorWidth, type GpuProgram, type PlainStorage, type Storage } from './program'

/** In rows from registers, or in tiles in workgroup memory. */
export type Variant = Rows | Tiling

const gather = (g: Gather, variant: Variant): GpuProgram =>
  variant.way === 'rows' ? gatherInRows(g, variant) : (gatherInTiles(g, variant) ?? gatherInRows(g, ROWS))

export interface ForwardOptions {
  storage?: Storage
  hasBias?: boolean
  relu?: boolean
  variant?: Variant
}

/** activation(conv(source, weights) + bias): source [batch, h, w, in], weights [kh, kw, in, out], bias [out] → [batch, h′, w′, out]. */
export function convolutionProgram(c: ConvSizes, options: ForwardOptions = {}): GpuProgram {
  const { storage = 'f32', hasBias = false, relu = false, variant = ROWS } = options
  const [red, wide] = [vectorWidth(c.inChannels), vectorWidth(c.outChannels)]
  return gather(
    {
      label: `convolution${hasBias ? ' + bias' : ''}${relu ? ' + ReLU' : ''}`,
      sizes: c,
      storage,
      from: { height: c.inHeight, width: c.inWidth, channels: c.inChannels },
      to: { height: c.outHeight, width: c.outWidth, channels: c.outChannels },
      sourcesOf: (pixels) => (pixels - 1) * c.strideWidth + c.filterWidth,
      sourceOf: (pixel, tap) => pixel * c.strideWidth + tap,
      firstSource: (tap) => tap,
      locateRow: (n) =>
        `let from_y${n} = y${n} * ${c.strideHeight} - ${c.padInfo.top} + i; let is_row${n} = from_y${n} >= 0 && from_y${n} < ${c.inHeight};`,
      locateColumn: (n, x, source) =>
        `let from_x${n} = ${x} * ${c.strideWidth} - ${c.padInfo.left} + ${source}; let is_in${n} = from_x${n} >= 0 && from_x${n} < ${c.inWidth};`,
      filterAt: (deep, column) =>
        `(i * ${c.filterWidth * c.inChannels} + ${deep} * ${red}) * ${c.outChannels / wide} + ${column}`,
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
    },
    variant,
  )
}

export interface InputGradientOptions {
  storage?: PlainStorage
  /** The convolution's input came from a ReLU, given as third input: the gradient is 0 where it is. */
  isRectified?: boolean
  variant?: Variant
}

/** dL/dx of a convolution: dy [batch, h′, w′, out] and its weights [kh, kw, in, out] → [batch, h, w, in]. */
export function inputGradientProgram(c: ConvSizes, options: InputGradientOptions = {}): GpuProgram {
  const { storage = 'f32', isRectified = false, variant = ROWS } = options
  const [red, wide] = [vectorWidth(c.outChannels), vectorWidth(c.inChannels)]
  const product = (source: string, weights: string) =>
    red === 1 ? `${source} * ${weights}` : `dot(${source}, ${weights})`
  const last = c.filterWidth - 1
  return gather(
    {
      label: `input gradient of a convolution${isRectified ? ' after ReLU' : ''}`,
      sizes: c,
      storage,
      from: { height: c.outHeight, width: c.outWidth, channels: c.outChannels },
      to: { height: c.inHeight, width: c.inWidth, channels: c.inChannels },
      sourcesOf: (pixels) => pixels + last,
      sourceOf: (pixel, tap) => pixel + last - tap,
      firstSource: (tap) => `${last} - ${tap}`,
      locateRow: (
        n,
      ) => `let far_y${n} = y${n} + ${c.padInfo.top} - i; let from_y${n} = far_y${n} / ${c.strideHeight};
      let is_row${n} = far_y${n} >= 0 && from_y${n} < ${c.outHeight} && from_y${n} * ${c.strideHeight} == far_y${n};`,
      locateColumn: (
        n,
        x,
        source,
      ) => `let far_x${n} = ${x} + ${c.padInfo.left - last} + ${source}; let from_x${n} = far_x${n} / ${c.strideWidth};
      let is_in${n} = far_x${n} >= 0 && from_x${n} < ${c.outWidth} && from_x${n} * ${c.strideWidth} == far_x${n};`,
      filterAt: (deep, column) =>
        `(i * ${c.filterWidth * c.inChannels} + ${column} * ${wide}) * ${c.outChannels / red} + ${deep}`,
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
    },
    variant,
  )
}
