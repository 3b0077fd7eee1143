/* Conv2D, plain and fused, and its gradients. */
import * as tf from '@tensorflow/tfjs-core'
import * as reference from '../../../../../../tests/support/float64/convolution'
import { relativeError } from '../../../../../../tests/support/float64/linear'
import type { Random } from '../../../../../../tests/support/float64/random'
import { randomWindow, runKernel, type Case, type Shape4D } from './case'

/** A 3×3 window of stride 1 with 0 to 3 rows and columns of padding on each side. */
function random3x3Window(random: Random) {
  const axis = () => {
    const [before, after, size] = [random.int(0, 3), random.int(0, 3), random.int(3, 18)]
    return { kernel: 3, before, after, size, stride: 1, out: size + before + after - 2 }
  }
  return { y: axis(), x: axis(), batch: random.int(1, 4) }
}

/** A random case of any size, stride and padding. */
export function randomConvolution(random: Random) {
  // Half of the cases are made for Winograd's algorithm: 3×3, stride 1, channels in whole vectors.
  const vectors = random.next() < 0.5
  const { y, x, batch } = vectors ? random3x3Window(random) : randomWindow(random, (kernel) => kernel + 1)
  const channels = () => (vectors ? 8 * random.int(1, 3) : random.int(1, 19))
  const c: reference.Convolution = {
    batch,
    height: y.size,
    width: x.size,
    inChannels: channels(),
    outHeight: y.out,
    outWidth: x.out,
    outChannels: channels(),
    kernelHeight: y.kernel,
    kernelWidth: x.kernel,
    strideY: y.stride,
    strideX: x.stride,
    top: y.before,
    left: x.before,
  }
  const xShape: Shape4D = [batch, c.height, c.width, c.inChannels]
  const filterShape: Shape4D = [c.kernelHeight, c.kernelWidth, c.inChannels, c.outChannels]
  const yShape: Shape4D = [batch, c.outHeight, c.outWidth, c.outChannels]
  const pad = [
    [0, 0],
    [y.before, y.after],
    [x.before, x.after],
    [0, 0],
  ]
  const attrs = { strides: [c.strideY, c.strideX], pad, dataFormat: 'NHWC', dilations: [1, 1] }
  const draw = (shape: number[]) => random.values(tf.util.sizeFromShape(shape))
  return { c, xShape, filterShape, yShape, attrs, draw, what: JSON.stringify(c) }
}

const convForward: Case = (random) => {
  const { c, xShape, filterShape, attrs, draw, what } = randomConvolution(random)
  const [x, w] = [draw(xShape), draw(filterShape)]
  const [actual] = runKernel('Conv2D', { x: tf.tensor(x, xShape), filter: tf.tensor(w, filterShape) }, attrs)
  return { error: relativeError(actual!, reference.convolve(c, x, w)), what }
}

const convFused: Case = (random) => {
  const { c, xShape, filterShape, attrs, draw, what } = randomConvolution(random)
  const [x, w, bias] = [draw(xShape), draw(filterShape), draw([c.outChannels])]
  const inputs = { x: tf.tensor(x, xShape), filter: tf.tensor(w, filterShape), bias: tf.tensor(bias) }
  const relu = random.next() < 0.5
  const [actual] = runKernel('FusedConv2D', inputs, { ...attrs, activation: relu ? 'relu' : 'linear' })
  const linear = reference.convolve(c, x, w, bias)
  return { error: relativeError(actual!, relu ? linear.map((v) => Math.max(0, v)) : linear), what }
}

const convInput: Case = (random) => {
  const { c, xShape, filterShape, yShape, attrs, draw, what } = randomConvolution(random)
  const [dy, w] = [draw(yShape), draw(filterShape)]
  const inputs = { dy: tf.tensor(dy, yShape), filter: tf.tensor(w, filterShape) }
  const [actual] = runKernel('Conv2DBackpropInput', inputs, { ...attrs, inputShape: xShape })
  return { error: relativeError(actual!, reference.convolveInputGradient(c, dy, w)), what }
}

const convFilter: Case = (random) => {
  const { c, xShape, filterShape, yShape, attrs, draw, what } = randomConvolution(random)
  const [x, dy] = [draw(xShape), draw(yShape)]
  const inputs = { x: tf.tensor(x, xShape), dy: tf.tensor(dy, yShape) }
  const [actual] = runKernel('Conv2DBackpropFilter', inputs, { ...attrs, filterShape })
  return { error: relativeError(actual!, reference.convolveFilterGradient(c, x, dy)), what }
}

export const convolutionCases: Readonly<Record<string, Case>> = {
  Conv2D: convForward,
  FusedConv2D: convFused,
  Conv2DBackpropInput: convInput,
  Conv2DBackpropFilter: convFilter,
}

/** Errors of the three convolution kernels on a square 3×3 layer of two images. */
export function networkLayer(
  random: Random,
  layer: { size: number; inChannels: number; outChannels: number; pad: number },
): { forward: number; input: number; filter: number } {
  const { size, inChannels, outChannels, pad } = layer
  const out = size + 2 * pad - 2
  const c: reference.Convolution = {
    ...{ batch: 2, height: size, width: size, inChannels, outHeight: out, outWidth: out, outChannels },
    ...{ kernelHeight: 3, kernelWidth: 3, strideY: 1, strideX: 1, top: pad, left: pad },
  }
  const xShape: Shape4D = [2, size, size, inChannels]
  const yShape: Shape4D = [2, out, out, outChannels]
  const filterShape: Shape4D = [3, 3, inChannels, outChannels]
  const draw = (shape: Shape4D) => random.values(tf.util.sizeFromShape(shape))
  const [x, dy, w] = [draw(xShape), draw(yShape), draw(filterShape)]
  const attrs = { strides: 1, pad, dataFormat: 'NHWC', dilations: 1, inputShape: xShape, filterShape }
  const tensors = { x: tf.tensor(x, xShape), dy: tf.tensor(dy, yShape), filter: tf.tensor(w, filterShape) }
  const error = (kernel: string, expected: Float64Array) =>
    relativeError(runKernel(kernel, tensors, attrs)[0]!, expected)
  return {
    forward: error('Conv2D', reference.convolve(c, x, w)),
    input: error('Conv2DBackpropInput', reference.convolveInputGradient(c, dy, w)),
    filter: error('Conv2DBackpropFilter', reference.convolveFilterGradient(c, x, dy)),
  }
}
