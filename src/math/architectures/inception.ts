/** The inception module of Szegedy et al. (CVPR 2015): four branches on one input, their channels one behind another. */
import { conv, pool, type BlockSpec, type LayerSpec } from './layers'

/** Filters of one module, in the order of the columns of their table 1. */
export interface Inception {
  /** The 1×1 branch; 0 leaves the branch out. */
  one: number
  /** 1×1 filters before the 3×3; 0: the 3×3 works on all input channels. */
  threeReduce: number
  /** 0 leaves the branch out. */
  three: number
  fiveReduce: number
  five: number
  /** 1×1 filters after the pooling; 0: its channels are handed on as they are; null leaves the branch out. */
  poolProjection: number | null
}

/** The module as a block; `norm` puts a batch normalisation behind each of its convolutions. */
export function inceptionBlock(name: string, filters: Inception, norm?: boolean): BlockSpec {
  const { one, threeReduce, three, fiveReduce, five, poolProjection } = filters
  const layer = (of: string, channels: number, kernel: number): LayerSpec[] =>
    channels > 0 ? [conv(of, channels, kernel, norm ? { norm } : {})] : []
  return {
    kind: 'block',
    name,
    join: 'concat',
    branches: [
      layer('1×1', one, 1),
      three > 0 ? [...layer('3×3 reduce', threeReduce, 1), ...layer('3×3', three, 3)] : [],
      five > 0 ? [...layer('5×5 reduce', fiveReduce, 1), ...layer('5×5', five, 5)] : [],
      poolProjection === null ? [] : [pool('pool', 3, 1, 1), ...layer('pool projection', poolProjection, 1)],
    ].filter((branch) => branch.length > 0),
  }
}
