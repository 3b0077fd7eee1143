import type { Plan } from '../protocol'
import { deepConvNet } from './deepConvNet'
import type { Network } from './sequential'
import { simpleConvNet } from './simpleConvNet'

/** Builds the network that a plan names. */
export const networkOf = (plan: Pick<Plan, 'network' | 'variant' | 'widths'>): Network =>
  plan.network === 'simple-convnet' ? simpleConvNet() : deepConvNet(plan)
