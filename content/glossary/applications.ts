import type { GlossaryEntry } from './entry'

/** Words of 8.4, its sections and the closing page. */
export const applications: Record<string, GlossaryEntry> = {}
