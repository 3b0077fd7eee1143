import type { Fact } from './fact'
import { mnist } from './mnist'
import { original } from './original'
import { own } from './own'

export type { Fact } from './fact'

/** Every number that the text may print, by the id that `<Fact id="…" />` uses. */
export const facts: Record<string, Fact> = { ...mnist, ...original, ...own }
