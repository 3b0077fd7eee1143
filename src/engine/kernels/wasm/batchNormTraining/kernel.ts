import { util, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from '../backendWasm'
import { kernelsOf } from '../instance'

interface Inputs {
  readonly x: TensorInfo
  readonly gamma: TensorInfo
  readonly beta: TensorInfo
}

/** Rows and channels of a tensor whose last axis are channels. */
export function rowsAndChannels(shape: number[]): [rows: number, channels: number] {
  return [util.sizeFromShape(shape.slice(0, -1)), shape.at(-1) ?? 1]
}

/** Own kernel `BatchNormTraining`: x [...rows, channels] → [y, mean, biased variance] over all rows; see assembly/batchNorm.ts. */
export const batchNormTraining = (({
  inputs,
  attrs,
  backend,
}: KernelCall<Inputs, { readonly epsilon: number }>) => {
  const { x, gamma, beta } = inputs
  const [rows, channels] = rowsAndChannels(x.shape)
  const y = backend.makeOutput(x.shape, 'float32')
  const mean = backend.makeOutput([channels], 'float32')
  const variance = backend.makeOutput([channels], 'float32')
  const { binary, scratch } = kernelsOf(backend)
  const [scale] = scratch([channels * 4])
  const at = (tensor: TensorInfo) => pointerOf(backend, tensor)
  // prettier-ignore
  binary.batchNormTraining(at(x), at(gamma), at(beta), at(y), at(mean), at(variance), rows, channels, attrs.epsilon, scale)
  return [y, mean, variance]
}) as unknown as KernelFunc
