/**
 * The net's forward pass twice more, in plain loops and 64-bit floats, and on purpose without a line of the code under
 * test: once with channels last (as tfjs), once with channels first (as PyTorch). Dropout does nothing here.
 */

export type Arrays = Record<string, { shape: number[]; values: ArrayLike<number> }>

const PADS = [1, 1, 1, 2, 1, 1]
const relu = (x: number) => Math.max(0, x)

function softmax(logits: number[]): number[] {
  const powers = logits.map((x) => Math.exp(x - Math.max(...logits)))
  const sum = powers.reduce((a, b) => a + b)
  return powers.map((x) => x / sum)
}

interface Layout {
  /** Index of channel c at row y, column x in a map of `side` × `side` with `channels`. */
  map(y: number, x: number, c: number, side: number, channels: number): number
  filter(ky: number, kx: number, i: number, o: number, inputs: number, outputs: number): number
  weight(i: number, o: number, inputs: number, outputs: number): number
  filterName: string
  outputsOf(shape: number[]): number
}

const CHANNELS_LAST: Layout = {
  map: (y, x, c, side, channels) => (y * side + x) * channels + c,
  filter: (ky, kx, i, o, inputs, outputs) => ((ky * 3 + kx) * inputs + i) * outputs + o,
  weight: (i, o, _, outputs) => i * outputs + o,
  filterName: 'filter',
  outputsOf: (shape) => shape.at(-1)!,
}

const CHANNELS_FIRST: Layout = {
  map: (y, x, c, side) => (c * side + y) * side + x,
  filter: (ky, kx, i, o, inputs) => ((o * inputs + i) * 3 + ky) * 3 + kx,
  weight: (i, o, inputs) => o * inputs + i,
  filterName: 'weight',
  outputsOf: (shape) => shape[0]!,
}

function forward(arrays: Arrays, image: number[], at: Layout): number[] {
  let map = image
  let side = 28
  let channels = 1
  PADS.forEach((pad, index) => {
    const { shape, values: filter } = arrays[`conv${index + 1}.${at.filterName}`]!
    const bias = arrays[`conv${index + 1}.bias`]!.values
    const outputs = at.outputsOf(shape)
    const newSide = side + 2 * pad - 2
    const result: number[] = Array(newSide * newSide * outputs).fill(0)
    for (let y = 0; y < newSide; y++)
      for (let x = 0; x < newSide; x++)
        for (let o = 0; o < outputs; o++) {
          let sum = bias[o]!
          for (let ky = 0; ky < 3; ky++)
            for (let kx = 0; kx < 3; kx++) {
              const [iy, ix] = [y + ky - pad, x + kx - pad]
              if (iy < 0 || ix < 0 || iy >= side || ix >= side) continue
              for (let i = 0; i < channels; i++)
                sum +=
                  map[at.map(iy, ix, i, side, channels)]! *
                  filter[at.filter(ky, kx, i, o, channels, outputs)]!
            }
          result[at.map(y, x, o, newSide, outputs)] = relu(sum)
        }
    ;[map, side, channels] = [result, newSide, outputs]
    if (index % 2 === 1) {
      const half = side / 2
      const pooled: number[] = Array(half * half * channels).fill(0)
      for (let y = 0; y < half; y++)
        for (let x = 0; x < half; x++)
          for (let c = 0; c < channels; c++) {
            const four = [0, 1, 2, 3].map(
              (k) => map[at.map(2 * y + (k >> 1), 2 * x + (k & 1), c, side, channels)]!,
            )
            pooled[at.map(y, x, c, half, channels)] = Math.max(...four)
          }
      ;[map, side] = [pooled, half]
    }
  })
  const affine = (name: string, input: number[]) => {
    const weight = arrays[`${name}.weight`]!.values
    const bias = arrays[`${name}.bias`]!.values
    return Array.from(bias, (start, o) =>
      input.reduce(
        (sum, value, i) => sum + value * weight[at.weight(i, o, input.length, bias.length)]!,
        start,
      ),
    )
  }
  return softmax(affine('affine2', affine('affine1', map).map(relu)))
}

/** Probabilities of one image [28 × 28] from filters [kh, kw, in, out] and weights [in, out]. */
export const forwardChannelsLast = (arrays: Arrays, image: number[]): number[] =>
  forward(arrays, image, CHANNELS_LAST)

/** Probabilities of one image [28 × 28] from filters [out, in, kh, kw] and weights [out, in]. */
export const forwardChannelsFirst = (arrays: Arrays, image: number[]): number[] =>
  forward(arrays, image, CHANNELS_FIRST)
