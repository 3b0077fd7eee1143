/** The vote as a file. */
import type { Tally } from './live'
import {
  ALL,
  answerOf,
  labelOf,
  membersOf,
  placesOf,
  spreadsOf,
  voteOf,
  WAYS,
  type Recorded,
  type Setting,
} from './model'

/** JSON: the chosen vote, what it says of every recorded image, the spread over all subsets, and what was computed here; `savedAt` is an ISO date. */
export function exportText(
  recorded: Recorded,
  setting: Setting,
  live: Tally | null,
  savedAt: string,
): string {
  const { recordedAt, machine, digits } = recorded
  const numbers = membersOf(setting.members).map((member) => member + 1)
  const content = {
    savedAt,
    members: numbers.map((number) => ({
      number,
      ...recorded.members[number - 1],
      errors: voteOf(recorded, 1 << (number - 1)).errors.mean,
    })),
    errors: voteOf(recorded, setting.members).errors,
    source: { recordedAt, machine },
    images: placesOf(recorded).map((place) => ({
      index: digits[place],
      label: labelOf(recorded, place),
      members: membersOf(ALL).map((member) => answerOf(recorded, 1 << member, 'mean', place)),
      ...Object.fromEntries(WAYS.map((way) => [way, answerOf(recorded, setting.members, way, place)])),
    })),
    subsets: Object.fromEntries(WAYS.map((way) => [way, spreadsOf(recorded, way)])),
    computedHere: live && { ...live, members: membersOf(live.members).map((member) => member + 1) },
  }
  return `${JSON.stringify(content, null, 1)}\n`
}
