/**
 * The chapter's DeepConvNet (section 8.1.1): conv-ReLU-conv-ReLU-pool three times, then affine-ReLU-dropout-affine.
 *
 *     28×28×1 → 16 → 16 → pool 14×14 → 32 → 32 (pad 2: 16×16) → pool 8×8 → 64 → 64 → pool 4×4 → 50 → 10
 *
 * The fourth convolution pads by 2, which turns 14×14 into 16×16 so that the last pooling ends at 4×4. Structure after
 * K. Saitoh's published code (2016, MIT). NHWC inside; the prose says C×H×W.
 */
import type { Plan } from '../protocol'
import { affine, affineRelu } from '../layers/affine'
import { convRelu } from '../layers/convRelu'
import { dropout } from '../layers/dropout'
import { flatten } from '../layers/flatten'
import { maxPool } from '../layers/maxPool'
import { sequential, type Network } from './sequential'

/** Padding of the six 3×3 convolutions. */
const PADS = [1, 1, 1, 2, 1, 1] as const

/** Builds the network of a plan: its layers, in the order in which data flows. */
export function deepConvNet({ variant, widths }: Pick<Plan, 'variant' | 'widths'>): Network {
  const [c1, c2, c3, c4, c5, c6] = widths.convolutions
  const scaling = variant === 'book' ? 'at-inference' : 'at-training'
  return sequential([
    convRelu('conv1', 1, c1, PADS[0]),
    convRelu('conv2', c1, c2, PADS[1]),
    maxPool('pool1'),
    convRelu('conv3', c2, c3, PADS[2]),
    convRelu('conv4', c3, c4, PADS[3]),
    maxPool('pool2'),
    convRelu('conv5', c4, c5, PADS[4]),
    convRelu('conv6', c5, c6, PADS[5]),
    maxPool('pool3'),
    flatten('flatten'),
    affineRelu('affine1', 4 * 4 * c6, widths.hidden),
    dropout('dropout1', 0.5, scaling),
    affine('affine2', widths.hidden, 10),
    ...(variant === 'book' ? [dropout('dropout2', 0.5, scaling)] : []),
  ])
}
