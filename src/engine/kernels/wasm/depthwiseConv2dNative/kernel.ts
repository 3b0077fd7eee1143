import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core'
import type { KernelCall } from '../backendWasm'
import type { Override } from '../../override'
import { depthwiseGeometry, isDepthwiseCovered, runDepthwise, type DepthwiseAttrs } from './geometry'

/** tfjs `DepthwiseConv2dNative`, any stride, dilation and multiplier; NCHW and other types stay with the stock kernel. */
export const depthwiseConv2dNative: Override = (stock) =>
  ((call: KernelCall<{ x: TensorInfo; filter: TensorInfo }, DepthwiseAttrs>) => {
    const { inputs, attrs, backend } = call
    const { x, filter } = inputs
    if (!isDepthwiseCovered(attrs, x, filter)) return stock(call)
    const g = depthwiseGeometry(x.shape, filter.shape, attrs)
    const y = backend.makeOutput(g.outShape, 'float32')
    return runDepthwise(backend, 'depthwiseForward', g, [x, filter], y)
  }) as unknown as KernelFunc
