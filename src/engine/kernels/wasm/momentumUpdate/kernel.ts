import { updateKernel } from '../updateKernel'

/** Name of the kernel in tfjs's registry. */
export const MOMENTUM_UPDATE = 'MomentumUpdate'

/** One step of momentum. */
export const momentumUpdate = updateKernel<{ readonly rate: number; readonly friction: number }>(
  'momentumUpdate',
  ['velocity'],
  ({ rate, friction }) => [rate, friction],
)
