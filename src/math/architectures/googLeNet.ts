/**
 * GoogLeNet, from table 1 of Szegedy et al. (CVPR 2015), without the two auxiliary classifiers, which are removed after
 * training. The table does not say how the 3×3 poolings treat the border; with a padding of 1 the shapes are the table's.
 */
import { inceptionBlock, type Inception } from './inception'
import { affine, conv, pool, type BlockSpec, type Network } from './layers'

const row = (
  ...[one, threeReduce, three, fiveReduce, five, poolProjection]: [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
): Inception => ({ one, threeReduce, three, fiveReduce, five, poolProjection })

export const inceptionModules = {
  '3a': row(64, 96, 128, 16, 32, 32),
  '3b': row(128, 128, 192, 32, 96, 64),
  '4a': row(192, 96, 208, 16, 48, 64),
  '4b': row(160, 112, 224, 24, 64, 64),
  '4c': row(128, 128, 256, 24, 64, 64),
  '4d': row(112, 144, 288, 32, 64, 64),
  '4e': row(256, 160, 320, 32, 128, 128),
  '5a': row(256, 160, 320, 32, 128, 128),
  '5b': row(384, 192, 384, 48, 128, 128),
} as const
export type InceptionName = keyof typeof inceptionModules

/** A module by its name in the table; without reductions the 3×3, the 5×5 and the pooling work on all input channels. */
export function inception(name: InceptionName, reduced = true): BlockSpec {
  const columns = inceptionModules[name]
  return inceptionBlock(
    name,
    reduced ? columns : { ...columns, threeReduce: 0, fiveReduce: 0, poolProjection: 0 },
  )
}

export const googLeNet: Network = {
  name: 'GoogLeNet',
  input: [3, 224, 224],
  parts: [
    conv('conv1', 64, 7, { stride: 2 }),
    pool('pool1', 3, 2, 1),
    conv('conv2_1', 64, 1),
    conv('conv2_2', 192, 3),
    pool('pool2', 3, 2, 1),
    inception('3a'),
    inception('3b'),
    pool('pool3', 3, 2, 1),
    inception('4a'),
    inception('4b'),
    inception('4c'),
    inception('4d'),
    inception('4e'),
    pool('pool4', 3, 2, 1),
    inception('5a'),
    inception('5b'),
    pool('average', 7, 1),
    affine('fc', 1000),
  ],
}
