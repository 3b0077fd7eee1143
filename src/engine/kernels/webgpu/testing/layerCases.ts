/* One seeded random case for each kernel that computes a whole pass of a layer, and for cutting and joining, against float64. */
import * as tf from '@tensorflow/tfjs-core'
import * as reference from '../../../../../tests/support/float64/convolution'
import { matMul, reluBiasGradient } from '../../../../../tests/support/float64/linear'
import { maxPoolGradient } from '../../../../../tests/support/float64/pooling'
import type { Random } from '../../../../../tests/support/float64/random'
import { AFFINE, AFFINE_GRAD, CONV_RELU_GRAD, RECTIFIED_MAX_POOL_GRAD } from '../../fusedLayers'
import { runKernel, worstError, type Case, type Shape4D } from '../../wasm/testing/battery/case'

const rectified = (values: Float32Array) => values.map((v) => Math.max(0, v))
const maskedBy = (y: ArrayLike<number>, dy: ArrayLike<number>) =>
  Float32Array.from(dy, (v, i) => (y[i]! > 0 ? v : 0))

function randomProduct(random: Random) {
  const [rows, inner, cols] = [random.int(1, 30), random.int(1, 40), random.int(1, 30)]
  const draw = (shape: [number, number]) => {
    const values = random.values(shape[0] * shape[1])
    return { values, tensor: tf.tensor(values, shape) }
  }
  return { rows, inner, cols, x: draw([rows, inner]), weight: draw([inner, cols]), dy: draw([rows, cols]) }
}

const affine: Case = (random) => {
  const { rows, inner, cols, x, weight } = randomProduct(random)
  const [bias, relu] = [random.values(cols), random.next() < 0.5]
  const inputs = { x: x.tensor, weight: weight.tensor, bias: tf.tensor(bias) }
  const actual = runKernel(AFFINE, inputs, { relu })
  const sums = matMul(x.values, weight.values, rows, inner, cols, false, false)
  const expected = sums.map((v, i) => (relu ? Math.max(0, v + bias[i % cols]!) : v + bias[i % cols]!))
  return { error: worstError(actual, [expected]), what: JSON.stringify({ rows, inner, cols, relu }) }
}

const affineGradient: Case = (random) => {
  const { rows, inner, cols, x, weight, dy } = randomProduct(random)
  const y = random.next() < 0.5 ? rectified(random.values(rows * cols)) : null
  const inputs = { x: x.tensor, weight: weight.tensor, dy: dy.tensor }
  const actual = runKernel(AFFINE_GRAD, y ? { ...inputs, y: tf.tensor(y, [rows, cols]) } : inputs)
  const dz = y ? maskedBy(y, dy.values) : dy.values
  const everywhere = dz.map(() => 1)
  const expected = [
    matMul(dz, weight.values, rows, cols, inner, false, true),
    matMul(x.values, dz, inner, rows, cols, true, false),
    reluBiasGradient(dz, everywhere, cols)[1],
  ]
  return { error: worstError(actual, expected), what: JSON.stringify({ rows, inner, cols, relu: !!y }) }
}

