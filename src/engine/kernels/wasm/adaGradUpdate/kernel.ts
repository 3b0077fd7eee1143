import { updateKernel } from '../updateKernel'

/** Name of the kernel in tfjs's registry. */
export const ADAGRAD_UPDATE = 'AdaGradUpdate'

/** One step of AdaGrad; `h` is the sum of the squared gradients so far. */
export const adaGradUpdate = updateKernel<{ readonly rate: number; readonly epsilon: number }>(
  'adaGradUpdate',
  ['h'],
  ({ rate, epsilon }) => [rate, epsilon],
)
