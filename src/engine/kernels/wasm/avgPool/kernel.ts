import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from '../backendWasm'
import { kernelsOf } from '../instance'
import { poolGeometry, poolSizes, type PoolAttrs } from '../maxPool/kernel'
import type { Override } from '../override'

/** tfjs `AvgPool` for float32, padding not counted; the stock kernel refuses the rest. */
export const avgPool: Override = (stock) =>
  ((call: KernelCall<{ x: TensorInfo }, PoolAttrs>) => {
    const { inputs, attrs, backend } = call
    if (inputs.x.dtype !== 'float32') return stock(call)
    const g = poolGeometry(inputs.x.shape, attrs)
    const out = backend.makeOutput(g.outShape, 'float32')
    kernelsOf(backend).binary.avgPool(pointerOf(backend, inputs.x), pointerOf(backend, out), ...poolSizes(g))
    return out
  }) as unknown as KernelFunc
