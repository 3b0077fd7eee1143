/** The lab as a file. */
import { timesOf, type State } from './model'
import { countedOf, piecesOf, WAYS } from './modelModule'
import { contestantOf, rowsOf, STEPS, type Trials } from './modelNets'
import type { Recording } from './recorded'

/** JSON: the module with what is counted and timed of it, and the three trainings; `savedAt` is an ISO date. */
export function exportText(state: State, own: Trials, recording: Recording, savedAt: string): string {
  const { module, setting } = state
  const { times, isOwn } = timesOf(state, recording.clock.times)
  const { clock, training } = recording
  const content = {
    savedAt,
    module,
    counted: Object.fromEntries(
      WAYS.map((way) => {
        const { params, macs, shape } = countedOf(module, way === 'reduced')
        return [way, { params, macs, shape, layers: piecesOf(module, way) }]
      }),
    ),
    timed: times && {
      source: isOwn ? { computedHere: true } : { recordedAt: clock.date, machine: clock.machine },
      ...times,
    },
    training: {
      ...setting,
      steps: STEPS,
      trials: rowsOf(setting, own, training.trials).map((row) => ({
        net: row.net,
        source: row.isOwn ? { computedHere: true } : { recordedAt: training.date, machine: training.machine },
        contestant: contestantOf(row.net, setting),
        params: row.params,
        macs: row.macs,
        trial: row.trial,
        recordedSpread: row.spread,
      })),
    },
  }
  return `${JSON.stringify(content, null, 1)}\n`
}
