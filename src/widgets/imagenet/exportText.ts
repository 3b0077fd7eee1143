/** What was played and browsed as a file. */
import { labelOf, MOST, missesOf, NETS, rankingOf, type RecordedRanks, type State } from './model'
import { found, pathTo, type Synset } from './modelTree'

/** JSON: the synset that is open with all classes below it, the measured errors, and the reader's answers; `savedAt` is an ISO date. */
export function exportText(
  state: State,
  tree: readonly Synset[],
  ranks: RecordedRanks,
  savedAt: string,
): string {
  const { synset: id, net } = state.setting
  const open = found(tree, id) ?? tree[0]!
  const below = tree.filter((each) => each.isClass && pathTo(tree, each.at).includes(open))
  const content = {
    savedAt,
    synset: { id: open.id, words: open.words, path: pathTo(tree, open.at).map(({ words }) => words) },
    classes: below.map(({ id: each, words }) => ({ id: each, words })),
    misses: Object.fromEntries(
      NETS.map((each) => [each, Array.from({ length: MOST }, (_, i) => missesOf(ranks, each, i + 1))]),
    ),
    network: net,
    answered: state.open.map((place) => ({
      index: ranks.digits[place],
      label: labelOf(ranks, place),
      you: state.answers[place] ?? [],
      network: rankingOf(ranks, net, place).slice(0, MOST),
    })),
  }
  return `${JSON.stringify(content, null, 1)}\n`
}
