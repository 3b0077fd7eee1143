/** The reader's guesses as a file. */
import { cardsOf, scoresOf, type Guesses, type Deck, type Recorded } from './modelCards'
import type { Predictions } from '../../engine/protocol'

/** JSON: every digit of the deck with what it is, what was guessed and what networks say; `savedAt` is an ISO date. */
export function exportText(
  deck: Deck,
  guesses: Guesses,
  recorded: Recorded,
  predictions: Predictions | null,
  savedAt: string,
): string {
  const cards = cardsOf(deck, recorded, predictions)
  const digits = cards.map(({ index, label, predicted, second, confidence, members, together }) => ({
    index,
    label,
    guess: guesses[index] ?? null,
    network: { predicted, second, confidence },
    ...(members && { members, together }),
  }))
  const source = deck === 'own' ? { trainedHere: true } : { recordedAt: recorded.recordedAt }
  return `${JSON.stringify({ savedAt, deck, source, ...scoresOf(cards, guesses), digits }, null, 1)}\n`
}
