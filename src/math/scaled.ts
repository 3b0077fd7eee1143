/** Bytes of pictures, 0–255, in 0–1. */
export function scaled(pixels: Uint8Array): Float32Array {
  const values = new Float32Array(pixels.length)
  for (let i = 0; i < pixels.length; i++) values[i] = pixels[i]! / 255
  return values
}
