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
  const { binary, scratch } = kernelsOf(backend)
  const [repeated] = scratch([repeatedBytes(g)])
  const [from, gradient, to] = [pointerOf(backend, x), pointerOf(backend, dy), pointerOf(backend, dFilter)]
  binary.depthwiseFilterGradient(from, gradient, to, ...depthwiseSizes(g), repeated)
  return dFilter
}) as unknown as KernelFunc
