/* tfjs's kernels that cut and join vectors, along the first axis, where what belongs together lies together. */
import { backend_util, util, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core'
import type { Override } from '../override'
import type { BackendWebgpu, KernelCall } from './backendWebgpu'
import { copyPrograms } from './pieces'
import { dispatch } from './runProgram'

const sizeOf = ({ shape }: TensorInfo) => util.sizeFromShape(shape)

/** Whether the copies are of 32-bit floats, and none is empty. */
const isCovered = (tensors: readonly TensorInfo[], axis: number) =>
  axis === 0 && tensors.every((tensor) => tensor.dtype === 'float32' && sizeOf(tensor) > 0)

function copy(
  backend: BackendWebgpu,
  whole: TensorInfo,
  pieces: readonly TensorInfo[],
  direction: 'cut' | 'join',
): void {
  const buffers = backend.device.limits.maxStorageBuffersPerShaderStage
  for (const { program, from, to } of copyPrograms(pieces.map(sizeOf), direction, buffers)) {
    const some = pieces.slice(from, to)
    dispatch(backend, program, direction === 'cut' ? [whole, ...some] : [...some, whole])
  }
}

/** tfjs `SplitV`. */
export const splitV: Override = (stock) =>
  ((call: KernelCall<{ x: TensorInfo }, { numOrSizeSplits: number | number[]; axis: number }>) => {
    const { x } = call.inputs
    const axis = util.parseAxisParam(call.attrs.axis, x.shape)[0]!
    type Whole = Parameters<typeof backend_util.prepareSplitSize>[0]
    const sizes = backend_util.prepareSplitSize(x as Whole, call.attrs.numOrSizeSplits, axis)
    if (!isCovered([x], axis) || sizes.includes(0)) return stock(call)
    const pieces = sizes.map((rows) => call.backend.makeTensorInfo([rows, ...x.shape.slice(1)], 'float32'))
    copy(call.backend, x, pieces, 'cut')
    return pieces
  }) as unknown as KernelFunc

/** tfjs `Concat`. */
export const concat: Override = (stock) =>
  ((call: KernelCall<Readonly<Record<string, TensorInfo>>, { axis: number }>) => {
    const pieces = Object.values(call.inputs)
    const [first] = pieces
    const axis = util.parseAxisParam(call.attrs.axis, first!.shape)[0]!
    if (pieces.length < 2 || !isCovered(pieces, axis)) return stock(call)
    backend_util.assertParamsConsistent(
      pieces.map(({ shape }) => shape),
      axis,
    )
    const rows = pieces.reduce((sum, { shape }) => sum + shape[0]!, 0)
    const whole = call.backend.makeTensorInfo([rows, ...first!.shape.slice(1)], 'float32')
    copy(call.backend, whole, pieces, 'join')
    return whole
  }) as unknown as KernelFunc
