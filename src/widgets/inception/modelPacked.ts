/** Parameters in little more than a byte each: so many neighbours share a scale, and each is a whole number of its 127ths. */
import { fromHalf, toHalf } from '../../math/half'

const SHARING = 64
const STEPS = 127
/** Of a scale. */
const BYTES = 2

export function pack(values: Float32Array): Uint8Array {
  const groups = Math.ceil(values.length / SHARING)
  const bytes = new Uint8Array(BYTES * groups + values.length)
  let at = 0
  for (let first = 0; first < values.length; first += SHARING) {
    const group = values.subarray(first, first + SHARING)
    const half = toHalf(group.reduce((most, value) => Math.max(most, Math.abs(value)), 0))
    const scale = fromHalf(half)
    bytes[at++] = half & 255
    bytes[at++] = half >>> 8
    for (const value of group) {
      const steps = scale > 0 ? Math.round((STEPS * value) / scale) : 0
      bytes[at++] = Math.min(STEPS, Math.max(-STEPS, steps)) & 255
    }
  }
  return bytes
}

/** What `pack` has packed, each off by half a step of its group at the most. */
export function unpack(bytes: Uint8Array): Float32Array {
  const values: number[] = []
  for (let at = 0; at < bytes.length; at += BYTES + SHARING) {
    const scale = fromHalf(bytes[at]! | (bytes[at + 1]! << 8))
    const end = Math.min(bytes.length, at + BYTES + SHARING)
    for (let i = at + BYTES; i < end; i++) values.push((scale * ((bytes[i]! << 24) >> 24)) / STEPS)
  }
  return Float32Array.from(values)
}
