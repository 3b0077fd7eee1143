/**
 * The book's one source of randomness: sfc32 streams (C. Doty-Humphrey, PractRand) keyed by seed, purpose and index.
 *
 * A stream depends on nothing but its key, so a run that resumes at step n draws exactly what the uninterrupted run
 * would have drawn there: no generator state has to be saved. Not for cryptography.
 */

export interface Rng {
  /** Uniform in [0, 1), 32 random bits. */
  uniform(): number
  /** Normal with mean 0 and deviation 1 (Box–Muller). */
  normal(): number
  /** Uniform integer in [0, n). */
  below(n: number): number
}

/** 32-bit FNV-1a hash of a purpose's name. */
function hashName(name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** The stream of random numbers for one purpose (`'dropout'`, `'shuffle'` …) at one index (a step, an epoch, a layer). */
export function stream(seed: number, purpose: string, index = 0): Rng {
  let a = seed >>> 0
  let b = hashName(purpose)
  let c = index >>> 0
  let counter = 1
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return sum >>> 0
  }
  for (let i = 0; i < 15; i++) next() // mixes the key into all of the state

  const uniform = () => next() / 0x1_0000_0000
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    below: (n) => Math.floor(uniform() * n),
  }
}

/** Shuffles in place (Fisher–Yates) and returns the same array. */
export function shuffle<A extends Uint32Array | number[]>(items: A, rng: Rng): A {
  for (let i = items.length - 1; i > 0; i--) {
    const j = rng.below(i + 1)
    const kept = items[i]!
    items[i] = items[j]!
    items[j] = kept
  }
  return items
}
