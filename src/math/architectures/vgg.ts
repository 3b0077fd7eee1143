/** VGG-16 and VGG-19: configurations D and E of Simonyan and Zisserman (ICLR 2015). */
import { affine, conv, pool, type Network } from './layers'

export type VggName = 'VGG-16' | 'VGG-19'

/** Channels of the five blocks. */
const CHANNELS = [64, 128, 256, 512, 512]
/** Convolutions in each block. */
const CONVOLUTIONS: Record<VggName, number[]> = { 'VGG-16': [2, 2, 3, 3, 3], 'VGG-19': [2, 2, 4, 4, 4] }

/** A network by VGG's rules with so many convolutions in its blocks; a block without any is its pooling only. */
export const vggOf = (name: string, convolutions: readonly number[]): Network => ({
  name,
  input: [3, 224, 224],
  parts: [
    ...CHANNELS.flatMap((channels, block) => [
      ...Array.from({ length: convolutions[block]! }, (_, i) =>
        conv(`conv${block + 1}_${i + 1}`, channels, 3),
      ),
      pool(`pool${block + 1}`, 2, 2),
    ]),
    affine('fc6', 4096),
    affine('fc7', 4096),
    affine('fc8', 1000),
  ],
})

const vgg = (name: VggName): Network => vggOf(name, CONVOLUTIONS[name])

export const vggNetworks: Record<VggName, Network> = { 'VGG-16': vgg('VGG-16'), 'VGG-19': vgg('VGG-19') }
