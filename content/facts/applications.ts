import type { Fact } from './fact'

/** Numbers of 8.4, its sections and the closing page. */
export const applications: Record<string, Fact> = {}
