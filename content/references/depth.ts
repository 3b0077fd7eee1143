import type { Reference } from './reference'

/** Works of 8, 8.1 and its sections. */
export const depth: Record<string, Reference> = {}
