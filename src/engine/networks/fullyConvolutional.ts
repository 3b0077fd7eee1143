/**
 * The chapter's DeepConvNet with its fully connected layers written as convolutions (J. Long, E. Shelhamer and T. Darrell 2015; section 8.4.2):
 *
 *     … pool 4×4×64 → flatten → affine 1024→50 → affine 50→10      reads 28×28 alone
 *     … pool h×w×64 → convolution 4×4, 64→50 → convolution 1×1, 50→10      reads any size, answers in (h−3)×(w−3) places
 *
 * It has the same θ, number for number: `flatten` goes by row, column, channel, and so does a filter [4, 4, 64, 50], so a weight [1024, 50] need
 * not even be moved.
 */
import type { Layer } from '../layers/layer'
import { convolution } from '../layers/convolution'
import { convRelu } from '../layers/convRelu'
import type { Plan } from '../protocol'
import { deepConvNet } from './deepConvNet'
import { sequential, type Network } from './sequential'

/** Side of the map that the first fully connected layer reads. */
export const MAP_SIDE = 4

/** Input [batch, h, w, 1], output [batch, rows, columns, 10]. */
export function fullyConvolutional(plan: Pick<Plan, 'variant' | 'widths'>): Network {
  const { layers } = deepConvNet(plan)
  const end = layers.findIndex(({ kind }) => kind === 'flatten')
  let side = MAP_SIDE
  const unfolded = layers.slice(end + 1).map((layer) => {
    if (layer.kind !== 'affine') return layer
    const covering = asConvolution(layer, side)
    side = 1
    return covering
  })
  return sequential([...layers.slice(0, end), ...unfolded])
}

/** A fully connected layer over a map of `side`×`side`, as the convolution whose filters cover that map. */
function asConvolution({ name, hasRelu, parameters }: Layer, side: number): Layer {
  const [unitsIn, unitsOut] = parameters[0]!.shape as [number, number]
  const channels = unitsIn / side ** 2
  return hasRelu
    ? convRelu(name, channels, unitsOut, 0, side)
    : convolution(name, channels, unitsOut, { side, pad: 0 })
}
