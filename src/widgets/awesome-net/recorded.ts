/** What `tools/recordAwesome.ts` wrote. */
import { entriesIn, type Entry } from './model'
import text from './recorded.json?raw'

export const recorded: readonly Entry[] = entriesIn(JSON.parse(text))
