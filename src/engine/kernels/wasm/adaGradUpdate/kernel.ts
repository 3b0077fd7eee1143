import { util, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from '../backendWasm'
import { kernelsOf } from '../instance'

/** Name of the kernel in tfjs's registry. */
export const ADAGRAD_UPDATE = 'AdaGradUpdate'

interface Inputs {
  readonly theta: TensorInfo
  readonly gradient: TensorInfo
  /** Sum of the squared gradients so far. */
  readonly h: TensorInfo
}

/** One step of AdaGrad, [θ, h] of one shape → the new ones; see assembly/optimizers.ts. */
export const adaGradUpdate = (({
  inputs,
  attrs,
  backend,
}: KernelCall<Inputs, { readonly rate: number; readonly epsilon: number }>) => {
  const { theta, gradient, h } = inputs
  const newTheta = backend.makeOutput(theta.shape, 'float32')
  const newH = backend.makeOutput(theta.shape, 'float32')
  const at = (tensor: TensorInfo) => pointerOf(backend, tensor)
  // prettier-ignore
  kernelsOf(backend).binary.adaGradUpdate(
    at(theta), at(gradient), at(h), at(newTheta), at(newH), util.sizeFromShape(theta.shape) * 4, attrs.rate, attrs.epsilon,
  )
  return [newTheta, newH]
}) as unknown as KernelFunc
