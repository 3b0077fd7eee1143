/** The arithmetic of one unit, product by product: what the engine does for all units at once, by the definition. */
import type { Weights } from '../../engine/protocol'
import { LAYERS, type Unit } from './modelLayers'

/** What one input channel adds to a unit. Squares [side · side], row by row. */
export interface Contribution {
  patch: number[]
  /** Where the patch lies beyond the edge of the map. */
  isPadding: boolean[]
  weights: number[]
  products: number[]
  sum: number
}

export interface UnitSum {
  kind: 'sum'
  /** Of a patch. */
  side: number
  contributions: Contribution[]
  total: number
  bias: number
  /** `total + bias`. */
  before: number
  hasRelu: boolean
  value: number
}

export interface UnitMax {
  kind: 'max'
  side: number
  patch: number[]
  /** Index into the patch. */
  largest: number
  value: number
}

export type Arithmetic = UnitSum | UnitMax

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

/** The input channel whose sum is largest, above 0 or below. */
export function weightiest({ contributions }: UnitSum): number {
  const sizes = contributions.map(({ sum }) => Math.abs(sum))
  return sizes.indexOf(Math.max(...sizes))
}

/** A tensor of the network by its name. Throws when there is none. */
export function tensorOf({ tensors, values }: Weights, name: string): Float32Array {
  let from = 0
  for (const tensor of tensors) {
    const size = tensor.shape.reduce((product, n) => product * n, 1)
    if (tensor.name === name) return values.subarray(from, from + size)
    from += size
  }
  throw new Error(`the network has no ${name}`)
}

/** Side of the squares of weights that a layer has for each input channel. */
export const kernelSide = (layer: number): number =>
  LAYERS[layer]!.kind === 'affine' ? LAYERS[layer - 1]!.side : LAYERS[layer]!.kernel

/** The weights of one filter or unit: a square for each input channel. Throws for a layer that has none. */
export function kernelsOf(parameters: Weights, layer: number, channel: number): number[][] {
  const { name, kind, channels } = LAYERS[layer]!
  const weights = tensorOf(parameters, `${name}.${kind === 'affine' ? 'weight' : 'filter'}`)
  const inputs = LAYERS[layer - 1]!.channels
  const cells = kernelSide(layer) ** 2
  return Array.from({ length: inputs }, (_, input) =>
    Array.from({ length: cells }, (__, cell) => weights[(cell * inputs + input) * channels + channel]!),
  )
}

export const biasOf = (parameters: Weights, layer: number, channel: number): number =>
  tensorOf(parameters, `${LAYERS[layer]!.name}.bias`)[channel]!

/** All but the logits are rectified. */
const hasRelu = (layer: number): boolean => layer < LAYERS.length - 1

/** Value of a map at a place; 0 in the padding. `values`: [side, side, channels]. */
function valueAt(values: ArrayLike<number>, layer: number, { channel, row, column }: Omit<Unit, 'layer'>) {
  const { side, channels } = LAYERS[layer]!
  const isPadding = row < 0 || column < 0 || row >= side || column >= side
  return { isPadding, value: isPadding ? 0 : values[(row * side + column) * channels + channel]! }
}

/** The square of an earlier layer's channel that a unit's kernel lies on. */
function patchOf(inputs: ArrayLike<number>, { layer, row, column }: Unit, channel: number) {
  const { kind, stride, pad } = LAYERS[layer]!
  const side = kernelSide(layer)
  const [top, left] = kind === 'affine' ? [0, 0] : [row * stride - pad, column * stride - pad]
  return Array.from({ length: side * side }, (_, cell) =>
    valueAt(inputs, layer - 1, { channel, row: top + Math.floor(cell / side), column: left + (cell % side) }),
  )
}

/**
 * How a unit comes by its value; null while the parameters that it needs have not come. `inputs`: activations of the layer before,
 * channels last; pixels from 0 to 1 before the first.
 */
export function arithmeticOf(
  unit: Unit,
  inputs: ArrayLike<number>,
  parameters: Weights | null,
): Arithmetic | null {
  const { layer, channel } = unit
  const side = kernelSide(layer)
  if (LAYERS[layer]!.kind === 'pool') {
    const patch = patchOf(inputs, unit, channel).map(({ value }) => value)
    const value = Math.max(...patch)
    return { kind: 'max', side, patch, largest: patch.indexOf(value), value }
  }
  if (!parameters) return null
  const contributions = kernelsOf(parameters, layer, channel).map((weights, input): Contribution => {
    const cells = patchOf(inputs, unit, input)
    const products = weights.map((weight, i) => weight * cells[i]!.value)
    return {
      patch: cells.map(({ value }) => value),
      isPadding: cells.map(({ isPadding }) => isPadding),
      weights,
      products,
      sum: sumOf(products),
    }
  })
  const total = sumOf(contributions.map(({ sum }) => sum))
  const bias = biasOf(parameters, layer, channel)
  const before = total + bias
  const rectified = hasRelu(layer)
  return {
    kind: 'sum',
    side,
    contributions,
    total,
    bias,
    before,
    hasRelu: rectified,
    value: rectified ? Math.max(0, before) : before,
  }
}
