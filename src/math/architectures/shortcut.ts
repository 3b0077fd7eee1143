/** What x passes on its way past a residual block, in the three ways that He et al. (CVPR 2016, section 3.3) compare. */
import { conv, pool, type LayerSpec } from './layers'

export const SHORTCUTS = ['A', 'B', 'C'] as const
/**
 * Where the shape changes, A takes every second pixel and fills the missing channels with zeros, B projects by a 1×1 convolution; both
 * hand x on as it is everywhere else. C projects everywhere.
 */
export type Shortcut = (typeof SHORTCUTS)[number]

interface Way {
  channels: number
  stride: number
  /** Whether the block gives another shape than it reads. */
  isChange: boolean
  norm: boolean
}

/** The layers of a shortcut; none is the identity. */
export function shortcutOf(kind: Shortcut, { channels, stride, isChange, norm }: Way): LayerSpec[] {
  if (kind === 'C' || (kind === 'B' && isChange)) return [conv('projection', channels, 1, { stride, norm })]
  return isChange ? [{ ...pool('padding', 1, stride), channels }] : []
}
