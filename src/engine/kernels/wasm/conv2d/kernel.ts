import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core'
import type { KernelCall } from '../backendWasm'
import { convGeometry, isCovered, type ConvAttrs } from '../../convGeometry'
import type { Override } from '../../override'
import { convForward } from './forward'

/** tfjs `Conv2D`; dilated and NCHW convolutions stay with the stock kernel. */
export const conv2d: Override = (stock) =>
  ((call: KernelCall<{ x: TensorInfo; filter: TensorInfo }, ConvAttrs>) => {
    const { x, filter } = call.inputs
    if (!isCovered(call.attrs, x, filter)) return stock(call)
    return convForward(call.backend, convGeometry(x.shape, filter.shape, call.attrs), x, filter, null, false)
  }) as unknown as KernelFunc
