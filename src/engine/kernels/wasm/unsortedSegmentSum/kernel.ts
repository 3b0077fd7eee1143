import { util, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from '../backendWasm'
import { kernelsOf } from '../instance'

interface Inputs {
  readonly x: TensorInfo
  readonly segmentIds: TensorInfo
}

/** tfjs `UnsortedSegmentSum` of float32 or int32, which its wasm backend lacks; ids outside of [0, numSegments) are ignored. */
export const unsortedSegmentSum = (({
  inputs,
  attrs,
  backend,
}: KernelCall<Inputs, { readonly numSegments: number }>) => {
  const { x, segmentIds } = inputs
  if ((x.dtype !== 'float32' && x.dtype !== 'int32') || segmentIds.dtype !== 'int32')
    throw new Error('UnsortedSegmentSum on wasm sums float32 or int32 by int32 ids.')
  const rowShape = x.shape.slice(segmentIds.shape.length)
  const out = backend.makeOutput([attrs.numSegments, ...rowShape], x.dtype)
  const at = (tensor: TensorInfo) => pointerOf(backend, tensor)
  // prettier-ignore
  kernelsOf(backend).binary.segmentSum(
    at(x), at(segmentIds), at(out), util.sizeFromShape(segmentIds.shape), util.sizeFromShape(rowShape) * 4,
    attrs.numSegments, Number(x.dtype === 'int32'),
  )
  return out
}) as unknown as KernelFunc
