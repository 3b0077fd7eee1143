import type { Fact } from './fact'

/** Numbers of 8.3 and its sections. */
export const speed: Record<string, Fact> = {}
