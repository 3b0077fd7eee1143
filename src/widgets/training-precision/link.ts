/** What the reader has chosen, in the address: `?training=float16-scaled`. */
import { ARITHMETICS, type Arithmetic } from '../../engine/protocolPrecision'
import { FIRST } from './model'

export const KEY = 'training'

/** Something in a link that makes no sense, and what stands in its place. */
export interface LinkProblem {
  given: string
  used: Arithmetic
}

export function arithmeticIn(query: URLSearchParams): {
  arithmetic: Arithmetic
  problem: LinkProblem | null
} {
  const given = query.get(KEY)
  const found = ARITHMETICS.find((name) => name === given)
  const arithmetic = found ?? FIRST.arithmetic
  return { arithmetic, problem: given !== null && !found ? { given, used: arithmetic } : null }
}

/** The query with the choice in it, other keys untouched; the first choice is left out. */
export function withArithmetic(query: URLSearchParams, arithmetic: Arithmetic): URLSearchParams {
  const next = new URLSearchParams(query)
  if (arithmetic === FIRST.arithmetic) next.delete(KEY)
  else next.set(KEY, arithmetic)
  return next
}
