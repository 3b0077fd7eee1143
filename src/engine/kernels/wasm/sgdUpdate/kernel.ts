import { updateKernel } from '../updateKernel'

/** Name of the kernel in tfjs's registry. */
export const SGD_UPDATE = 'SgdUpdate'

/** One step of gradient descent, θ − rate·gradient. */
export const sgdUpdate = updateKernel<{ readonly rate: number }>('sgdUpdate', [], ({ rate }) => [rate])
