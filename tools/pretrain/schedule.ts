/** Learning rates that change during a run: functions of the step alone, so that a resumed run goes on as it would have. */

export type Schedule =
  { kind: 'constant'; rate: number } | { kind: 'cosine'; from: number; to: number; warmUpSteps: number }

/**
 * The rate of the step after `step` finished ones, of `total`. Cosine (Loshchilov & Hutter 2017, without restarts): a linear
 * rise over `warmUpSteps`, then half a period from `from` down to `to`.
 */
export function rateAt(schedule: Schedule, step: number, total: number): number {
  if (schedule.kind === 'constant') return schedule.rate
  const { from, to, warmUpSteps } = schedule
  if (step < warmUpSteps) return (from * (step + 1)) / warmUpSteps
  const progress = (step - warmUpSteps) / (total - warmUpSteps)
  return to + ((from - to) * (1 + Math.cos(Math.PI * progress))) / 2
}
