/**
 * How many workers are worth having: tried while training goes on, since the count does not change what is computed.
 * Pure; fed with the time of each step.
 */
import { median } from '../../math/median'

/** Steps in each trial; the first only warms caches. */
const TRIAL_STEPS = 6

export class CountTuner {
  private readonly candidates: number[]
  private readonly medians: number[] = []
  private trial: number[] = []
  private settled: number | null = null

  /** Tries `most` workers, then half as many and so on, down to none: the coordinating thread alone. */
  constructor(most: number) {
    this.candidates = []
    for (let count = most; count > 1; count >>= 1) this.candidates.push(count)
    this.candidates.push(0)
  }

  /** Workers for the next step. */
  get count(): number {
    return this.settled ?? this.candidates[this.medians.length]!
  }

  /** Takes the time of a step that ran with `count` workers. */
  record(ms: number): void {
    if (this.settled !== null) return
    this.trial.push(ms)
    if (this.trial.length < TRIAL_STEPS) return
    this.medians.push(median(this.trial.slice(1)))
    this.trial = []
    if (this.medians.length === this.candidates.length)
      this.settled = this.candidates[this.medians.indexOf(Math.min(...this.medians))]!
  }
}
