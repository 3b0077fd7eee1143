import type { Reference } from './reference'

/** Works of 8.3 and its sections. */
export const speed: Record<string, Reference> = {}
