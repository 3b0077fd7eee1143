import { util, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from '../backendWasm'
import { kernelsOf } from '../instance'

/** Name of the kernel in tfjs's registry. */
export const ADAM_UPDATE = 'AdamUpdate'

interface Inputs {
  readonly theta: TensorInfo
  readonly gradient: TensorInfo
  readonly m: TensorInfo
  readonly v: TensorInfo
}

interface Attrs {
  /** The learning rate, bias corrections included. */
  readonly rate: number
  readonly beta1: number
  readonly beta2: number
  readonly epsilon: number
}

/** One step of Adam, [θ, m, v] of any one shape → the new ones; see assembly/optimizers.ts. */
export const adamUpdate = (({ inputs, attrs, backend }: KernelCall<Inputs, Attrs>) => {
  const { theta, gradient, m, v } = inputs
  const [newTheta, newM, newV] = [theta, m, v].map(({ shape }) => backend.makeOutput(shape, 'float32')) as [
    TensorInfo,
    TensorInfo,
    TensorInfo,
  ]
  const at = (tensor: TensorInfo) => pointerOf(backend, tensor)
  // prettier-ignore
  kernelsOf(backend).binary.adamUpdate(
    at(theta), at(gradient), at(m), at(v), at(newTheta), at(newM), at(newV), util.sizeFromShape(theta.shape) * 4,
    attrs.rate, 1 - attrs.beta1, 1 - attrs.beta2, attrs.epsilon,
  )
  return [newTheta, newM, newV]
}) as unknown as KernelFunc
