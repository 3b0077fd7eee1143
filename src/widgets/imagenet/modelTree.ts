/**
 * The 1,000 classes of ILSVRC-2012 and what of WordNet 3.0's tree of nouns is above them. WordNet gives some synsets several parents; here
 * each hangs below its first, and levels with one branch only are left out.
 */

/** Layout of `recordedSynsets.json`: parents come before their children, and below a synset come all that belong to it. */
export interface RecordedTree {
  /** ISO date. */
  recordedAt: string
  /** Classes that WordNet hangs in more than one place. */
  several: number
  /** Place of the parent (the first has −1), WordNet's number, words, and 1 where it is a class. */
  synsets: readonly (readonly [parent: number, id: number, words: string, isClass: 0 | 1])[]
}

/** Layout of `recordedGlosses.json`, which comes by itself: a definition for each synset, in the order of the tree. */
export interface RecordedGlosses {
  /** WordNet's, which goes with every copy. */
  licence: string
  glosses: readonly string[]
}

export interface Synset {
  /** Among the synsets. */
  at: number
  /** As ImageNet writes it: `n02110185`. */
  id: string
  words: string
  isClass: boolean
  /** Classes at or below it. */
  classes: number
  parent: number | null
  children: readonly number[]
}

export const idOf = (number: number): string => `n${String(number).padStart(8, '0')}`

const trees = new WeakMap<RecordedTree, readonly Synset[]>()

/** Every synset with its children and how many classes are below. */
export function treeOf(recorded: RecordedTree): readonly Synset[] {
  const known = trees.get(recorded)
  if (known) return known
  const { synsets } = recorded
  const classes = synsets.map(([, , , isClass]) => Number(isClass))
  const children: number[][] = synsets.map(() => [])
  for (let at = synsets.length - 1; at > 0; at--) {
    const parent = synsets[at]![0]
    classes[parent]! += classes[at]!
    children[parent]!.unshift(at)
  }
  const tree = synsets.map(([parent, number, words, isClass], at) => ({
    at,
    id: idOf(number),
    words,
    isClass: isClass === 1,
    classes: classes[at]!,
    parent: parent < 0 ? null : parent,
    children: children[at]!,
  }))
  trees.set(recorded, tree)
  return tree
}

/** From the top down to a synset, itself included. */
export function pathTo(tree: readonly Synset[], at: number): Synset[] {
  const path: Synset[] = []
  for (let next: number | null = at; next !== null; next = tree[next]!.parent) path.unshift(tree[next]!)
  return path
}

export const found = (tree: readonly Synset[], id: string): Synset | null =>
  tree.find((synset) => synset.id === id) ?? null

/** Synsets with a text in their words, those that begin a word with it first, then the shorter ones. */
export function searched(tree: readonly Synset[], text: string, most: number): Synset[] {
  const wanted = text.trim().toLowerCase()
  if (wanted.length < 2) return []
  const rank = ({ words }: Synset) => (` ${words.toLowerCase()}`.includes(` ${wanted}`) ? 0 : 1)
  return tree
    .filter(({ words }) => words.toLowerCase().includes(wanted))
    .toSorted((a, b) => rank(a) - rank(b) || a.words.length - b.words.length || a.at - b.at)
    .slice(0, most)
}

/** A synset drawn in a column: where along its parent, as portions of the whole height. */
export interface Cell {
  synset: Synset
  depth: number
  from: number
  size: number
}

/** What is below a synset, `depth` levels down, heights by classes. */
export function cellsOf(tree: readonly Synset[], at: number, depth: number): Cell[] {
  const whole = tree[at]!.classes
  const below = (parent: number, level: number, from: number): Cell[] => {
    if (level > depth) return []
    let next = from
    return tree[parent]!.children.flatMap((child) => {
      const synset = tree[child]!
      const cell = { synset, depth: level, from: next, size: synset.classes / whole }
      next += cell.size
      return [cell, ...below(child, level + 1, cell.from)]
    })
  }
  return below(at, 1, 0)
}

/** A column of cells: how wide, and where from, as portions of the whole width. */
export interface Column {
  from: number
  size: number
}

/** A cell that takes so much of its column makes it a trivial one. */
const NEARLY_ALL = 0.9
const TRIVIAL_WIDTH = 0.4

/** Columns to draw below a synset: level after level until `full` of them have something to tell apart; those that have not are narrow. */
export function columnsOf(cells: readonly Cell[], full: number): Column[] {
  const widths: number[] = []
  for (let depth = 1; widths.filter((width) => width === 1).length < full; depth++) {
    const sizes = cells.flatMap((cell) => (cell.depth === depth ? [cell.size] : []))
    if (sizes.length === 0) break
    widths.push(Math.max(...sizes) > NEARLY_ALL ? TRIVIAL_WIDTH : 1)
  }
  const all = widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width, i) => ({
    from: widths.slice(0, i).reduce((sum, before) => sum + before, 0) / all,
    size: width / all,
  }))
}
