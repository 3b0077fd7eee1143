/**
 * ResNet-18 to ResNet-152, from table 1 of He et al. (CVPR 2016): batch normalisation after each convolution, the stride of a
 * stage in the first layer of its first block, and a 1×1 projection on the shortcut where the shape changes (option B).
 */
import { affine, conv, pool, type BlockSpec, type Network } from './layers'

export type ResNetName = 'ResNet-18' | 'ResNet-34' | 'ResNet-50' | 'ResNet-101' | 'ResNet-152'

/** Blocks in conv2_x to conv5_x; a bottleneck is 1×1, 3×3, 1×1 in place of two 3×3. */
const PLANS: Record<ResNetName, { blocks: number[]; bottleneck: boolean }> = {
  'ResNet-18': { blocks: [2, 2, 2, 2], bottleneck: false },
  'ResNet-34': { blocks: [3, 4, 6, 3], bottleneck: false },
  'ResNet-50': { blocks: [3, 4, 6, 3], bottleneck: true },
  'ResNet-101': { blocks: [3, 4, 23, 3], bottleneck: true },
  'ResNet-152': { blocks: [3, 8, 36, 3], bottleneck: true },
}
/** Width of the first stage; each later one is twice as wide. */
const FIRST_WIDTH = 64
/** A bottleneck gives four times as many channels as it works on. */
const EXPANSION = 4

const normed = (name: string, channels: number, kernel: number, stride = 1) =>
  conv(name, channels, kernel, { stride, norm: true })

function residual(
  name: string,
  width: number,
  bottleneck: boolean,
  stride: number,
  project: boolean,
): BlockSpec {
  const channels = bottleneck ? EXPANSION * width : width
  const path = bottleneck
    ? [normed('1×1 down', width, 1, stride), normed('3×3', width, 3), normed('1×1 up', channels, 1)]
    : [normed('3×3 first', width, 3, stride), normed('3×3 second', width, 3)]
  const shortcut = project ? [normed('projection', channels, 1, stride)] : []
  return { kind: 'block', name, join: 'add', branches: [path, shortcut] }
}

function resNet(name: ResNetName): Network {
  const { blocks, bottleneck } = PLANS[name]
  const stages = blocks.flatMap((count, stage) =>
    Array.from({ length: count }, (_, i) => {
      const [first, later] = [i === 0, stage > 0]
      return residual(
        `conv${stage + 2}_${i + 1}`,
        FIRST_WIDTH * 2 ** stage,
        bottleneck,
        first && later ? 2 : 1,
        first && (later || bottleneck),
      )
    }),
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

const names = Object.keys(PLANS) as ResNetName[]
export const resNetworks = Object.fromEntries(names.map((name) => [name, resNet(name)])) as Record<
  ResNetName,
  Network
>
