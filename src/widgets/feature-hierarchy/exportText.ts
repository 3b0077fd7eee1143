/** The lab's findings as a file. */
import {
  CLIMB_STEPS,
  FEATURE_LAYERS,
  favouriteOf,
  foundOf,
  levelsOf,
  PROBED,
  RATE,
  type Recorded,
  type Setting,
} from './model'
import { climbKey, type Run } from './work'

/** JSON: the channel in question with its answers and its climb, and all probes, each with where it comes from; `savedAt` is an ISO date. */
export function exportText(setting: Setting, run: Run, recorded: Recorded, savedAt: string): string {
  const { layer, channel, noise } = setting
  const before = { recordedAt: recorded.recordedAt, machine: recorded.machine }
  const here = { computedHere: true }
  const mine = run.strongest?.[layer][channel]
  const strongest = mine ?? recorded.strongest[layer][channel]!.map(foundOf)
  const climb = run.climbs[climbKey(layer, channel, noise)]
  const content = {
    savedAt,
    setting: { layer, channel: channel + 1, noise },
    strongest: { source: mine ? here : before, answers: strongest, favourite: favouriteOf(strongest) },
    climb: climb
      ? { source: here, rate: RATE, units: climb.units, image: Array.from(levelsOf(climb.images.at(-1)!)) }
      : { source: before, steps: CLIMB_STEPS, rate: RATE, beforeAndAfter: recorded.climbs[layer][channel] },
    probes: {
      layers: FEATURE_LAYERS,
      imagesFittedOn: PROBED,
      imagesJudged: PROBED,
      rightHere: run.probes,
      rightRecorded: { source: before, ...recorded.probes },
    },
  }
  return `${JSON.stringify(content, null, 1)}\n`
}
