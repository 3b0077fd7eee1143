/**
 * Guessing the digits that networks get wrong: what is chosen and guessed, and what the text prints. What networks say of the digits was
 * recorded, or comes from the run of the training lab.
 */
import type { SaliencyPart, SaliencyTarget } from '../../engine/studyTasks/saliency'
import { cardsOf, scoresOf, type Card, type Deck, type Guesses, type Recorded } from './modelCards'
import { changesOf, checkpointOf, stubborn } from './modelEpochs'
import { overlaps } from './modelShared'

export type { Recorded } from './modelCards'

export const VIEWS = ['guess', 'shared', 'epochs'] as const
export type View = (typeof VIEWS)[number]

export interface Setting {
  view: View
  deck: Deck
  /** Index of the test image on the table; the deck's first where the deck has none such. */
  digit: number | null
  /** How many errors the digits on show have in common, 1–8. */
  by: number
  /** Epochs of the checkpoint on show. */
  epoch: number
}

export interface State {
  setting: Setting
  guesses: Guesses
  /** The cell of the confusion matrix that is open. */
  cell: { truth: number; predicted: number } | null
  target: SaliencyTarget
  /** By `mapKey`. */
  maps: Readonly<Record<string, SaliencyPart>>
  /** The reader has asked for one: from then on each guess brings its own. */
  isWatching: boolean
  failure: string | null
}

export type Action =
  | { type: 'set'; change: Partial<Setting> }
  | { type: 'guess'; index: number; digit: number }
  | { type: 'forget' }
  | { type: 'open'; cell: State['cell'] }
  | { type: 'aim'; target: SaliencyTarget }
  | { type: 'watch' }
  | { type: 'mapped'; key: string; part: SaliencyPart }
  | { type: 'failed'; detail: string }

export const FIRST: State = {
  setting: { view: 'guess', deck: 'net', digit: null, by: 8, epoch: 26 },
  guesses: {},
  cell: null,
  target: 'winner',
  maps: {},
  isWatching: false,
  failure: null,
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'set':
      return { ...state, setting: { ...state.setting, ...action.change }, failure: null }
    case 'guess':
      // The first guess counts: what comes after has seen the answer.
      if (state.guesses[action.index] !== undefined) return state
      return { ...state, guesses: { ...state.guesses, [action.index]: action.digit } }
    case 'forget':
      return { ...state, guesses: {}, setting: { ...state.setting, digit: null } }
    case 'open':
      return { ...state, cell: action.cell }
    case 'aim':
      return { ...state, target: action.target, failure: null }
    case 'watch':
      return { ...state, isWatching: true, failure: null }
    case 'mapped':
      return { ...state, maps: { ...state.maps, [action.key]: action.part }, failure: null }
    case 'failed':
      return { ...state, isWatching: false, failure: action.detail }
  }
}

/** Names a saliency map: one's own network is another after each step. */
export const mapKey = (deck: Deck, index: number, target: SaliencyTarget, ownStep: number | null): string =>
  `${deck === 'own' ? `own-${ownStep}` : 'net'}-${index}-${target}`

/** Where in the deck the digit on the table is. */
export const positionOf = (cards: readonly Card[], { digit }: Pick<Setting, 'digit'>): number =>
  Math.max(
    0,
    cards.findIndex(({ index }) => index === digit),
  )

/** A probability without false certainty. */
export function percent(p: number): string {
  if (p > 0.999) return '>99.9%'
  return `${(100 * p).toFixed(1)}%`
}

/** What the text prints of the recording. */
export function printedOf(recorded: Recorded) {
  const { scores } = scoresOf(cardsOf('net', recorded, null), {})
  const anyScores = scoresOf(cardsOf('any', recorded, null), {}).scores
  const shared = overlaps(recorded)
  const atLeast = (by: number) => shared.filter((each) => each.by >= by)
  const digits = (by: number) => atLeast(by).reduce((sum, { cards }) => sum + cards.length, 0)
  const trained = recorded.checkpoints.filter(({ counts }) => !counts)
  const changes = changesOf(recorded, checkpointOf(recorded, 8))
  return {
    date: recorded.recordedAt,
    net: cardsOf('net', recorded, null).length,
    netSecondRight: scores.second!.all,
    netTogetherRight: scores.together!.all,
    any: digits(1),
    anyNetRight: anyScores.net!.all,
    byTwo: digits(2),
    byTwoExpected: Math.round(atLeast(2).reduce((sum, { expected }) => sum + expected, 0)),
    byAll: digits(8),
    firstEpoch: trained[0]!.errors,
    lastEpoch: trained.at(-1)!.errors,
    mended: changes?.mended,
    fresh: changes?.fresh,
    stubborn: stubborn(recorded),
  }
}
