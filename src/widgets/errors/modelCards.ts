/** Which digits are in play, what networks say of them, and who reads how many. */
import type { Predictions } from '../../engine/protocol'

export const DECKS = ['net', 'any', 'all', 'own'] as const
/** Misread by the shipped network, by any of eight, by all eight, or by the network that was trained in this tab. */
export type Deck = (typeof DECKS)[number]

/** Layout of `recorded.json`. A string of digits has one for each place. */
export interface Recorded {
  /** ISO date. */
  recordedAt: string
  /** Test images of each class. */
  classes: number[]
  /** Digits to a row of the sheets. */
  columns: number
  /** Index among the test images, by place: first the `deck`, of which the first network's errors come first, the most confident at the head. */
  digits: number[]
  labels: string
  /** So many digits are misread by at least one of the eight, or by all together. */
  deck: number
  /** What each of the eight says of the deck; the first is the shipped network. */
  members: string[]
  /** What the mean of their probabilities says. */
  together: string
  /** The first network's second choices and the probability of its answer. */
  seconds: string
  confidences: number[]
  checkpoints: Checkpoint[]
}

/** A network after some epochs. Without `counts`, `wrong` has every error. */
export interface Checkpoint {
  epoch: number
  errors: number
  /** Places, the most confident error first. */
  wrong: number[]
  predicted: string
  confidences: number[]
  /** `[truth][predicted]`, errors only. */
  counts?: number[][]
}

/** A digit to be guessed, and what was said of it. */
export interface Card {
  /** Of the test image. */
  index: number
  label: number
  predicted: number
  second: number
  confidence: number
  /** In the sheets; null where it is in none. */
  place: number | null
  /** What each of the eight says, and all together; null where they were not asked. */
  members: readonly number[] | null
  together: number | null
}

const digitAt = (digits: string, at: number): number => Number(digits[at])

/** The card of a place of the recorded deck. */
export function cardAt(recorded: Recorded, place: number): Card {
  const members = recorded.members.map((says) => digitAt(says, place))
  return {
    index: recorded.digits[place]!,
    label: digitAt(recorded.labels, place),
    predicted: members[0]!,
    second: digitAt(recorded.seconds, place),
    confidence: recorded.confidences[place]!,
    place,
    members,
    together: digitAt(recorded.together, place),
  }
}

/** How many of the eight misread a card. */
export const misreadBy = ({ members, label }: Card): number =>
  members?.filter((says) => says !== label).length ?? 0

export const recordedCards = (recorded: Recorded): Card[] =>
  Array.from({ length: recorded.deck }, (_, place) => cardAt(recorded, place))

/** The cards of a deck; of one's own network there are none before all test images were asked. */
export function cardsOf(deck: Deck, recorded: Recorded, predictions: Predictions | null): Card[] {
  if (deck === 'own') return predictions ? ownCards(predictions, recorded) : []
  const cards = recordedCards(recorded)
  if (deck === 'net') return cards.filter(({ predicted, label }) => predicted !== label)
  if (deck === 'all') return cards.filter((card) => misreadBy(card) === recorded.members.length)
  return cards.filter((card) => misreadBy(card) > 0).toSorted((a, b) => a.index - b.index)
}

function ownCards({ labels, predicted, second, confidence }: Predictions, recorded: Recorded): Card[] {
  const places = new Map(recorded.digits.map((index, place) => [index, place]))
  const wrong = Array.from(labels.keys()).filter((index) => predicted[index] !== labels[index])
  return wrong
    .toSorted((a, b) => confidence[b]! - confidence[a]!)
    .map((index) => ({
      index,
      label: labels[index]!,
      predicted: predicted[index]!,
      second: second[index]!,
      confidence: confidence[index]!,
      place: places.get(index) ?? null,
      members: null,
      together: null,
    }))
}

export const PLAYERS = ['you', 'net', 'second', 'together'] as const
export type Player = (typeof PLAYERS)[number]

/** Right answers among the digits that were guessed, and in the whole deck; null while unknown. */
export interface Score {
  guessed: number
  all: number | null
}

/** Who reads how many digits of a deck; `together` is missing where the eight were not asked. */
export function scoresOf(
  cards: readonly Card[],
  guesses: Guesses,
): { guessed: number; scores: Partial<Record<Player, Score>> } {
  const tried = cards.filter(({ index }) => guesses[index] !== undefined)
  const score = (answer: (card: Card) => number | null | undefined, isWhole = true): Score => {
    const right = (some: readonly Card[]) => some.filter((card) => answer(card) === card.label).length
    return { guessed: right(tried), all: isWhole ? right(cards) : null }
  }
  return {
    guessed: tried.length,
    scores: {
      you: score(({ index }) => guesses[index], tried.length === cards.length),
      net: score(({ predicted }) => predicted),
      second: score(({ second }) => second),
      ...(cards.some(({ together }) => together !== null) && {
        together: score(({ together }) => together),
      }),
    },
  }
}

/** By test image. */
export type Guesses = Readonly<Record<number, number>>
