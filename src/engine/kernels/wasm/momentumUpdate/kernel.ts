import { util, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from '../backendWasm'
import { kernelsOf } from '../instance'

/** Name of the kernel in tfjs's registry. */
export const MOMENTUM_UPDATE = 'MomentumUpdate'

interface Inputs {
  readonly theta: TensorInfo
  readonly gradient: TensorInfo
  readonly velocity: TensorInfo
}

/** One step of momentum, [θ, velocity] of one shape → the new ones; see assembly/optimizers.ts. */
export const momentumUpdate = (({
  inputs,
  attrs,
  backend,
}: KernelCall<Inputs, { readonly rate: number; readonly friction: number }>) => {
  const { theta, gradient, velocity } = inputs
  const newTheta = backend.makeOutput(theta.shape, 'float32')
  const newVelocity = backend.makeOutput(theta.shape, 'float32')
  const at = (tensor: TensorInfo) => pointerOf(backend, tensor)
  // prettier-ignore
  kernelsOf(backend).binary.momentumUpdate(
    at(theta), at(gradient), at(velocity), at(newTheta), at(newVelocity), util.sizeFromShape(theta.shape) * 4,
    attrs.rate, attrs.friction,
  )
  return [newTheta, newVelocity]
}) as unknown as KernelFunc
