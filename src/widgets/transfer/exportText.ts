/** The lab's trials as a file. */
import { contestantOf, partsOf, rowsOf, sourceOf, STEPS, type Setting, type Trials } from './model'
import type { Recording } from './recorded'

/** JSON: for the setting, every way with how it trains and where its tests come from; `savedAt` is an ISO date. */
export function exportText(setting: Setting, own: Trials, recording: Recording, savedAt: string): string {
  const { recordedAt, machine } = recording
  const trials = rowsOf(setting, own, recording.trials).map(({ way, trial, isOwn, spread }) => ({
    way,
    source: isOwn ? { computedHere: true } : { recordedAt, machine },
    keptParts: way === 'scratch' ? 0 : partsOf(setting.stages),
    training: contestantOf(way, setting),
    steps: STEPS,
    tests: trial,
    recordedSpread: spread,
  }))
  return `${JSON.stringify({ savedAt, ...setting, firstTraining: sourceOf(setting.seed), trials }, null, 1)}\n`
}
