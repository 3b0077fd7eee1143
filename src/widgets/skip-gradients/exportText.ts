/** The lab's setting as a file. */
import type { ComparisonSnapshot } from '../../training/comparison'
import { contestantOf, keyOf, NETS, type State } from './model'
import type { Recorded } from './modelRecorded'
import { isOf, trainingKey, type SkipMark } from './learning'

/** JSON: the setting with both networks, what was measured and trained of it, and where that comes from; `savedAt` is an ISO date. */
export function exportText(
  state: State,
  { plan, runs }: ComparisonSnapshot,
  marks: readonly SkipMark[],
  recording: Recorded,
  savedAt: string,
): string {
  const { setting, own, isCut } = state
  const before = { recordedAt: recording.recordedAt, machine: recording.machine }
  const measured = own[keyOf(setting)]
  const isTrained = isOf({ plan }, setting)
  const content = {
    savedAt,
    setting,
    contestants: NETS.map((net) => contestantOf(setting, net)),
    flow: {
      source: measured ? { computedHere: true } : before,
      measured: measured ?? recording.flows[keyOf(setting)] ?? null,
    },
    training: isTrained
      ? { source: { computedHere: true }, marks, runs }
      : { source: before, trained: recording.trainings[trainingKey(setting, isCut)] ?? null },
  }
  return `${JSON.stringify(content, null, 1)}\n`
}
