/**
 * Deep networks for 28×28 digits after those that He et al. (CVPR 2016, section 4.2) trained on CIFAR-10: one convolution,
 * three stages of blocks of two 3×3 convolutions, whose maps halve and whose channels double from stage to stage, a mean over
 * each map and one affine layer, 6n + 2 layers with weights. Narrower than theirs (8, 16, 32 channels in place of 16, 32, 64),
 * on maps of 14, 7 and 4 pixels a side, and unless told otherwise with a projection where the shape changes (option B) in place of padded zeros (A).
 */
import { affine, conv, pool, type BlockSpec, type Network } from './layers'
import { shortcutOf, type Shortcut } from './shortcut'

export interface DeepNet {
  /** Layers with weights, projections not counted: even, at least 4. */
  depth: number
  /** Whether each block adds its input to what it makes of it. */
  isResidual: boolean
  /** Whether a batch normalisation follows every convolution. */
  norm: boolean
  /** B, when left out. */
  shortcut?: Shortcut
}

/** Channels of the three stages. */
export const STAGE_WIDTHS = [8, 16, 32] as const
/** Side of a stage's maps, pixels. */
const STAGE_SIDES = [14, 7, 4] as const

/** Blocks of each stage, the earlier ones first where three do not divide them; stages without any are left out. */
export function blocksOf(depth: number): number[] {
  const blocks = (depth - 2) / 2
  return STAGE_WIDTHS.map((_, stage) => Math.ceil((blocks - stage) / STAGE_WIDTHS.length)).filter(
    (count) => count > 0,
  )
}

/** Its blocks are called `block1`, `block2` …, the convolutions in them `first`, `second` and, on the shortcut, `projection`. */
export function deepNet({ depth, isResidual, norm, shortcut: kind = 'B' }: DeepNet): Network {
  const stages = blocksOf(depth)
  const parts: BlockSpec[] = stages.flatMap((count, stage) =>
    Array.from({ length: count }, (_, i) => {
      const channels = STAGE_WIDTHS[stage]!
      const stride = stage > 0 && i === 0 ? 2 : 1
      const body = [conv('first', channels, 3, { stride, norm }), conv('second', channels, 3, { norm })]
      const shortcut = shortcutOf(kind, { channels, stride, isChange: stride > 1, norm })
      const before = stages.slice(0, stage).reduce((sum, n) => sum + n, 0)
      const name = `block${before + i + 1}`
      return { kind: 'block', name, join: 'add', branches: isResidual ? [body, shortcut] : [body] }
    }),
  )
  return {
    name: `${isResidual ? 'residual' : 'plain'}-${depth}`,
    input: [1, 28, 28],
    parts: [
      conv('conv1', STAGE_WIDTHS[0], 3, { stride: 2, norm }),
      ...parts,
      { ...pool('average', STAGE_SIDES[stages.length - 1]!, 1), average: true },
      affine('affine', 10),
    ],
  }
}
