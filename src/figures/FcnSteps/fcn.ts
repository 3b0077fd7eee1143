/**
 * A fully convolutional network small enough to check by hand: one layer that looks at patches of 4×4 pixels, two pixels apart,
 * and bilinear upsampling back to the size of the picture. Weights are set by hand, nothing is learned. Pure.
 */
export type Matrix = readonly (readonly number[])[]

const pixels = (rows: string[]): string[][] => rows.map((row) => Array.from(row))

/** The right answers, 8×10: `h` horizontal stroke, `v` vertical stroke, `.` background. The bar across is one pixel thin. */
const drawn = pixels([
  'hhhhhhhhhh',
  'hhhhhhhhhh',
  '......vv..',
  '......vv..',
  '..hhhhvv..',
  '......vv..',
  '......vv..',
  '......vv..',
])

export const CLASSES = ['background', 'vertical', 'horizontal'] as const
export const truth: Matrix = drawn.map((row) => row.map((sign) => '.vh'.indexOf(sign)))
/** Ink 1, paper 0. */
export const image: Matrix = truth.map((row) => row.map((label) => (label === 0 ? 0 : 1)))

export const PATCH = 4
export const STRIDE = 2
export const PAD = 1
const stripes = [-1, 1, 1, -1]
/** One filter of 4×4 for each class; the background has none and lives on its bias. */
export const filters: readonly Matrix[] = [
  stripes.map(() => [0, 0, 0, 0]),
  stripes.map(() => stripes),
  stripes.map((weight) => [weight, weight, weight, weight]),
]
export const biases: readonly number[] = [2.5, 0, 0]

const at = (map: Matrix, row: number, column: number): number => map[row]?.[column] ?? 0

/** The 4×4 pixels that answer (row, column) looks at; outside the picture there is paper. */
export const patchAt = (row: number, column: number): number[][] =>
  Array.from({ length: PATCH }, (_, i) =>
    Array.from({ length: PATCH }, (__, j) => at(image, row * STRIDE - PAD + i, column * STRIDE - PAD + j)),
  )

/** A fully connected layer: `weights` [inputs, outputs]. */
export const dense = (inputs: readonly number[], weights: Matrix, bias: readonly number[]): number[] =>
  bias.map((start, output) => inputs.reduce((sum, value, k) => sum + value * weights[k]![output]!, start))

/** The filters read row by row: the weights of the fully connected layer, [16, 3]. */
export const denseWeights: Matrix = Array.from({ length: PATCH * PATCH }, (_, k) =>
  filters.map((filter) => filter.flat()[k]!),
)

/** One map of scores for each filter, by sliding it over the picture. */
export function convolve(map: Matrix): number[][][] {
  const positions = (size: number) => (size + 2 * PAD - PATCH) / STRIDE + 1
  const rows = Array.from({ length: positions(map.length) }, (_, row) => row)
  const columns = Array.from({ length: positions(map[0]!.length) }, (_, column) => column)
  return filters.map((filter, output) =>
    rows.map((row) =>
      columns.map((column) => {
        let sum = biases[output]!
        for (let i = 0; i < PATCH; i++)
          for (let j = 0; j < PATCH; j++)
            sum += filter[i]![j]! * at(map, row * STRIDE - PAD + i, column * STRIDE - PAD + j)
        return sum
      }),
    ),
  )
}

/** A share of one cell of the coarse map in one pixel of the fine one. */
interface Share {
  row: number
  column: number
  weight: number
}

/** The two neighbours between which pixel `index` lies on one axis; beyond the last centre the last value holds. */
function between(index: number, size: number): [at: number, weight: number][] {
  const place = Math.min(size - 1, Math.max(0, (index + 0.5) / STRIDE - 0.5))
  const low = Math.floor(place)
  const high = Math.min(size - 1, low + 1)
  return low === place
    ? [[low, 1]]
    : ([
        [low, 1 - (place - low)],
        [high, place - low],
      ] as [number, number][])
}

/** From which cells pixel (row, column) of the upsampled map is mixed, the nearest first. */
export const sharesOf = (map: Matrix, row: number, column: number): Share[] =>
  between(row, map.length)
    .flatMap(([r, down]) =>
      between(column, map[0]!.length).map(([c, across]) => ({ row: r, column: c, weight: down * across })),
    )
    .sort((a, b) => b.weight - a.weight)

/** Bilinear upsampling by two, centres of pixels aligned. */
export const upsample = (map: Matrix): number[][] =>
  Array.from({ length: map.length * STRIDE }, (_, row) =>
    Array.from({ length: map[0]!.length * STRIDE }, (__, column) =>
      sharesOf(map, row, column).reduce(
        (sum, share) => sum + share.weight * map[share.row]![share.column]!,
        0,
      ),
    ),
  )

/** The class with the best score at each place. */
export const decide = (maps: readonly Matrix[]): number[][] =>
  maps[0]!.map((line, row) =>
    line.map((_, column) => {
      const scores = maps.map((map) => map[row]![column]!)
      return scores.indexOf(Math.max(...scores))
    }),
  )

/** For each class the pixels that answer and truth share, and those that either has. */
export function overlaps(answer: Matrix, right: Matrix): { intersection: number; union: number }[] {
  const [a, b] = [answer.flat(), right.flat()]
  return CLASSES.map((_, label) => ({
    intersection: a.filter((value, i) => value === label && b[i] === label).length,
    union: a.filter((value, i) => value === label || b[i] === label).length,
  }))
}

export const scores = convolve(image)
export const coarse = decide(scores)
export const upsampled = scores.map(upsample)
export const answer = decide(upsampled)
