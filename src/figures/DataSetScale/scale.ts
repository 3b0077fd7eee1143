/** How large the data sets are, and squares whose areas have the same ratios. */
interface Sized {
  name: 'imagenet' | 'ilsvrc' | 'mnist'
  /** All images: training, validation and test together. */
  images: number
}

/** The largest first, so that the smaller squares are drawn over it. */
export const dataSets: Sized[] = [
  { name: 'imagenet', images: 14_197_122 },
  { name: 'ilsvrc', images: 1_281_167 + 50_000 + 100_000 },
  { name: 'mnist', images: 60_000 + 10_000 },
]

/** What a network is given of one image: channels, height, width. */
export const inputs = { ilsvrc: [3, 224, 224], mnist: [1, 28, 28] } as const

/** Numbers in one image. */
export const numbers = (shape: readonly [number, number, number]): number => shape[0] * shape[1] * shape[2]

/** Side of a square of area ∝ `amount`, when the square for `largest` has the side `sidePx`. */
export const sideOf = (amount: number, largest: number, sidePx: number): number =>
  sidePx * Math.sqrt(amount / largest)
