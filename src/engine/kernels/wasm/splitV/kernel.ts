import { backend_util, util, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from '../backendWasm'
import { kernelsOf } from '../instance'
import type { Override } from '../../override'

const BYTES = 4

/** tfjs `SplitV` along the first axis, one copy per part; see ../slice for what is wrong with the stock kernel. */
export const splitV: Override = (stock) =>
  ((call: KernelCall<{ x: TensorInfo }, { numOrSizeSplits: number | number[]; axis: number }>) => {
    const { inputs, attrs, backend } = call
    const { x } = inputs
    const axis = util.parseAxisParam(attrs.axis, x.shape)[0]
    if (axis !== 0 || (x.dtype !== 'float32' && x.dtype !== 'int32')) return stock(call)
    const rest = x.shape.slice(1)
    const rowBytes = rest.reduce((product, n) => product * n, BYTES)
    const sizes = backend_util.prepareSplitSize(
      x as Parameters<typeof backend_util.prepareSplitSize>[0],
      attrs.numOrSizeSplits,
    )
    let first = 0
    return sizes.map((rows) => {
      const part = backend.makeOutput([rows, ...rest], x.dtype)
      const source = pointerOf(backend, x) + first * rowBytes
      kernelsOf(backend).binary.copyBytes(pointerOf(backend, part), source, rows * rowBytes)
      first += rows
      return part
    })
  }) as unknown as KernelFunc
