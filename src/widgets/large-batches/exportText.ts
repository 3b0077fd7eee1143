/** The lab's trials as a file. */
import { batchOf, planOf, rateOf, rowsOf, SPAN, stalenessOf, TEST_IMAGES, type State } from './model'
import type { Recording } from './recorded'

/** JSON: for the crowd and the seed that are set, every way with its plan and where it comes from; `savedAt` is an ISO date. */
export function exportText(state: State, recording: Recording, savedAt: string): string {
  const { recordedAt, machine } = recording
  const trials = rowsOf(state, recording.trials).map(({ setting, trial, isOwn }) => ({
    ...setting,
    batch: batchOf(setting),
    lastRate: rateOf(setting),
    staleness: stalenessOf(setting),
    source: isOwn ? { computedHere: true } : { recordedAt, machine },
    plan: planOf(setting),
    ...trial,
  }))
  return `${JSON.stringify({ savedAt, imagesToALoss: SPAN, testImages: TEST_IMAGES, trials }, null, 1)}\n`
}
