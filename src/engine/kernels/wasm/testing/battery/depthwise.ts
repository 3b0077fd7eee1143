/* Depthwise convolution and its gradients, strides, dilations and multipliers included. */
import * as tf from '@tensorflow/tfjs-core'
import * as reference from '../../../../../../tests/support/float64/depthwise'
import { relativeError } from '../../../../../../tests/support/float64/linear'
import type { Random } from '../../../../../../tests/support/float64/random'
import { runKernel, type Case, type Shape4D } from './case'

function randomDepthwise(random: Random) {
  const axis = () => {
    const [kernel, dilation, stride] = [random.int(1, 4), random.int(1, 3), random.int(1, 3)]
    const span = (kernel - 1) * dilation + 1
    const [before, after] = [random.int(0, span), random.int(0, span)]
    const size = random.int(Math.max(1, span - before - after), 12)
    return {
      kernel,
      dilation,
      stride,
      before,
      after,
      size,
      out: Math.floor((size - span + before + after) / stride) + 1,
    }
  }
  const [y, x] = [axis(), axis()]
  const d: reference.Depthwise = {
    batch: random.int(1, 3),
    height: y.size,
    width: x.size,
    inChannels: random.next() < 0.5 ? random.int(1, 7) : random.int(16, 23),
    multiplier: random.next() < 0.5 ? 1 : random.int(2, 3),
    outHeight: y.out,
    outWidth: x.out,
    kernelHeight: y.kernel,
    kernelWidth: x.kernel,
    strideY: y.stride,
    strideX: x.stride,
    dilationY: y.dilation,
    dilationX: x.dilation,
    top: y.before,
    left: x.before,
  }
  const pad = [
    [0, 0],
    [y.before, y.after],
    [x.before, x.after],
    [0, 0],
  ]
  const attrs = { strides: [d.strideY, d.strideX], dilations: [d.dilationY, d.dilationX], pad }
  const xShape: Shape4D = [d.batch, d.height, d.width, d.inChannels]
  const filterShape: Shape4D = [d.kernelHeight, d.kernelWidth, d.inChannels, d.multiplier]
  const yShape: Shape4D = [d.batch, d.outHeight, d.outWidth, d.inChannels * d.multiplier]
  const draw = (shape: Shape4D) => random.values(tf.util.sizeFromShape(shape))
  const values = { x: draw(xShape), w: draw(filterShape), dy: draw(yShape) }
  return { d, attrs, xShape, filterShape, yShape, ...values, what: JSON.stringify(d) }
}

const forward: Case = (random) => {
  const { d, attrs, xShape, filterShape, x, w, what } = randomDepthwise(random)
  const inputs = { x: tf.tensor(x, xShape), filter: tf.tensor(w, filterShape) }
  const [actual] = runKernel('DepthwiseConv2dNative', inputs, attrs)
  return { error: relativeError(actual!, reference.depthwise(d, x, w)), what }
}

const input: Case = (random) => {
  const { d, attrs, xShape, filterShape, yShape, w, dy, what } = randomDepthwise(random)
  const inputs = { dy: tf.tensor(dy, yShape), filter: tf.tensor(w, filterShape) }
  const [actual] = runKernel('DepthwiseConv2dNativeBackpropInput', inputs, { ...attrs, inputShape: xShape })
  return { error: relativeError(actual!, reference.depthwiseInputGradient(d, dy, w)), what }
}

const filter: Case = (random) => {
  const { d, attrs, xShape, filterShape, yShape, x, dy, what } = randomDepthwise(random)
  const inputs = { x: tf.tensor(x, xShape), dy: tf.tensor(dy, yShape) }
  const [actual] = runKernel('DepthwiseConv2dNativeBackpropFilter', inputs, { ...attrs, filterShape })
  return { error: relativeError(actual!, reference.depthwiseFilterGradient(d, x, dy)), what }
}

export const depthwiseCases: Readonly<Record<string, Case>> = {
  DepthwiseConv2dNative: forward,
  DepthwiseConv2dNativeBackpropInput: input,
  DepthwiseConv2dNativeBackpropFilter: filter,
}
