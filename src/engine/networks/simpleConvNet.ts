/**
 * The previous chapter's SimpleConvNet: conv-ReLU-pool, then affine-ReLU-affine; 433,890 parameters.
 *
 *     28×28×1 → 30 filters 5×5, no padding: 24×24×30 → pool 12×12 → 100 → 10
 *
 * Structure after K. Saitoh's published code (2016, MIT), which starts all weights with σ = 0.01. NHWC inside.
 */
import { affine, affineRelu } from '../layers/affine'
import { convRelu } from '../layers/convRelu'
import { flatten } from '../layers/flatten'
import { maxPool } from '../layers/maxPool'
import { sequential, type Network } from './sequential'

/** Builds the network; it has one size and no dropout, so no plan is asked. */
export const simpleConvNet = (): Network =>
  sequential([
    convRelu('conv1', 1, 30, 0, 5),
    maxPool('pool1'),
    flatten('flatten'),
    affineRelu('affine1', 12 * 12 * 30, 100),
    affine('affine2', 100, 10),
  ])
