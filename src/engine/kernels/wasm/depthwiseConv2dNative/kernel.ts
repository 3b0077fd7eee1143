import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from '../backendWasm'
import { kernelsOf } from '../instance'
import type { Override } from '../override'
import {
  depthwiseGeometry,
  depthwiseSizes,
  isDepthwiseCovered,
  repeatedBytes,
  type DepthwiseAttrs,
} from './geometry'

/** tfjs `DepthwiseConv2dNative`, any stride, dilation and multiplier; NCHW and other types stay with the stock kernel. */
export const depthwiseConv2dNative: Override = (stock) =>
  ((call: KernelCall<{ x: TensorInfo; filter: TensorInfo }, DepthwiseAttrs>) => {
    const { inputs, attrs, backend } = call
    const { x, filter } = inputs
    if (!isDepthwiseCovered(attrs, x, filter)) return stock(call)
    const g = depthwiseGeometry(x.shape, filter.shape, attrs)
    const y = backend.makeOutput(g.outShape, 'float32')
    const { binary, scratch } = kernelsOf(backend)
    const [repeated] = scratch([repeatedBytes(g)])
    const [from, weights, to] = [pointerOf(backend, x), pointerOf(backend, filter), pointerOf(backend, y)]
    binary.depthwiseForward(from, weights, to, ...depthwiseSizes(g), repeated)
    return y
  }) as unknown as KernelFunc