const convReluGradient: Case = (random) => {
  const kernel = random.int(1, 5)
  const pad = random.int(0, kernel - 1)
  const [height, width] = [random.int(kernel, 12), random.int(kernel, 12)]
  const c: reference.Convolution = {
    batch: random.int(1, 3),
    height,
    width,
    inChannels: random.int(1, 9),
    outHeight: height + 2 * pad - kernel + 1,
    outWidth: width + 2 * pad - kernel + 1,
    outChannels: random.int(1, 9),
    kernelHeight: kernel,
    kernelWidth: kernel,
    strideY: 1,
    strideX: 1,
    top: pad,
    left: pad,
  }
  const xShape: Shape4D = [c.batch, height, width, c.inChannels]
  const yShape: Shape4D = [c.batch, c.outHeight, c.outWidth, c.outChannels]
  const filterShape: Shape4D = [kernel, kernel, c.inChannels, c.outChannels]
  const attrs = {
    pad,
    isFirst: random.next() < 0.3,
    isMasked: random.next() < 0.5,
    isRectified: random.next() < 0.5,
  }
  const draw = (shape: Shape4D) => random.values(tf.util.sizeFromShape(shape))
  const [x, filter, y, drawn] = [
    rectified(draw(xShape)),
    draw(filterShape),
    rectified(draw(yShape)),
    draw(yShape),
  ]
  const dz = maskedBy(y, drawn)
  const inputs = {
    x: tf.tensor(x, xShape),
    filter: tf.tensor(filter, filterShape),
    y: tf.tensor(y, yShape),
    dy: tf.tensor(attrs.isMasked ? dz : drawn, yShape),
  }
  const dx = reference.convolveInputGradient(c, dz, filter)
  const expected = [
    reference.convolveFilterGradient(c, x, dz),
    reluBiasGradient(dz, y, c.outChannels)[1],
    ...(attrs.isFirst ? [] : [attrs.isRectified ? maskedBy(x, dx) : dx]),
  ]
  return {
    error: worstError(runKernel(CONV_RELU_GRAD, inputs, attrs), expected),
    what: JSON.stringify({ ...c, ...attrs }),
  }
}

const rectifiedMaxPoolGradient: Case = (random) => {
  const [batch, channels] = [random.int(1, 3), random.int(1, 9)]
  const [outHeight, outWidth] = [random.int(1, 6), random.int(1, 6)]
  const [height, width] = [2 * outHeight, 2 * outWidth]
  const p = { batch, height, width, channels, outHeight, outWidth, windowHeight: 2, windowWidth: 2, strideY: 2, strideX: 2, top: 0, left: 0 } // prettier-ignore
  // A few coarse levels: many ties, and windows of zeros alone.
  const x = rectified(random.values(batch * height * width * channels).map((v) => Math.round(v * 3) / 3))
  const dy = random.values(batch * outHeight * outWidth * channels)
  const inputs = {
    dy: tf.tensor(dy, [batch, outHeight, outWidth, channels]),
    x: tf.tensor(x, [batch, height, width, channels]),
  }
  const expected = maskedBy(x, maxPoolGradient(p, x, dy))
  return {
    error: worstError(runKernel(RECTIFIED_MAX_POOL_GRAD, inputs), [expected]),
    what: JSON.stringify(p),
  }
}

/** More pieces than one dispatch can bind. */
const randomSizes = (random: Random) => Array.from({ length: random.int(2, 20) }, () => random.int(1, 200))

const cut: Case = (random) => {
  const sizes = randomSizes(random)
  const whole = random.values(sizes.reduce((a, b) => a + b))
  let first = 0
  const expected = sizes.map((size) => whole.subarray(first, (first += size)))
  const actual = runKernel('SplitV', { x: tf.tensor(whole) }, { numOrSizeSplits: sizes, axis: 0 })
  return { error: worstError(actual, expected), what: JSON.stringify(sizes) }
}

const join: Case = (random) => {
  const pieces = randomSizes(random).map((size) => random.values(size))
  const inputs = Object.fromEntries(pieces.map((piece, i) => [i, tf.tensor(piece)]))
  const expected = Float32Array.from(pieces.flatMap((piece) => Array.from(piece)))
  return {
    error: worstError(runKernel('Concat', inputs, { axis: 0 }), [expected]),
    what: JSON.stringify(pieces.map((piece) => piece.length)),
  }
}

/** By the name of the kernel. */
export const layerCases: Readonly<Record<string, Case>> = {
  [AFFINE]: affine,
  [AFFINE_GRAD]: affineGradient,
  [CONV_RELU_GRAD]: convReluGradient,
  [RECTIFIED_MAX_POOL_GRAD]: rectifiedMaxPoolGradient,
  SplitV: cut,
  Concat: join,
}
