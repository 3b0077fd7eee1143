/** What `tools/recordErrors.ts` wrote: what the shipped networks say of the digits that any of them gets wrong, and the digits. */
import deckUrl from './deck.png'
import type { Recorded } from './modelCards'
import othersUrl from './others.png'
import text from './recorded.json?raw'

export const recorded = JSON.parse(text) as Recorded

/** The digits of the deck in one picture, all others in another, so that the first comes alone. */
export const sheets = { deck: deckUrl, others: othersUrl }
