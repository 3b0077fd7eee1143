import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from '../backendWasm'
import { kernelsOf } from '../instance'
import { rowsAndChannels } from '../batchNormTraining/kernel'

interface Inputs {
  readonly dy: TensorInfo
  readonly x: TensorInfo
  readonly mean: TensorInfo
  readonly variance: TensorInfo
  readonly gamma: TensorInfo
}

/** Own kernel `BatchNormTrainingGrad`: what `BatchNormTraining` read and returned, and dL/dy → [dL/dx, dL/dgamma, dL/dbeta]. */
export const batchNormTrainingGrad = (({
  inputs,
  attrs,
  backend,
}: KernelCall<Inputs, { readonly epsilon: number }>) => {
  const { dy, x, mean, variance, gamma } = inputs
  const [rows, channels] = rowsAndChannels(x.shape)
  const dx = backend.makeOutput(x.shape, 'float32')
  const dGamma = backend.makeOutput([channels], 'float32')
  const dBeta = backend.makeOutput([channels], 'float32')
  const { binary, scratch } = kernelsOf(backend)
  const [room] = scratch([3 * channels * 4])
  const at = (tensor: TensorInfo) => pointerOf(backend, tensor)
  // prettier-ignore
  binary.batchNormTrainingGradient(
    at(dy), at(x), at(mean), at(variance), at(gamma), at(dx), at(dGamma), at(dBeta), rows, channels, attrs.epsilon, room,
  )
  return [dx, dGamma, dBeta]
}) as unknown as KernelFunc
