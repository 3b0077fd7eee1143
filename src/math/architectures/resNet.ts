/**
 * Residual networks after table 1 of He et al. (CVPR 2016): batch normalisation after each convolution, the stride of a stage in
 * the first layer of its first block, and shortcuts of a kind (option B in the five that have names).
 */
import { affine, conv, pool, type BlockSpec, type Network } from './layers'
import { shortcutOf, type Shortcut } from './shortcut'

export type ResNetName = 'ResNet-18' | 'ResNet-34' | 'ResNet-50' | 'ResNet-101' | 'ResNet-152'

export interface ResNetPlan {
  /** In conv2_x to conv5_x. */
  blocks: readonly number[]
  /** 1×1, 3×3, 1×1 in place of two 3×3. */
  bottleneck: boolean
  /** `none`: a plain network, which adds nothing. */
  shortcut: Shortcut | 'none'
}

const plan = (blocks: number[], bottleneck: boolean): ResNetPlan => ({ blocks, bottleneck, shortcut: 'B' })
export const RESNET_PLANS: Record<ResNetName, ResNetPlan> = {
  'ResNet-18': plan([2, 2, 2, 2], false),
  'ResNet-34': plan([3, 4, 6, 3], false),
  'ResNet-50': plan([3, 4, 6, 3], true),
  'ResNet-101': plan([3, 4, 23, 3], true),
  'ResNet-152': plan([3, 8, 36, 3], true),
}
/** Width of the first stage; each later one is twice as wide. */
const FIRST_WIDTH = 64
/** A bottleneck gives four times as many channels as it works on. */
const EXPANSION = 4

const normed = (name: string, channels: number, kernel: number, stride = 1) =>
  conv(name, channels, kernel, { stride, norm: true })

interface Place {
  width: number
  stride: number
  /** The first of its stage. */
  isFirst: boolean
}

function residual(
  name: string,
  { bottleneck, shortcut }: ResNetPlan,
  { width, stride, isFirst }: Place,
): BlockSpec {
  const channels = bottleneck ? EXPANSION * width : width
  const path = bottleneck
    ? [normed('1×1 down', width, 1, stride), normed('3×3', width, 3), normed('1×1 up', channels, 1)]
    : [normed('3×3 first', width, 3, stride), normed('3×3 second', width, 3)]
  const isChange = isFirst && (stride > 1 || bottleneck)
  const past = shortcut === 'none' ? [] : [shortcutOf(shortcut, { channels, stride, isChange, norm: true })]
  return { kind: 'block', name, join: 'add', branches: [path, ...past] }
}

/** A network of the plan's stages between the paper's first layers and its last; its blocks are called `conv2_1`, `conv2_2` … */
export function resNetOf(name: string, plan: ResNetPlan): Network {
  const stages = plan.blocks.flatMap((count, stage) =>
    Array.from({ length: count }, (_, i) =>
      residual(`conv${stage + 2}_${i + 1}`, plan, {
        width: FIRST_WIDTH * 2 ** stage,
        stride: i === 0 && stage > 0 ? 2 : 1,
        isFirst: i === 0,
      }),
    ),
  )
  return {
    name,
    input: [3, 224, 224],
    parts: [
      normed('conv1', FIRST_WIDTH, 7, 2),
      pool('pool1', 3, 2, 1),
      ...stages,
      pool('average', 7, 1),
      affine('fc', 1000),
    ],
  }
}

const names = Object.keys(RESNET_PLANS) as ResNetName[]
export const resNetworks = Object.fromEntries(
  names.map((name) => [name, resNetOf(name, RESNET_PLANS[name])]),
) as Record<ResNetName, Network>
