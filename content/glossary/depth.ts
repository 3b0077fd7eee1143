import type { GlossaryEntry } from './entry'

/** Words of 8, 8.1 and its sections. */
export const depth: Record<string, GlossaryEntry> = {}
