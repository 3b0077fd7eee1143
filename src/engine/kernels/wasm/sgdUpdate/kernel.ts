import { util, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from '../backendWasm'
import { kernelsOf } from '../instance'

/** Name of the kernel in tfjs's registry. */
export const SGD_UPDATE = 'SgdUpdate'

/** One step of gradient descent, [θ] → [θ − rate·gradient]. */
export const sgdUpdate = (({
  inputs,
  attrs,
  backend,
}: KernelCall<{ theta: TensorInfo; gradient: TensorInfo }, { readonly rate: number }>) => {
  const { theta, gradient } = inputs
  const newTheta = backend.makeOutput(theta.shape, 'float32')
  const at = (tensor: TensorInfo) => pointerOf(backend, tensor)
  const bytes = util.sizeFromShape(theta.shape) * 4
  kernelsOf(backend).binary.sgdUpdate(at(theta), at(gradient), at(newTheta), bytes, attrs.rate)
  return [newTheta]
}) as unknown as KernelFunc
