import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core'
import type { KernelCall } from '../backendWasm'
import {
  depthwiseGeometry,
  isDepthwiseCovered,
  runDepthwise,
  type DepthwiseAttrs,
} from '../depthwiseConv2dNative/geometry'

interface Inputs {
  readonly dy: TensorInfo
  readonly filter: TensorInfo
}

/** tfjs `DepthwiseConv2dNativeBackpropInput`, which its wasm backend lacks; throws on NCHW. */
export const depthwiseConv2dNativeBackpropInput = (({
  inputs,
  attrs,
  backend,
}: KernelCall<Inputs, DepthwiseAttrs & { readonly inputShape: number[] }>) => {
  const { dy, filter } = inputs
  if (!isDepthwiseCovered(attrs, dy, filter))
    throw new Error('DepthwiseConv2dNativeBackpropInput on wasm covers NHWC tensors of float32.')
  const g = depthwiseGeometry(attrs.inputShape, filter.shape, attrs)
  const dx = backend.makeOutput(g.inShape, 'float32')
  return runDepthwise(backend, 'depthwiseInputGradient', g, [dy, filter], dx)
}) as unknown as KernelFunc
