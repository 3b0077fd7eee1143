import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core'
import type { KernelCall } from '../backendWasm'
import { convForward } from '../conv2d/forward'
import { convGeometry, isCovered, isFusionCovered, type ConvAttrs } from '../../convGeometry'
import type { Override } from '../../override'

interface Inputs {
  readonly x: TensorInfo
  readonly filter: TensorInfo
  readonly bias?: TensorInfo
}

/** tfjs `FusedConv2D` with no activation or ReLU; everything else stays with the stock kernel. */
export const fusedConv2d: Override = (stock) =>
  ((call: KernelCall<Inputs, ConvAttrs & { readonly activation: string }>) => {
    const { x, filter, bias } = call.inputs
    const { activation } = call.attrs
    const g = convGeometry(x.shape, filter.shape, call.attrs)
    if (!isFusionCovered(g, bias, activation) || !isCovered(call.attrs, x, filter)) return stock(call)
    return convForward(call.backend, g, x, filter, bias ?? null, activation === 'relu')
  }) as unknown as KernelFunc
