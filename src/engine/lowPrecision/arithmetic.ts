/** In which numbers the trials of section 8.3.4 train. */
import { E4M3, E5M2, FLOAT16, FLOAT32, type FloatFormat } from '../../math/floatFormats'
import type { Arithmetic } from '../protocolPrecision'

export interface Rules {
  /** What weights are rounded to before they compute; `sign`: ± their mean size, a tensor at a time, biases left alone. */
  weights: FloatFormat | 'sign'
  /** What each layer's output is rounded to; sums inside a layer have 32 bits. */
  activations: FloatFormat
  /** What each gradient is rounded to: of activations, and of parameters. */
  gradients: FloatFormat
  /**
   * The updates go to parameters and optimizer memory in float32. Without, both are rounded like the gradients after each update,
   * and nothing else is remembered.
   */
  hasMaster: boolean
  /** What the loss is multiplied by before the gradients are computed; `dynamic`: see lossScale.ts. */
  scale: number | 'dynamic'
}

const single: Rules = {
  weights: FLOAT32,
  activations: FLOAT32,
  gradients: FLOAT32,
  hasMaster: true,
  scale: 1,
}
const half = { weights: FLOAT16, activations: FLOAT16, gradients: FLOAT16 }
const eighth = { weights: E4M3, activations: E4M3, gradients: E5M2 }

/**
 * `float16`: everything in half precision. `…-master`: the weights are kept in float32 beside. `…-scaled`: and the loss is
 * multiplied by a power of two (Micikevicius et al. 2018). `…-shrunk`: the loss is
 * made smaller instead, so that all gradients are as small as a deeper network's may be. `fp8`: E4M3 forward, E5M2 backward (Micikevicius et al. 2022). `sign`:
 * one bit a weight, whose gradient moves the real weight behind it as if there were no rounding (BinaryConnect, Courbariaux et
 * al. 2015, with the scale of Rastegari et al. 2016).
 */
export const RULES: Record<Arithmetic, Rules> = {
  float32: single,
  float16: { ...half, hasMaster: false, scale: 1 },
  'float16-master': { ...half, hasMaster: true, scale: 1 },
  'float16-scaled': { ...half, hasMaster: true, scale: 'dynamic' },
  'float16-shrunk': { ...half, hasMaster: true, scale: 2 ** -16 },
  'fp8-master': { ...eighth, hasMaster: true, scale: 1 },
  'fp8-scaled': { ...eighth, hasMaster: true, scale: 'dynamic' },
  sign: { ...single, weights: 'sign' },
}
