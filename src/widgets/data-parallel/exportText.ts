/** The lab's results as a file. */
import { planOf, SLOWNESS, STEPS, type State } from './model'
import type { Recording } from './recorded'

/** JSON: every result with where it comes from, its last steps' timeline and its plan; `savedAt` is an ISO date. */
export function exportText({ own }: Pick<State, 'own'>, recording: Recording, savedAt: string): string {
  const { recordedAt, machine, results } = recording
  const from = (source: object) => (result: Recording['results'][number]) => ({
    ...result,
    source,
    plan: planOf(result.setting.batch),
  })
  const content = {
    savedAt,
    stepsEach: STEPS,
    slownessOfStraggler: SLOWNESS,
    timelineUnit: 'milliseconds since 1970',
    results: [...own.map(from({ measuredHere: true })), ...results.map(from({ recordedAt, machine }))],
  }
  return `${JSON.stringify(content, null, 2)}\n`
}
