/** Values of a lab in the address, each by its key; what makes no sense is named. */

export interface LinkProblem {
  key: string
  given: string
  /** What stands in its place. */
  used: string
}

/** One of `values` by its text; what makes no sense becomes a problem. */
export function oneOf<Value extends string | number>(
  query: URLSearchParams,
  key: string,
  values: readonly Value[],
  first: Value,
  problems: LinkProblem[],
): Value {
  const given = query.get(key)
  if (given === null) return first
  const found = values.find((value) => String(value) === given)
  if (found === undefined) problems.push({ key, given: given.slice(0, 32), used: String(first) })
  return found ?? first
}

/** Writes a value, or takes it out where it is as at first. */
export function put(
  query: URLSearchParams,
  key: string,
  value: string | number,
  first: string | number,
): void {
  if (value === first) query.delete(key)
  else query.set(key, String(value))
}
