/** The lab's trials as a file. */
import { PLAN, LOWEST, rowsOf, type State } from './model'
import type { Recording } from './recorded'

/** JSON: the plan, and every trial with where it comes from; `savedAt` is an ISO date. */
export function exportText(state: State, recording: Recording, savedAt: string): string {
  const { recordedAt, machine } = recording
  const trials = rowsOf(state, recording.trials).map(({ arithmetic, trial, isOwn }) => ({
    arithmetic,
    source: isOwn ? { computedOn: state.backend } : { recordedAt, machine },
    ...trial,
  }))
  return `${JSON.stringify({ savedAt, plan: PLAN, lowestExponent: LOWEST, trials }, null, 1)}\n`
}
