import type { GlossaryEntry } from './entry'

/** Words of 8.3 and its sections. */
export const speed: Record<string, GlossaryEntry> = {}
