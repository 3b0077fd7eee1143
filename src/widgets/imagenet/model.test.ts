import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exportText } from './exportText'
import { settingIn, withSetting } from './link'
import {
  FIRST,
  labelOf,
  missesOf,
  NETS,
  placeOf,
  PUBLISHED,
  rankingOf,
  reduce,
  scoreOf,
  TEST_IMAGES,
  TOP,
  type RecordedRanks,
  type State,
} from './model'
import {
  cellsOf,
  columnsOf,
  found,
  idOf,
  pathTo,
  searched,
  treeOf,
  type RecordedGlosses,
  type RecordedTree,
} from './modelTree'

const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T
const recordedTree = read<RecordedTree>('src/widgets/imagenet/recordedSynsets.json')
const ranks = read<RecordedRanks>('src/widgets/imagenet/recordedRanks.json')
const tree = treeOf(recordedTree)

describe('the tree', () => {
  const classes = tree.filter(({ isClass }) => isClass)
  test('has the thousand classes as its leaves, each once', () => {
    expect(classes).toHaveLength(1000)
    expect(new Set(classes.map(({ id }) => id)).size).toBe(1000)
    expect(tree.filter(({ children }) => children.length === 0)).toEqual(classes)
    expect(tree[0]).toMatchObject({ id: TOP, words: 'entity', classes: 1000, parent: null })
  })
  test('a synset has as many classes as its children together, and no level has one branch only', () => {
    for (const { at, classes: own, children, isClass } of tree) {
      if (isClass) continue
      expect(children.reduce((sum, child) => sum + tree[child]!.classes, 0)).toBe(own)
      if (at > 0) expect(children.length).toBeGreaterThan(1)
      for (const child of children) expect(tree[child]!.parent).toBe(at)
    }
  })
  test('counts what the figure of a piece of WordNet counts', () => {
    const first = (word: string) => tree.find(({ words }) => words.split(', ')[0] === word)!.classes
    expect(
      ['animal', 'carnivore', 'canine', 'dog', 'working dog', 'hunting dog', 'feline', 'fish'].map(first),
    ).toEqual([398, 158, 130, 118, 30, 63, 13, 16])
  })
  test('has a definition for each, under WordNet’s licence', () => {
    const { glosses, licence } = read<RecordedGlosses>('src/widgets/imagenet/recordedGlosses.json')
    expect(glosses).toHaveLength(tree.length)
    expect(glosses[found(tree, 'n02110185')!.at]).toMatch(/^breed of sled dog/)
    expect(licence).toBe(readFileSync('src/widgets/imagenet/wordnet-licence.txt', 'utf8'))
  })
  test('leads to a husky', () => {
    const husky = found(tree, 'n02110185')!
    expect(husky).toMatchObject({ words: 'Siberian husky', isClass: true, classes: 1 })
    const path = pathTo(tree, husky.at).map(({ words }) => words.split(', ')[0])
    expect(path[0]).toBe('entity')
    expect(path).toEqual(expect.arrayContaining(['animal', 'dog', 'working dog', 'sled dog']))
    expect(found(tree, 'n99999999')).toBeNull()
    expect(idOf(1740)).toBe('n00001740')
  })
  test('a search prefers the beginning of a word and asks for two letters', () => {
    expect(searched(tree, 'h', 5)).toEqual([])
    expect(searched(tree, 'HUSKY', 5).map(({ id }) => id)).toContain('n02110185')
    const boats = searched(tree, 'boat', 50)
    const begins = boats.map(({ words }) => ` ${words.toLowerCase()}`.includes(' boat'))
    expect(begins).toEqual(begins.toSorted((a, b) => Number(b) - Number(a)))
  })
  test('cells tile their parent', () => {
    const cells = cellsOf(tree, 0, 9)
    for (const { synset, from, size } of cells) {
      const below = cells.filter((cell) => cell.synset.parent === synset.at)
      if (below.length === 0) continue
      expect(below[0]!.from).toBeCloseTo(from, 12)
      expect(below.reduce((sum, cell) => sum + cell.size, 0)).toBeCloseTo(size, 12)
    }
    const columns = columnsOf(cells, 3)
    expect(columns.reduce((sum, { size }) => sum + size, 0)).toBeCloseTo(1, 12)
    expect(columns.length).toBeGreaterThan(3)
    const dog = found(tree, 'n02084071')!
    expect(columnsOf(cellsOf(tree, dog.at, 9), 3).length).toBeGreaterThanOrEqual(2)
  })
})

