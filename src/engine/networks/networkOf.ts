import { parseNetwork } from '../../math/networkText'
import type { BlockKind } from '../layers/layer'
import type { Plan } from '../protocol'
import { deepConvNet } from './deepConvNet'
import { fromDescription } from './fromDescription'
import type { Network } from './sequential'
import { simpleConvNet } from './simpleConvNet'

/** The plan names a network in text that is none. */
export class BadPlanError extends Error {}

type Named = Pick<Plan, 'network' | 'variant' | 'widths' | 'layers'>

/** Builds the network that a plan names. Throws `BadPlanError`. */
export const networkOf = (plan: Named): Network<BlockKind> =>
  plan.layers === undefined ? chapterNetworkOf(plan) : writtenNetworkOf(plan.layers)

/** The chapter's own, or the previous chapter's. */
export const chapterNetworkOf = (plan: Named): Network =>
  plan.network === 'simple-convnet' ? simpleConvNet() : deepConvNet(plan)

function writtenNetworkOf(text: string): Network<BlockKind> {
  const parsed = parseNetwork(text)
  if ('problem' in parsed) throw new BadPlanError(`${text}: ${parsed.problem.code}`)
  return fromDescription(parsed.network).network
}
