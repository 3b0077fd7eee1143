/**
 * Dropout (Srivastava et al. 2014): each unit is silenced with probability `rate` while training.
 *
 * Two conventions for the scale: `at-training` divides the survivors by 1 − rate and leaves inference alone (today's
 * usual, also PyTorch's); `at-inference` leaves the survivors alone and multiplies by 1 − rate at inference, as the
 * original code does. They differ only in the scale of the weights that are learned.
 */
import { mul, tensor, type Tensor } from '@tensorflow/tfjs-core'
import type { Rng } from '../../math/rng'
import type { Layer, Rows } from './layer'

export type DropoutScaling = 'at-training' | 'at-inference'

/** Whether the next unit is not silenced. */
export const isKept = (rate: number, rng: Rng): boolean => rng.uniform() >= rate

/** Draws the mask of a whole batch, so that each share of it meets the mask that the undivided batch would, and takes its rows. */
function drawMask(shape: number[], rows: Rows, rate: number, survivorScale: number, rng: Rng): Tensor {
  const units = shape.slice(1).reduce((product, n) => product * n, 1)
  const values = new Float32Array(rows.of * units)
  for (let i = 0; i < values.length; i++) values[i] = isKept(rate, rng) ? survivorScale : 0
  return tensor(values.subarray(rows.first * units, (rows.first + shape[0]!) * units), shape)
}

/** Silences units while training; any input shape. */
export function dropout(name: string, rate: number, scaling: DropoutScaling): Layer {
  const keep = 1 - rate
  return {
    name,
    kind: 'dropout',
    parameters: [],
    forward(x, _parameters, { dropoutRng, rows = { first: 0, of: x.shape[0]! } }) {
      if (dropoutRng) {
        const mask = drawMask(x.shape, rows, rate, scaling === 'at-training' ? 1 / keep : 1, dropoutRng)
        return { output: mul(x, mask), backward: (dy) => ({ dInput: mul(dy, mask), dParameters: [] }) }
      }
      const scale = scaling === 'at-training' ? 1 : keep
      return {
        output: scale === 1 ? x : mul(x, scale),
        backward: (dy) => ({ dInput: mul(dy, scale), dParameters: [] }),
      }
    },
  }
}
