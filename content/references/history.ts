import type { Reference } from './reference'

/** Works of 8.2 and its sections. */
export const history: Record<string, Reference> = {}
