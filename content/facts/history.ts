import type { Fact } from './fact'

/** Numbers of 8.2 and its sections. */
export const history: Record<string, Fact> = {}
