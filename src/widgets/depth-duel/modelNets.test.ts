/** Counts against sums written out by hand, and widths against every other rounding of every scale. */
import { describe, expect, it } from 'vitest'
import { fromDescription } from '../../engine/networks/fromDescription'
import { layersOf, measure } from '../../math/architectures/measure'
import { fieldOf } from '../../math/receptiveField'
import {
  costOf,
  excessOf,
  GROWTHS,
  HELD,
  LARGE_WIDTHS,
  netOf,
  NETS,
  networkOf,
  SIDES,
  stagesOf,
  weightsOf,
  widthsOf,
  type Terms,
} from './modelNets'

const TERMS: Terms[] = SIDES.flatMap((side) =>
  GROWTHS.flatMap((growth) => HELD.map((held) => ({ side, growth, held }))),
)

/** Of three stages on maps of 28, 14 and 7 and an affine layer on 3×3, by the sums of the text. */
function byHand(side: number, depth: number, [a, b, c]: readonly [number, number, number]) {
  let [parameters, arithmetic] = [9 * c * 10 + 10, 9 * c * 10]
  const stages = [
    [1, a, 28],
    [a, b, 14],
    [b, c, 7],
  ] as const
  for (const [from, to, map] of stages)
    for (let layer = 0; layer < depth; layer++) {
      const weights = side * side * (layer === 0 ? from : to) * to
      parameters += weights + to
      arithmetic += weights * map * map
    }
  return { parameters, arithmetic }
}

describe.each(TERMS)('$side, $growth, equal $held', (terms) => {
  it('is counted as by hand, and as the engine builds it', () => {
    for (const net of NETS) {
      const [side, depth] = net === 'large' ? [terms.side, 1] : [3, (terms.side - 1) / 2]
      const network = netOf(net, terms)
      expect(costOf(network)).toEqual(byHand(side, depth, widthsOf(net, terms)))
      expect(fromDescription(network).network.size).toBe(costOf(network).parameters)
    }
  })

  it('sees the same squares on both sides', () => {
    const [large, stack] = NETS.map((net) =>
      fieldOf(layersOf(measure(netOf(net, terms))).filter(({ kind }) => kind !== 'affine')),
    )
    expect(stack).toEqual(large)
  })

  it('holds equal what it says, to a twentieth at the most', () => {
    if (terms.held === 'width') expect(widthsOf('stack', terms)).toEqual(LARGE_WIDTHS[terms.growth])
    else expect(Math.abs(excessOf(terms)[terms.held])).toBeLessThan(0.05)
  })
})

it('finds the nearest of all widths that are a scale of the large ones, rounded', () => {
  const terms: Terms = { side: 5, growth: 'doubling', held: 'parameters' }
  const wanted = costOf(netOf('large', terms)).parameters
  let nearest = Infinity
  for (let a = 1; a <= 20; a++)
    for (let b = 1; b <= 40; b++)
      for (let c = 1; c <= 80; c++) {
        const least = Math.max((a - 1) / 6, (b - 1) / 12, (c - 1) / 24)
        const most = Math.min((a + 1) / 6, (b + 1) / 12, (c + 1) / 24)
        if (least >= most) continue
        const distance = Math.abs(Math.log(byHand(3, 2, [a, b, c]).parameters / wanted))
        nearest = Math.min(nearest, distance)
      }
  expect(Math.abs(Math.log(1 + excessOf(terms).parameters))).toBeLessThan(nearest + 0.005)
})

it('costs more weights, not fewer, where channels double: 50C² against 54C²', () => {
  const terms: Terms = { side: 5, growth: 'doubling', held: 'width' }
  const [large, stack] = NETS.map((net) => weightsOf(stagesOf(net, terms)[1]!))
  expect([large, stack]).toEqual([25 * 6 * 12, 9 * 6 * 12 + 9 * 12 * 12])
  expect(stack).toBeGreaterThan(large!)
  const steady = NETS.map((net) => weightsOf(stagesOf(net, { ...terms, growth: 'steady' })[1]!))
  expect(steady).toEqual([25 * 144, 18 * 144])
})

it('names its layers apart', () => {
  const { parts } = networkOf('stack', 7, [1, 2, 3])
  expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length)
})
