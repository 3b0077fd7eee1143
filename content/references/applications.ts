import type { Reference } from './reference'

/** Works of 8.4, its sections and the closing page. */
export const applications: Record<string, Reference> = {}
