/** Shipped parameters as bytes: θ in layer order, little-endian, as f32 or rounded to f16. What a card's `format` names. */
import { fromHalves, toHalves } from '../math/half'

export type WeightsDtype = 'float16' | 'float32'

const BYTES: Record<WeightsDtype, number> = { float16: 2, float32: 4 }

/** A card's `format`: the dtype comes first. */
export const formatOf = (dtype: WeightsDtype): string => `${dtype}, little-endian, tensors in order`

/** Parameters as a file. */
export function encodeWeights(values: Float32Array, dtype: WeightsDtype): Uint8Array<ArrayBuffer> {
  const stored = dtype === 'float16' ? toHalves(values) : values.slice()
  return new Uint8Array(stored.buffer as ArrayBuffer)
}

function dtypeOf(format: string): WeightsDtype {
  const dtype = format.split(',')[0]
  if (dtype !== 'float16' && dtype !== 'float32') throw new Error(`unknown weights format: ${format}`)
  return dtype
}

/** Bytes that `size` parameters take in a file. Throws when `format` is unknown. */
export const bytesOf = (format: string, size: number): number => BYTES[dtypeOf(format)] * size

/**
 * The parameters in a file, a multiple of `size` of them when it holds several nets. Throws when `format` is unknown or the
 * length does not fit.
 */
export function decodeWeights(bytes: ArrayBuffer, format: string, size: number): Float32Array {
  const dtype = dtypeOf(format)
  if (bytes.byteLength === 0 || bytes.byteLength % (BYTES[dtype] * size) !== 0) {
    throw new Error(`${bytes.byteLength} bytes of ${dtype} do not fit a network of ${size} parameters`)
  }
  return dtype === 'float16' ? fromHalves(new Uint16Array(bytes)) : new Float32Array(bytes)
}
