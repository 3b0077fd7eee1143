/** Which errors several networks have in common, and how many they would have if they erred independently of each other. */
import { misreadBy, recordedCards, type Card, type Recorded } from './modelCards'

/** Digits that exactly `by` networks misread, and how many to expect if each erred at its own rate but by chance. */
export interface Overlap {
  by: number
  cards: Card[]
  expected: number
}

/** One for each number of networks from 1 to all. */
export function overlaps(recorded: Recorded): Overlap[] {
  const cards = recordedCards(recorded)
  const images = recorded.classes.reduce((sum, n) => sum + n, 0)
  const rates = recorded.members.map(
    (_, member) => cards.filter(({ members, label }) => members![member] !== label).length / images,
  )
  const chances = chancesOf(rates)
  return rates.map((_, i) => ({
    by: i + 1,
    cards: cards.filter((card) => misreadBy(card) === i + 1),
    expected: images * chances[i + 1]!,
  }))
}

/** Chance that exactly k of independent events happen, k = 0 … n, given the chance of each. */
export function chancesOf(rates: readonly number[]): number[] {
  return rates.reduce<number[]>(
    (chances, rate) =>
      [...chances, 0].map((chance, k) => chance * (1 - rate) + (k > 0 ? chances[k - 1]! * rate : 0)),
    [1],
  )
}
