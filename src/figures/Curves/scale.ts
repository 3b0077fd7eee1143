/** Scales and ticks of a line chart. Pure. */

export interface Axis {
  low: number
  high: number
  isLog: boolean
}

/** Where `value` lies between the ends of an axis, 0–1, held within. */
export function shareOf(value: number, { low, high, isLog }: Axis): number {
  const place = isLog ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low)
  return Math.min(1, Math.max(0, place))
}

/** Round numbers within an axis, about `wanted` of them: 1, 2 or 5 times a power of ten; on a logarithmic one powers of ten. */
export function ticksOf({ low, high, isLog }: Axis, wanted: number): number[] {
  if (isLog) {
    const [first, last] = [Math.ceil(Math.log10(low) - 1e-9), Math.floor(Math.log10(high) + 1e-9)]
    const every = Math.max(1, Math.ceil((last - first) / wanted))
    const ticks: number[] = []
    for (let power = first; power <= last; power += every) ticks.push(Number(`1e${power}`))
    return ticks
  }
  const rough = (high - low) / wanted
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10)
  const ticks: number[] = []
  for (let i = Math.ceil(low / step - 1e-9) + 0; i * step <= high + 1e-9 * step; i++) ticks.push(i * step)
  return ticks
}

/** Heights for labels that want `wanted`, in the same order, no two closer than `gap` and none beyond `least` and `most`. */
export function spreadLabels(wanted: readonly number[], gap: number, least: number, most: number): number[] {
  const order = wanted.map((_, i) => i).toSorted((a, b) => wanted[a]! - wanted[b]!)
  const heights = new Array<number>(wanted.length).fill(0)
  let free = least
  order.forEach((index, place) => {
    const highest = most - gap * (order.length - 1 - place)
    heights[index] = Math.max(free, Math.min(wanted[index]!, highest))
    free = heights[index] + gap
  })
  return heights
}
