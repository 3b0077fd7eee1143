import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from '../backendWasm'
import {
  depthwiseGeometry,
  depthwiseSizes,
  isDepthwiseCovered,
  repeatedBytes,
  type DepthwiseAttrs,
} from '../depthwiseConv2dNative/geometry'
import { kernelsOf } from '../instance'

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
  const { binary, scratch } = kernelsOf(backend)
  const [repeated] = scratch([repeatedBytes(g)])
  const [from, weights, to] = [pointerOf(backend, dy), pointerOf(backend, filter), pointerOf(backend, dx)]
  binary.depthwiseInputGradient(from, weights, to, ...depthwiseSizes(g), repeated)
  return dx
}) as unknown as KernelFunc
