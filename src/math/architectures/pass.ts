/**
 * One image through a network of convolutions, poolings, inception modules and affine layers, by plain loops: what the page itself
 * computes when it shows what branches make of a digit. As src/engine/networks/fromDescription.ts builds them, a ReLU follows every
 * convolution and affine layer but the last of all; blocks that add and batch norms are left out. Sums are of 64 bits, results of 32.
 */
import { invariant } from '../../lib/invariant'
import { convolveByLoops, transposed } from '../im2col'
import type { Network } from './layers'
import { measure, type MeasuredLayer, type MeasuredPart } from './measure'

/** What a part made of the image: [side, side, channels], or [units]. */
export interface Passed {
  part: MeasuredPart
  output: Float32Array
  /** Of a block: what each of its branches ends in. */
  ends: { channels: number; output: Float32Array }[]
}

/** `theta`: parameters in the order of the layers, filters [side, side, in, out] before biases. */
export function passThrough(network: Network, theta: Float32Array, image: Float32Array): Passed[] {
  const parts = measure(network)
  let offset = 0
  const take = (length: number) => theta.subarray(offset, (offset += length))
  let flowing = image
  const passed = parts.map((part, i): Passed => {
    if (part.kind === 'block') {
      invariant(part.join === 'concat', `${part.name} adds`)
      const ends = part.branches.map((branch) => {
        let x = flowing
        for (const layer of branch) {
          invariant(layer.kind !== 'block', `${layer.name} is a block in a block`)
          x = throughLayer(layer, take, x, false)
        }
        return { channels: branch.at(-1)?.shape[0] ?? part.input[0], output: x }
      })
      flowing = beside(ends)
      return { part, output: flowing, ends }
    }
    flowing = throughLayer(part, take, flowing, i === parts.length - 1)
    return { part, output: flowing, ends: [] }
  })
  invariant(offset === theta.length, `${network.name} has ${offset} parameters, not ${theta.length}`)
  return passed
}

function throughLayer(
  layer: MeasuredLayer,
  take: (length: number) => Float32Array,
  x: Float32Array,
  isLast: boolean,
): Float32Array {
  const { kind, name, kernel, stride, pad, input, shape, fanIn, norm } = layer
  if (kind === 'pool') return pooled(layer, x)
  invariant(!norm, `${name} is normalised`)
  const filters = shape[0]
  const weights = transposed(take(fanIn * filters), fanIn, filters)
  const bias = take(filters)
  const y =
    kind === 'conv'
      ? convolveByLoops(x, weights, { input: [1, input[1], input[0]], filters, kernel, stride, pad })
      : convolveByLoops(x, weights, { input: [1, 1, fanIn], filters, kernel: 1, stride: 1, pad: 0 })
  for (let i = 0; i < y.length; i++) {
    const value = y[i]! + bias[i % filters]!
    y[i] = isLast ? value : Math.max(0, value)
  }
  return y
}

/** Padding is neither the largest of a window nor counted in its mean. */
function pooled(
  { kernel, stride, pad, input, shape, average }: MeasuredLayer,
  x: Float32Array,
): Float32Array {
  const [channels, side] = input
  const across = shape[1]
  const y = new Float32Array(across * across * channels)
  for (let row = 0; row < across; row++)
    for (let column = 0; column < across; column++)
      for (let c = 0; c < channels; c++) {
        let [most, sum, count] = [-Infinity, 0, 0]
        for (let ky = 0; ky < kernel; ky++)
          for (let kx = 0; kx < kernel; kx++) {
            const [v, u] = [row * stride - pad + ky, column * stride - pad + kx]
            if (v < 0 || v >= side || u < 0 || u >= side) continue
            const value = x[(v * side + u) * channels + c]!
            most = Math.max(most, value)
            sum += value
            count++
          }
        y[(row * across + column) * channels + c] = average ? sum / count : most
      }
  return y
}

/** Channels one behind another at every place. */
function beside(ends: Passed['ends']): Float32Array {
  const channels = ends.reduce((sum, end) => sum + end.channels, 0)
  const places = ends[0]!.output.length / ends[0]!.channels
  const y = new Float32Array(places * channels)
  let first = 0
  for (const { channels: own, output } of ends) {
    for (let place = 0; place < places; place++)
      y.set(output.subarray(place * own, (place + 1) * own), place * channels + first)
    first += own
  }
  return y
}
