/** What `tools/recordImagenet.ts` wrote: the tree of classes, where labels stand among a network's answers, and the digits to play with. */
import sheet from './digits.png'
import type { RecordedRanks } from './model'
import ranksText from './recordedRanks.json?raw'
import synsetsText from './recordedSynsets.json?raw'
import type { RecordedTree } from './modelTree'

export const recordedTree = JSON.parse(synsetsText) as RecordedTree
export const recordedRanks = JSON.parse(ranksText) as RecordedRanks
export { sheet }
