/* Max and average pooling and their gradients. */
import * as tf from '@tensorflow/tfjs-core'
import { relativeError } from '../../../../../../tests/support/float64/linear'
import * as pooling from '../../../../../../tests/support/float64/pooling'
import type { Random } from '../../../../../../tests/support/float64/random'
import { randomWindow, runKernel, strict, type Case, type Shape4D } from './case'

/** As much padding as makes windows without a pixel. */
export const wholeWindow = (kernel: number) => kernel
/** As much as leaves a pixel in each window. */
const lessThanWindow = (kernel: number) => kernel - 1

/** A random case of any size, stride and padding. */
export function randomPooling(random: Random, padLimit: (kernel: number) => number) {
  const { y, x, batch } = randomWindow(random, padLimit)
  const p: pooling.Pooling = {
    batch,
    height: y.size,
    width: x.size,
    channels: random.int(1, 11),
    outHeight: y.out,
    outWidth: x.out,
    windowHeight: y.kernel,
    windowWidth: x.kernel,
    strideY: y.stride,
    strideX: x.stride,
    top: y.before,
    left: x.before,
  }
  const attrs = {
    filterSize: [y.kernel, x.kernel],
    strides: [y.stride, x.stride],
    pad: [
      [0, 0],
      [y.before, y.after],
      [x.before, x.after],
      [0, 0],
    ],
  }
  const xShape: Shape4D = [batch, p.height, p.width, p.channels]
  const yShape: Shape4D = [batch, p.outHeight, p.outWidth, p.channels]
  // A few coarse levels, in a third of the cases all negative: many ties, and windows without a positive value.
  const shift = random.int(0, 2) === 0 ? -2 : 0
  const values = random.values(tf.util.sizeFromShape(xShape)).map((v) => Math.round(v * 3) / 3 + shift)
  return { p, attrs, xShape, yShape, values, what: JSON.stringify(p) }
}

const poolForward: Case = (random) => {
  const { p, attrs, xShape, values, what } = randomPooling(random, wholeWindow)
  const [actual] = runKernel('MaxPool', { x: tf.tensor(values, xShape) }, attrs)
  return { error: relativeError(actual!, pooling.maxPool(p, values)), what }
}

const poolGradient: Case = (random) => {
  const { p, attrs, xShape, yShape, values, what } = randomPooling(random, wholeWindow)
  const dy = random.values(tf.util.sizeFromShape(yShape))
  const inputs = {
    dy: tf.tensor(dy, yShape),
    input: tf.tensor(values, xShape),
    output: tf.tensor(Float32Array.from(pooling.maxPool(p, values)), yShape),
  }
  const [actual] = runKernel('MaxPoolGrad', inputs, attrs)
  return { error: relativeError(actual!, pooling.maxPoolGradient(p, values, dy)), what }
}

const averageForward: Case = (random) => {
  const { p, attrs, xShape, values, what } = randomPooling(random, lessThanWindow)
  const [actual] = runKernel('AvgPool', { x: tf.tensor(values, xShape) }, attrs)
  return { error: strict(relativeError(actual!, pooling.avgPool(p, values))), what }
}

const averageGradient: Case = (random) => {
  const { p, attrs, xShape, yShape, values, what } = randomPooling(random, lessThanWindow)
  const dy = random.values(tf.util.sizeFromShape(yShape))
  const insideOnly = random.next() < 0.5
  const inputs = { dy: tf.tensor(dy, yShape), input: tf.tensor(values, xShape) }
  const [actual] = runKernel('AvgPoolGrad', inputs, { ...attrs, insideOnly })
  return { error: strict(relativeError(actual!, pooling.avgPoolGradient(p, dy, insideOnly))), what }
}

export const poolingCases: Readonly<Record<string, Case>> = {
  MaxPool: poolForward,
  MaxPoolGrad: poolGradient,
  AvgPool: averageForward,
  AvgPoolGrad: averageGradient,
}
