import type { GlossaryEntry } from './entry'

/** Words of 8.2 and its sections. */
export const history: Record<string, GlossaryEntry> = {}
