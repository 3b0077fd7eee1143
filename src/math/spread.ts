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

/** Null for fewer than two values, which have no deviation. */
export function sampleSpread(values: readonly number[]): SampleSpread | null {
  const count = values.length
  if (count < 2) return null
  const mean = values.reduce((sum, value) => sum + value, 0) / count
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, deviation: Math.sqrt(squares / (count - 1)), count }
}
