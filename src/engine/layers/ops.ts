/**
 * The convolution and pooling operations that the layers are made of, as calls of tfjs kernels, so that each backend
 * answers with its own: tfjs's on WebGL and WebGPU, this book's SIMD kernels on WASM.
 */
import {
  Conv2DBackpropFilter,
  Conv2DBackpropInput,
  MaxPoolGrad,
  add,
  engine,
  fused,
  getBackend,
  getKernel,
  greater,
  matMul,
  mul,
  cast,
  relu,
  sum,
  type NamedAttrMap,
  type NamedTensorMap,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
  type Tensor4D,
} from '@tensorflow/tfjs-core'
import {
  AFFINE,
  AFFINE_GRAD,
  CONV_RELU_GRAD,
  RECTIFIED_MAX_POOL_GRAD,
  type ConvReluGradAttrs,
} from '../kernels/fusedLayers'
import { filterGradientByIm2col } from './filterGradient'
import { RELU_BIAS_GRAD } from '../kernels/wasm/reluBiasGrad/kernel'

const isHere = (kernel: string): boolean => getKernel(kernel, getBackend()) !== undefined

function runKernel<T extends Tensor | Tensor[]>(
  name: string,
  inputs: NamedTensorMap,
  attributes: NamedAttrMap,
): T {
  return engine().runKernel<T>(name, inputs, attributes)
}

/** max(0, conv(x, filter) + bias), stride 1. [batch, h, w, in] and [kh, kw, in, out] → [batch, h′, w′, out]. */
export function conv2dBiasRelu(x: Tensor4D, filter: Tensor4D, bias: Tensor1D, pad: number): Tensor4D {
  return fused.conv2d({ x, filter, strides: 1, pad, bias, activation: 'relu' })
}

interface ConvolutionSteps {
  pad: number
  stride?: number
}

const convolutionAttributes = ({ pad, stride = 1 }: ConvolutionSteps) => ({
  strides: stride,
  pad,
  dataFormat: 'NHWC',
  dimRoundingMode: null as unknown as string,
})

/** dL/dfilter of a convolution, summed over the batch. */
export function conv2dFilterGradient(
  x: Tensor4D,
  dy: Tensor4D,
  filterShape: [number, number, number, number],
  steps: ConvolutionSteps,
): Tensor4D {
  if (getBackend() === 'webgl') return filterGradientByIm2col(x, dy, filterShape, steps)
  return runKernel(Conv2DBackpropFilter, { x, dy }, { ...convolutionAttributes(steps), filterShape })
}

/** dL/dx of a convolution. */
export function conv2dInputGradient(
  dy: Tensor4D,
  filter: Tensor4D,
  inputShape: [number, number, number, number],
  steps: ConvolutionSteps,
): Tensor4D {
  return runKernel(Conv2DBackpropInput, { dy, filter }, { ...convolutionAttributes(steps), inputShape })
}

/** Backward pass of y = max(0, conv(x, filter) + bias), stride 1; what the attributes mean for the answer is said there. */
export function convReluGradient(
  inputs: { x: Tensor4D; filter: Tensor4D; y: Tensor4D; dy: Tensor4D },
  attributes: ConvReluGradAttrs,
): { dInput: Tensor; dParameters: Tensor[]; isMasked: boolean } {
  const { x, filter, y, dy } = inputs
  const { pad, isFirst, isRectified } = attributes
  if (isHere(CONV_RELU_GRAD)) {
    const [dFilter, dBias, dInput = dy] = runKernel<Tensor[]>(CONV_RELU_GRAD, inputs, { ...attributes })
    return { dInput, dParameters: [dFilter!, dBias!], isMasked: isRectified }
  }
  const { dSum, dBias } = reluBiasGradient(dy, y)
  return {
    dInput: isFirst ? dSum : conv2dInputGradient(dSum, filter, x.shape, { pad }),
    dParameters: [conv2dFilterGradient(x, dSum, filter.shape, { pad }), dBias],
    isMasked: false,
  }
}

/** x·weight + bias, and with `hasRelu` at least 0. */
export function affineOutput(
  inputs: { x: Tensor2D; weight: Tensor2D; bias: Tensor1D },
  hasRelu: boolean,
): Tensor2D {
  if (isHere(AFFINE)) return runKernel(AFFINE, inputs, { relu: hasRelu })
  const sums: Tensor2D = add(matMul(inputs.x, inputs.weight), inputs.bias)
  return hasRelu ? relu(sums) : sums
}

/** Backward pass of an affine layer; `y` is its output where that ends in a ReLU. */
export function affineGradient(inputs: { x: Tensor2D; weight: Tensor2D; dy: Tensor2D; y?: Tensor2D }): {
  dInput: Tensor
  dParameters: Tensor[]
} {
  if (isHere(AFFINE_GRAD)) {
    const [dInput, ...dParameters] = runKernel<Tensor[]>(AFFINE_GRAD, inputs, {})
    return { dInput: dInput!, dParameters }
  }
  const { x, weight, dy, y } = inputs
  const dSum = (y ? maskWhereZero(dy, y) : dy) as Tensor2D
  return {
    dInput: matMul(dSum, weight, false, true),
    dParameters: [matMul(x, dSum, true, false), sum(dSum, 0)],
  }
}

/** dL/dx of 2×2 max pooling with stride 2; of equal maxima, one receives the gradient. `isRectified`: a ReLU made the input. */
export function maxPoolGradient(
  dy: Tensor4D,
  input: Tensor4D,
  output: Tensor4D,
  isRectified: boolean,
): { dInput: Tensor4D; isMasked: boolean } {
  const [, height, width] = input.shape
  if (isRectified && height % 2 === 0 && width % 2 === 0 && isHere(RECTIFIED_MAX_POOL_GRAD)) {
    return { dInput: runKernel(RECTIFIED_MAX_POOL_GRAD, { dy, x: input }, {}), isMasked: true }
  }
  const attributes = { filterSize: 2, strides: 2, pad: 'valid', dimRoundingMode: null as unknown as string }
  return { dInput: runKernel(MaxPoolGrad, { dy, input, output }, attributes), isMasked: false }
}

/** dL/dz of y = max(0, z): dy where y > 0, else 0. */
export function maskWhereZero(dy: Tensor, y: Tensor): Tensor {
  return mul(dy, cast(greater(y, 0), 'float32'))
}

/** Backward pass of y = max(0, s + bias): dL/ds and its sum over batch and pixels, dL/dbias. */
function reluBiasGradient(dy: Tensor4D, y: Tensor4D): { dSum: Tensor4D; dBias: Tensor1D } {
  if (isHere(RELU_BIAS_GRAD)) {
    const [dSum, dBias] = runKernel<Tensor[]>(RELU_BIAS_GRAD, { dy, y }, {}) as [Tensor4D, Tensor1D]
    return { dSum, dBias }
  }
  const dSum = maskWhereZero(dy, y) as Tensor4D
  return { dSum, dBias: sum(dSum, [0, 1, 2]) }
}
