/**
 * The convolution and pooling operations that the layers are made of, as calls of tfjs kernels, so that each backend
 * answers with its own: tfjs's on WebGL and WebGPU, this book's SIMD kernels on WASM.
 */
import {
  Conv2DBackpropFilter,
  Conv2DBackpropInput,
  MaxPoolGrad,
  engine,
  fused,
  getBackend,
  getKernel,
  greater,
  mul,
  cast,
  sum,
  type NamedAttrMap,
  type NamedTensorMap,
  type Tensor,
  type Tensor1D,
  type Tensor4D,
} from '@tensorflow/tfjs-core'
import { RELU_BIAS_GRAD } from '../kernels/wasm/reluBiasGrad/kernel'

function runKernel<T extends Tensor>(name: string, inputs: NamedTensorMap, attributes: NamedAttrMap): T {
  return engine().runKernel(name, inputs, attributes)
}

/** max(0, conv(x, filter) + bias), stride 1. [batch, h, w, in] and [kh, kw, in, out] → [batch, h′, w′, out]. */
export function conv2dBiasRelu(x: Tensor4D, filter: Tensor4D, bias: Tensor1D, pad: number): Tensor4D {
  return fused.conv2d({ x, filter, strides: 1, pad, bias, activation: 'relu' })
}

const convolutionAttributes = (pad: number) => ({
  strides: 1,
  pad,
  dataFormat: 'NHWC',
  dimRoundingMode: null as unknown as string,
})

/** dL/dfilter of a stride-1 convolution, summed over the batch. */
export function conv2dFilterGradient(
  x: Tensor4D,
  dy: Tensor4D,
  filterShape: [number, number, number, number],
  pad: number,
): Tensor4D {
  return runKernel(Conv2DBackpropFilter, { x, dy }, { ...convolutionAttributes(pad), filterShape })
}

/** dL/dx of a stride-1 convolution. */
export function conv2dInputGradient(
  dy: Tensor4D,
  filter: Tensor4D,
  inputShape: [number, number, number, number],
  pad: number,
): Tensor4D {
  return runKernel(Conv2DBackpropInput, { dy, filter }, { ...convolutionAttributes(pad), inputShape })
}

/** dL/dx of 2×2 max pooling with stride 2; of equal maxima, one receives the gradient. */
export function maxPoolGradient(dy: Tensor4D, input: Tensor4D, output: Tensor4D): Tensor4D {
  return runKernel(
    MaxPoolGrad,
    { dy, input, output },
    { filterSize: 2, strides: 2, pad: 'valid', dimRoundingMode: null as unknown as string },
  )
}

/** dL/dz of y = max(0, z): dy where y > 0, else 0. */
export function maskWhereZero(dy: Tensor, y: Tensor): Tensor {
  return mul(dy, cast(greater(y, 0), 'float32'))
}

/** Backward pass of y = max(0, s + bias): dL/ds and its sum over batch and pixels, dL/dbias. */
export function reluBiasGradient(dy: Tensor4D, y: Tensor4D): { dSum: Tensor4D; dBias: Tensor1D } {
  if (getKernel(RELU_BIAS_GRAD, getBackend())) {
    const [dSum, dBias] = engine().runKernel(RELU_BIAS_GRAD, { dy, y }, {}) as unknown as [Tensor4D, Tensor1D]
    return { dSum, dBias }
  }
  const dSum = maskWhereZero(dy, y) as Tensor4D
  return { dSum, dBias: sum(dSum, [0, 1, 2]) }
}
