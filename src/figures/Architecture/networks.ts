/** Which networks the figure knows by which name, and what it shows first of each. */
import { alexNet } from '../../math/architectures/alexNet'
import { deepConvNet } from '../../math/architectures/deepConvNet'
import { googLeNet } from '../../math/architectures/googLeNet'
import type { Network } from '../../math/architectures/layers'
import { resNetworks } from '../../math/architectures/resNet'
import { vggNetworks } from '../../math/architectures/vgg'

export type Family = 'deepconvnet' | 'alexnet' | 'vgg' | 'googlenet' | 'resnet'

interface Siblings {
  networks: Network[]
  /** Network and part that are chosen before anything is touched. */
  first: { network: string; part: string }
}

export const families: Record<Family, Siblings> = {
  deepconvnet: { networks: [deepConvNet], first: { network: 'DeepConvNet', part: 'conv4' } },
  alexnet: { networks: [alexNet], first: { network: 'AlexNet', part: 'fc6' } },
  vgg: { networks: Object.values(vggNetworks), first: { network: 'VGG-16', part: 'fc6' } },
  googlenet: { networks: [googLeNet], first: { network: 'GoogLeNet', part: '3a' } },
  resnet: { networks: Object.values(resNetworks), first: { network: 'ResNet-34', part: 'conv3_1' } },
}

/** `conv3_2` belongs to the stage `conv3_x`; other parts stand for themselves. */
export const stageOf = (name: string): string => name.replace(/^(conv\d)_\d+$/, '$1_x')
