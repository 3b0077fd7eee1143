import type { Fact } from './fact'

/** Numbers of 8, 8.1 and its sections. */
export const depth: Record<string, Fact> = {}
