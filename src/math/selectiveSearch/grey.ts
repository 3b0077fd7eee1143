/** A grey picture and the filters that selective search looks at it through: Gaussian smoothing, and slopes in two directions. */

export interface GreyPicture {
  width: number
  height: number
  /** [height · width], 0–255. */
  values: ArrayLike<number>
}

/** Convolves with a Gaussian of deviation `sigma` pixels, cut at 4σ; at the edge the last pixel goes on. */
export function smooth({ width, height, values }: GreyPicture, sigma: number): Float32Array {
  if (sigma <= 0) return Float32Array.from(values)
  const reach = Math.ceil(4 * sigma)
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-0.5 * ((i - reach) / sigma) ** 2))
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const across = new Float32Array(width * height)
  const out = new Float32Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let value = 0
      for (let i = -reach; i <= reach; i++)
        value += weights[i + reach]! * values[y * width + clamp(x + i, width)]!
      across[y * width + x] = value / sum
    }
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let value = 0
      for (let i = -reach; i <= reach; i++)
        value += weights[i + reach]! * across[clamp(y + i, height) * width + x]!
      out[y * width + x] = value / sum
    }
  return out
}

/** Central differences of a picture, per pixel, to the right and downwards. */
export function slopes({ width, height, values }: GreyPicture): { right: Float32Array; down: Float32Array } {
  const right = new Float32Array(width * height)
  const down = new Float32Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      right[at] = (values[y * width + clamp(x + 1, width)]! - values[y * width + clamp(x - 1, width)]!) / 2
      down[at] = (values[clamp(y + 1, height) * width + x]! - values[clamp(y - 1, height) * width + x]!) / 2
    }
  return { right, down }
}

const clamp = (at: number, length: number) => Math.max(0, Math.min(length - 1, at))
