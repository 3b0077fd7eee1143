/** What `tools/recordEnsemble.ts` wrote: what eight networks say of the digits that any of them gets wrong, and the digits. */
import sheet from './deck.png'
import type { Recorded } from './model'
import text from './recorded.json?raw'

export const recorded = JSON.parse(text) as Recorded
export { sheet }
