import { updateKernel } from '../updateKernel'

/** Name of the kernel in tfjs's registry. */
export const ADAM_UPDATE = 'AdamUpdate'

interface Attrs {
  /** The learning rate, bias corrections included. */
  readonly rate: number
  readonly beta1: number
  readonly beta2: number
  readonly epsilon: number
}

/** One step of Adam; `m` and `v` are its moments. */
export const adamUpdate = updateKernel<Attrs>('adamUpdate', ['m', 'v'], ({ rate, beta1, beta2, epsilon }) => [
  rate,
  1 - beta1,
  1 - beta2,
  epsilon,
])
