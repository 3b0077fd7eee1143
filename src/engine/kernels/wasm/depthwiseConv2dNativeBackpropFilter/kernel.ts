import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core'
import type { KernelCall } from '../backendWasm'
import {
  depthwiseGeometry,
  isDepthwiseCovered,
  runDepthwise,
  type DepthwiseAttrs,
} from '../depthwiseConv2dNative/geometry'

interface Inputs {
  readonly x: TensorInfo
  readonly dy: TensorInfo
}

/** tfjs `DepthwiseConv2dNativeBackpropFilter`, which its wasm backend lacks; throws on NCHW. */
export const depthwiseConv2dNativeBackpropFilter = (({
  inputs,
  attrs,
  backend,
}: KernelCall<Inputs, DepthwiseAttrs & { readonly filterShape: number[] }>) => {
  const { x, dy } = inputs
  if (!isDepthwiseCovered(attrs, x, dy))
    throw new Error('DepthwiseConv2dNativeBackpropFilter on wasm covers NHWC tensors of float32.')
  const g = depthwiseGeometry(x.shape, attrs.filterShape, attrs)
  const dFilter = backend.makeOutput(attrs.filterShape, 'float32')
  return runDepthwise(backend, 'depthwiseFilterGradient', g, [x, dy], dFilter)
}) as unknown as KernelFunc