describe('ranks', () => {
  test('count every test image once, and the misses of the cards', () => {
    const cards = { simple: 'simple-convnet', deep: 'deep-convnet-augmented', eight: 'ensemble' }
    for (const net of NETS) {
      expect(ranks.ranks[net].reduce((sum, n) => sum + n, 0)).toBe(TEST_IMAGES)
      const card = read<{ wrongTestDigits: number[] }>(`public/models/${cards[net]}/card.json`)
      expect(missesOf(ranks, net, 1)).toBe(card.wrongTestDigits.length)
      for (let k = 1; k < 10; k++)
        expect(missesOf(ranks, net, k + 1)).toBeLessThanOrEqual(missesOf(ranks, net, k))
      expect(missesOf(ranks, net, 10)).toBe(0)
    }
  })
  test('a ranking falls, and has every digit', () => {
    ranks.digits.forEach((_, place) => {
      const ranking = rankingOf(ranks, 'simple', place)
      expect(ranking.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    })
  })
  test('published pairs: five answers never err more than one', () => {
    for (const [, top1, top5] of PUBLISHED) expect(top5).toBeLessThan(top1)
  })
})

describe('playing', () => {
  const answer = (state: State, ...digits: number[]) =>
    digits.reduce((before, digit) => reduce(before, { type: 'answer', digit }), state)
  test('answers keep their order, are taken back by a second press, and are five at most', () => {
    expect(answer(FIRST, 3, 5, 8).answers[0]).toEqual([3, 5, 8])
    expect(answer(FIRST, 3, 5, 8, 5).answers[0]).toEqual([3, 8])
    expect(answer(FIRST, 0, 1, 2, 3, 4, 5).answers[0]).toEqual([0, 1, 2, 3, 4])
  })
  test('the label is shown only after an answer, and then nothing changes', () => {
    expect(reduce(FIRST, { type: 'open' })).toBe(FIRST)
    const open = reduce(answer(FIRST, 3), { type: 'open' })
    expect(open.open).toEqual([0])
    expect(answer(open, 5)).toBe(open)
    expect(reduce(open, { type: 'forget' })).toMatchObject({ open: [], answers: {} })
  })
  test('a miss is a label that is not among the first k', () => {
    const label = labelOf(ranks, 0)
    const other = (label + 1) % 10
    const open = reduce(answer(FIRST, other, label), { type: 'open' })
    expect([1, 2, 5].map((k) => scoreOf(ranks, open, k).you)).toEqual([1, 0, 0])
    const rank = placeOf(label, rankingOf(ranks, 'simple', 0))!
    expect(scoreOf(ranks, open, rank).net).toBe(0)
    if (rank > 1) expect(scoreOf(ranks, open, rank - 1).net).toBe(1)
  })
  test('a file says what was open and answered', () => {
    const open = reduce(answer(FIRST, 3), { type: 'open' })
    const setting = { ...open.setting, synset: 'n02084071' }
    const saved = JSON.parse(exportText({ ...open, setting }, tree, ranks, '2000-01-01')) as {
      classes: unknown[]
      answered: { you: number[] }[]
    }
    expect(saved.classes).toHaveLength(118)
    expect(saved.answered[0]!.you).toEqual([3])
  })
})

test('links: what is set survives, nonsense is named, other keys stay', () => {
  const setting = { view: 'play', synset: 'n02110185', net: 'eight', k: 5 } as const
  const query = withSetting(new URLSearchParams('class=7b'), setting)
  expect(query.toString()).toBe('class=7b&classes=play&synset=n02110185&reader=eight&answers=5')
  expect(settingIn(query, tree)).toEqual({ setting, problems: [] })
  const { setting: used, problems } = settingIn(
    new URLSearchParams('classes=0&synset=unicorn&reader=me&answers=6'),
    tree,
  )
  expect(used).toEqual(FIRST.setting)
  expect(problems.map(({ key, used: instead }) => `${key} ${instead}`)).toEqual([
    'classes browse',
    `synset ${TOP}`,
    'reader simple',
    'answers 2',
  ])
})
