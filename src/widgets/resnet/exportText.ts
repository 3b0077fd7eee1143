/** The lab as a file. */
import type { State } from './model'
import { countedOf, publishedOf } from './modelBuild'
import { contestantOf, rowsOf, STEPS, type Trials } from './modelNets'
import type { Recording } from './modelRecorded'

/** JSON: what is built with what is counted of it, and both trainings; `savedAt` is an ISO date. */
export function exportText(
  { build, setting }: State,
  own: Trials,
  { date, machine, trials }: Recording,
  savedAt: string,
): string {
  const content = {
    savedAt,
    build: { ...build, counted: countedOf(build), published: publishedOf(build) },
    training: {
      ...setting,
      steps: STEPS,
      trials: rowsOf(setting, own, trials).map((row) => ({
        net: row.net,
        source: row.isOwn ? { computedHere: true } : { recordedAt: date, machine },
        contestant: contestantOf(row.net, setting.n, setting.seed),
        params: row.params,
        macs: row.macs,
        trial: row.trial,
        recordedSpread: row.spread,
      })),
    },
  }
  return `${JSON.stringify(content, null, 1)}\n`
}
