/**
 * Dynamic loss scaling (Micikevicius et al. 2018): a step in which a gradient overflowed is skipped and halves the scale; so many
 * good ones in a row double it. Powers of two, so that scaling itself rounds nothing.
 */
const FIRST = 2 ** 16
const LARGEST = 2 ** 24
/** PyTorch waits 2,000 steps; a trial is shorter than that. */
const GOOD_STEPS = 100

export class LossScale {
  value = FIRST
  private good = 0

  /** To be told of each step whether all its gradients were finite. */
  after(isFinite: boolean): void {
    if (!isFinite) {
      this.value = Math.max(1, this.value / 2)
      this.good = 0
      return
    }
    this.good++
    if (this.good < GOOD_STEPS) return
    this.value = Math.min(LARGEST, this.value * 2)
    this.good = 0
  }
}
