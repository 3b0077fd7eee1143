/** A seeded generator (mulberry32, Tommy Ettinger 2017) with the draws that fuzz tests need. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A number in [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  /** `size` values in [-1, 1), rounded to 32 bits so that reference and kernel start from the same numbers. */
  values(size: number): Float32Array {
    return Float32Array.from({ length: size }, () => this.next() * 2 - 1)
  }
}
