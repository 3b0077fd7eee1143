/** What `tools/recordImagenet.ts` wrote: the tree of classes, where labels stand among a network's answers, and the digits to play with. */
import sheet from './digits.png'
import type { RecordedRanks } from './model'
import glossesUrl from './recordedGlosses.json?url'
import ranksText from './recordedRanks.json?raw'
import synsetsText from './recordedSynsets.json?raw'
import type { RecordedGlosses, RecordedTree } from './modelTree'

export const recordedTree = JSON.parse(synsetsText) as RecordedTree
export const recordedRanks = JSON.parse(ranksText) as RecordedRanks
export { sheet }

/** The definitions, which are long and not needed at first; rejects where they cannot be had. */
export async function fetchGlosses(): Promise<readonly string[]> {
  const response = await fetch(glossesUrl)
  if (!response.ok) throw new Error(`${glossesUrl}: HTTP ${response.status}`)
  return ((await response.json()) as RecordedGlosses).glosses
}
