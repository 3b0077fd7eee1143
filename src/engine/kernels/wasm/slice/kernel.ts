import { slice_util, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from '../backendWasm'
import { kernelsOf } from '../instance'
import type { Override } from '../../override'

const BYTES = 4

/**
 * tfjs `Slice` of neighbouring numbers as one copy. The stock kernel (4.22) first copies all of its input out of the wasm memory, so cutting
 * 16 layers from one parameter vector copies the vector 16 times.
 */
export const slice: Override = (stock) =>
  ((call: KernelCall<{ x: TensorInfo }, { begin: number | number[]; size: number | number[] }>) => {
    const { x } = call.inputs
    const [begin, size] = slice_util.parseSliceParams(x, call.attrs.begin, call.attrs.size) as [
      number[],
      number[],
    ]
    const isNumber = x.dtype === 'float32' || x.dtype === 'int32'
    if (!isNumber || !slice_util.isSliceContinous(x.shape, begin, size)) return stock(call)
    const { backend } = call
    const out = backend.makeOutput(size, x.dtype)
    const strides = x.shape.map((_, axis) => x.shape.slice(axis + 1).reduce((product, n) => product * n, 1))
    const first = slice_util.computeFlatOffset(begin, strides)
    const bytes = size.reduce((product, n) => product * n, BYTES)
    kernelsOf(backend).binary.copyBytes(pointerOf(backend, out), pointerOf(backend, x) + first * BYTES, bytes)
    return out
  }) as unknown as KernelFunc
