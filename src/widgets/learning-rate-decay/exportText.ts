/** The lab's trials as a file. */
import {
  contestantOf,
  curveOf,
  isRecorded,
  keyOf,
  nameOf,
  ratesOf,
  SEEDS,
  SIDES,
  STEPS,
  type Setting,
} from './model'
import type { Recording } from './recorded'
import type { Own } from './running'

/** JSON: for the setting, both sides with how they train, the rate of every step, recorded tests and those computed here; `savedAt` is an ISO date. */
export function exportText(setting: Setting, own: Own | null, recording: Recording, savedAt: string): string {
  const { recordedAt, machine, trials } = recording
  const sides = SIDES.map((side) => {
    const shape = setting[side]
    const { rates: _, ...training } = contestantOf(shape, setting)
    return {
      side,
      schedule: nameOf(shape),
      training,
      steps: STEPS,
      rates: ratesOf(shape, setting),
      recorded: isRecorded(shape, setting)
        ? SEEDS.map((seed) => {
            const trial = trials[keyOf(shape, setting.peak, seed)]
            return { seed, tests: trial ? curveOf(trial) : null }
          })
        : null,
    }
  })
  const here = own && {
    seed: own.seed,
    ...Object.fromEntries(
      SIDES.map((side) => [side, { ...own[side], shape: nameOf(own[side].shape) }] as const),
    ),
  }
  const { peak, last, seed } = setting
  return `${JSON.stringify({ savedAt, peak, last, seed, source: { recordedAt, machine }, sides, trainedHere: here }, null, 1)}\n`
}
