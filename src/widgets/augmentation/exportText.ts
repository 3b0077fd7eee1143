/** The lab's trainings as a file. */
import { contestantOf, type Setting } from './model'
import type { Recording } from './recorded'
import type { Own } from './run'

/** JSON: what was trained here, if anything, what was recorded, and how; `savedAt` is an ISO date. */
export function exportText(setting: Setting, own: Own | null, recording: Recording, savedAt: string): string {
  const { recordedAt, machine, asked, trials } = recording
  const how = contestantOf('with', own?.setting ?? setting)
  return `${JSON.stringify({ savedAt, how, trainedHere: own, recorded: { recordedAt, machine, asked, trials } }, null, 1)}\n`
}
