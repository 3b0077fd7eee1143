/** Least, middle and greatest. */
export interface Spread {
  min: number
  median: number
  max: number
}

/** Of an even number of values the median is the mean of the middle two. Throws on an empty list. */
export function spread(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error('no values')
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const median = sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
  return { min: sorted[0]!, median, max: sorted.at(-1)! }
}

/** Mean and standard deviation of a sample; both of `count` values. */
export interface SampleSpread {
  mean: number
  deviation: number
  count: number
}

/** Of those values that there are; null for fewer than two, which have no deviation. */
export function sampleSpread(values: readonly (number | null)[]): SampleSpread | null {
  const known = values.filter((value) => value !== null)
  const count = known.length
  if (count < 2) return null
  const mean = known.reduce((sum, value) => sum + value, 0) / count
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, deviation: Math.sqrt(squares / (count - 1)), count }
}

/** By how much values are ahead of others, place by place, as of two networks from the same seeds. */
export const sampleLead = (
  values: readonly (number | null)[],
  others: readonly (number | null)[],
): SampleSpread | null =>
  sampleSpread(
    values.map((value, i) => {
      const other = others[i] ?? null
      return value === null || other === null ? null : value - other
    }),
  )
