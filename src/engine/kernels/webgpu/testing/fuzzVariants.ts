import type { Variant } from '../convolution'
import { LEAST_LIMITS, variantsFor } from '../variants'

const [ROWS, FEWER, ...TILES] = variantsFor(LEAST_LIMITS)

/**
 * The way of convolutions in case `i` of a fuzz test: each way that a device may choose and, most often, short rows. Each case compiles
 * programs of its own, and software devices take long for many pixels, and for tiles.
 */
export function fuzzVariant(i: number): Variant {
  if (i % 8 === 7) return TILES[(i >> 3) % TILES.length]!
  return i % 4 === 0 ? ROWS! : i % 4 === 2 ? FEWER! : { way: 'rows', pixels: 2 }
}
