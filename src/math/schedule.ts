/** Learning rates that change during a run: functions of the step alone, so that a resumed run goes on as it would have. */

export type Schedule =
  | { kind: 'constant'; rate: number; warmUpSteps?: number }
  | { kind: 'cosine' | 'exponential'; from: number; to: number; warmUpSteps: number }
  /** In so many equal drops, at 1/2, 3/4, 7/8 … of what follows the warm-up. */
  | { kind: 'step'; from: number; to: number; warmUpSteps: number; drops: number }

/**
 * The rate of the step after `step` finished ones, of `total`: a linear rise over `warmUpSteps` (Goyal et al. 2017), then `from` falls to
 * `to`. Cosine (Loshchilov & Hutter 2017, without restarts) takes half a period for it; exponential multiplies by the same factor at each step.
 */
export function rateAt(schedule: Schedule, step: number, total: number): number {
  const { warmUpSteps = 0 } = schedule
  const from = schedule.kind === 'constant' ? schedule.rate : schedule.from
  if (step < warmUpSteps) return (from * (step + 1)) / warmUpSteps
  if (schedule.kind === 'constant') return from
  const progress = (step - warmUpSteps) / (total - warmUpSteps)
  const { to } = schedule
  switch (schedule.kind) {
    case 'cosine':
      return to + ((from - to) * (1 + Math.cos(Math.PI * progress))) / 2
    case 'exponential':
      return from * (to / from) ** progress
    case 'step': {
      // The count of drops n with 1 − 2⁻ⁿ ≤ progress.
      const due = Math.min(schedule.drops, Math.floor(-Math.log2(1 - progress)))
      return from * (to / from) ** (due / schedule.drops)
    }
  }
}
