/** One line of a benchmark's answer. */
export interface BenchResult {
  suite: 'train'
  network: string
  engine: string
  backend: string
  /** Processor or adapter, and the browser. */
  device: string
  batch: number
  imagesPerSecond: { min: number; median: number; max: number }
  runs: number
}

/** Least, middle and greatest. */
export function summarise(values: number[]): BenchResult['imagesPerSecond'] {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const median = sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
  return { min: sorted[0]!, median, max: sorted.at(-1)! }
}
