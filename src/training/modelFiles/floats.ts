/** 32-bit floats as little-endian bytes, wherever they lie in a file: both file formats store them so. */

export function readFloats(bytes: Uint8Array, start: number, count: number): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, count * 4)
  const values = new Float32Array(count)
  for (let i = 0; i < count; i++) values[i] = view.getFloat32(i * 4, true)
  return values
}

export function writeFloats(bytes: Uint8Array, start: number, values: Float32Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, values.length * 4)
  values.forEach((value, i) => view.setFloat32(i * 4, value, true))
}
