/* The layer of most convolutional networks, relu(conv(x, filter) + bias), as one kernel with one gradient. */
import { engine, type GradConfig, type KernelFunc, type Tensor, type TensorInfo } from '@tensorflow/tfjs-core'
import type { KernelCall } from '../backendWasm'
import { convForward } from '../conv2d/forward'
import { convGeometry, isCovered, type ConvAttrs } from '../convGeometry'
import { RELU_BIAS_GRAD } from '../reluBiasGrad/kernel'

/** Name of the kernel in tfjs's registry. */
export const CONV_BIAS_RELU = 'ConvBiasRelu'

interface Inputs {
  readonly x: TensorInfo
  readonly filter: TensorInfo
  readonly bias: TensorInfo
}

/** relu(conv2d(x, filter) + bias), NHWC, 32-bit floats; throws on anything else. */
export const convBiasReluKernel = ((call: KernelCall<Inputs, ConvAttrs>) => {
  const { x, filter, bias } = call.inputs
  if (!isCovered(call.attrs, x, filter, bias))
    throw new Error('convBiasRelu covers undilated NHWC convolutions of float32.')
  const g = convGeometry(x.shape, filter.shape, call.attrs)
  if (bias.shape.length !== 1 || bias.shape[0] !== g.outChannels || x.shape[3] !== filter.shape[2]) {
    throw new Error(
      `convBiasRelu: x [${x.shape}], filter [${filter.shape}] and bias [${bias.shape}] do not fit together.`,
    )
  }
  return convForward(call.backend, g, x, filter, bias, true)
}) as unknown as KernelFunc

/**
 * Gradient of `ConvBiasRelu`: the masked output gradient and the bias gradient come from one pass, the other two only on demand
 * (the tape asks for neither the gradient of an image nor that of a frozen filter).
 */
export const convBiasReluGradient: GradConfig = {
  kernelName: CONV_BIAS_RELU,
  inputsToSave: ['x', 'filter'],
  outputsToSave: [true],
  gradFunc: (dy, saved, attrs) => {
    const [x, filter, y] = saved as [Tensor, Tensor, Tensor]
    const [masked, biasGradient] = engine().runKernel(RELU_BIAS_GRAD, { dy: dy as Tensor, y }) as [
      Tensor,
      Tensor,
    ]
    return {
      x: () =>
        engine().runKernel(
          'Conv2DBackpropInput',
          { dy: masked, filter },
          { ...attrs, inputShape: x.shape },
        ) as Tensor,
      filter: () =>
        engine().runKernel(
          'Conv2DBackpropFilter',
          { x, dy: masked },
          { ...attrs, filterShape: filter.shape },
        ) as Tensor,
      bias: () => biasGradient.clone(),
    }
  },
}
