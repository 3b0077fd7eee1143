/**
 * ImageNet's classes browsed in their tree, and the top-k error played on digits: the reader answers with up to five digits, and so does a
 * network. What is chosen and answered, and what is counted.
 */
import { idOf, type RecordedTree } from './modelTree'

export const NETS = ['simple', 'deep', 'eight'] as const
/** SimpleConvNet, the chapter's network trained on augmented digits, and eight of such networks together. */
export type Net = (typeof NETS)[number]

export const MOST = 5
export const TEST_IMAGES = 10_000
/** What 1 is in the recording. */
export const UNIT = 10_000

/** Layout of `recordedRanks.json`. */
export interface RecordedRanks {
  /** ISO date. */
  recordedAt: string
  machine: string
  /** Of the 10,000 test images: in how many the label has the first, second … tenth place. */
  ranks: Readonly<Record<Net, readonly number[]>>
  /** Digits to a row of the sheet. */
  columns: number
  /** Indices of the test images to play with, and their labels. */
  digits: readonly number[]
  labels: string
  /** By network: ten probabilities for each of the digits, in `UNIT`s. */
  probabilities: Readonly<Record<Net, readonly number[]>>
}

/** Of 10,000: images whose label is not among the first k. */
export const missesOf = ({ ranks }: RecordedRanks, net: Net, k: number): number =>
  ranks[net].slice(k).reduce((sum, n) => sum + n, 0)

export const probabilitiesOf = ({ probabilities }: RecordedRanks, net: Net, place: number): number[] =>
  probabilities[net].slice(10 * place, 10 * (place + 1))

/** The ten digits from the most to the least probable; of equal ones the smaller first. */
export function rankingOf(recorded: RecordedRanks, net: Net, place: number): number[] {
  const row = probabilitiesOf(recorded, net, place)
  return row.map((_, digit) => digit).toSorted((a, b) => row[b]! - row[a]! || a - b)
}

export const labelOf = ({ labels }: RecordedRanks, place: number): number => Number(labels[place])

/** Where the label stands among answers, from 1; null where it is not. */
export function placeOf(label: number, answers: readonly number[]): number | null {
  const at = answers.indexOf(label)
  return at < 0 ? null : at + 1
}

/** Published error rates of one network on the validation set of 2012, per cent: [top-1, top-5]. He et al. 2016, table 3, ten crops. */
export const PUBLISHED: readonly (readonly [name: string, top1: number, top5: number])[] = [
  ['VGG-16', 28.07, 9.33],
  ['ResNet-34 B', 24.52, 7.46],
  ['PReLU-net', 24.27, 7.38],
  ['ResNet-50', 22.85, 6.71],
  ['ResNet-101', 21.75, 6.05],
  ['ResNet-152', 21.43, 5.71],
]

export const VIEWS = ['browse', 'play'] as const
export type View = (typeof VIEWS)[number]

export interface Setting {
  view: View
  /** `n00001740`. */
  synset: string
  net: Net
  /** Answers that count. */
  k: number
}

export interface State {
  setting: Setting
  search: string
  /** Goes up with each wish for another class. */
  draws: number
  /** Which digit is on the table. */
  place: number
  /** By place: the reader's answers, best first. */
  answers: Readonly<Record<number, readonly number[]>>
  /** Places whose label the reader has seen. */
  open: readonly number[]
}

export type Action =
  | { type: 'set'; change: Partial<Setting> }
  | { type: 'search'; text: string }
  | { type: 'draw'; synset: string }
  | { type: 'answer'; digit: number }
  | { type: 'open' }
  | { type: 'turn'; place: number }
  | { type: 'forget' }

/** `entity`, the top of all nouns. */
export const TOP = idOf(1740)

export const FIRST: State = {
  setting: { view: 'browse', synset: TOP, net: 'simple', k: 2 },
  search: '',
  draws: 0,
  place: 0,
  answers: {},
  open: [],
}

export function reduce(state: State, action: Action): State {
  const { setting, place, answers, open } = state
  switch (action.type) {
    case 'set':
      return { ...state, setting: { ...setting, ...action.change } }
    case 'search':
      return { ...state, search: action.text }
    case 'draw':
      return { ...state, draws: state.draws + 1, setting: { ...setting, synset: action.synset } }
    case 'answer': {
      if (open.includes(place)) return state
      const before = answers[place] ?? []
      const isThere = before.includes(action.digit)
      if (!isThere && before.length >= MOST) return state
      const next = isThere ? before.filter((digit) => digit !== action.digit) : [...before, action.digit]
      return { ...state, answers: { ...answers, [place]: next } }
    }
    case 'open':
      return (answers[place] ?? []).length === 0 || open.includes(place)
        ? state
        : { ...state, open: [...open, place] }
    case 'turn':
      return { ...state, place: action.place }
    case 'forget':
      return { ...state, answers: {}, open: [], place: 0 }
  }
}

/** On the digits that the reader has answered and seen: misses with k answers, of the reader and of a network. */
export function scoreOf(
  recorded: RecordedRanks,
  { answers, open, setting }: Pick<State, 'answers' | 'open' | 'setting'>,
  k: number,
): { asked: number; you: number; net: number } {
  const isMiss = (place: number, given: readonly number[]) => {
    const rank = placeOf(labelOf(recorded, place), given)
    return rank === null || rank > k
  }
  return {
    asked: open.length,
    you: open.filter((place) => isMiss(place, answers[place] ?? [])).length,
    net: open.filter((place) => isMiss(place, rankingOf(recorded, setting.net, place))).length,
  }
}

/** What the text prints of both recordings. */
export function printedOf({ recordedAt, several, synsets }: RecordedTree, recorded: RecordedRanks) {
  return {
    tree: { date: recordedAt, synsets: synsets.length, several },
    ranks: {
      date: recorded.recordedAt,
      machine: recorded.machine,
      misses: Object.fromEntries(
        NETS.map((net) => [net, [1, 2, 3, 4, 5].map((k) => missesOf(recorded, net, k))]),
      ),
    },
  }
}
