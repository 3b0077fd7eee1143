/** The numbers of sections 8, 8.1, 8.1.2 and 8.1.3 that follow from others, worked out again. */
import { describe, expect, test } from 'vitest'
import { facts } from '../../content/facts'
import { deepConvNet as layers } from '../../src/figures/NetworkDiagram/deepConvNet'
import { results } from '../../src/figures/MnistRanking/results'
import { costOf, savingPercent } from '../../src/figures/StackCost/cost'
import { FIELD_LAYERS, formulaOf, type FieldLayer } from '../../src/widgets/receptive-field/modelField'
import { recording } from '../../src/widgets/receptive-field/recorded'
import { readSection } from './section'

const printed = (id: string) => {
  const value = facts[id]?.value
  return typeof value === 'string' ? value : (value?.en ?? '')
}
const percent = (id: string) => Number.parseFloat(printed(id))
const count = (cell: string | undefined) => Number(cell?.replaceAll(',', ''))

test('8: factors of thirty layers', () => {
  expect(0.8 ** 30).toBeCloseTo(0.0012, 4)
  expect(Math.round(1.2 ** 30)).toBe(237)
  expect(0.5 ** 15).toBeCloseTo(0.00003, 5)
  expect(0.5 ** 10).toBe(1 / 1024)
  expect(0.99 ** 100).toBeCloseTo(0.37, 2)
  expect(String(2n ** 100n)).toHaveLength(31)
})

test('8.1: the loss of equal scores, and the size of MNIST', () => {
  expect(Math.log(10)).toBeCloseTo(2.3, 2)
  expect(count(printed('mnist-test-images')) / count(printed('mnist-train-images'))).toBeCloseTo(1 / 6, 10)
})

describe('8.1.2', () => {
  test('figure and text name the same errors', () => {
    const errorOf = (name: string) => results.find((result) => result.name.startsWith(name))?.error
    expect(errorOf('DropConnect')).toBe(percent('ranking-first'))
    expect(errorOf('Multi-column')).toBe(percent('ranking-second'))
    expect(errorOf('Deep Big')).toBe(percent('ranking-mlp'))
    expect(errorOf('C-SVDDNet')).toBe(percent('ranking-single-layer'))
    expect(errorOf('Fast-learning')).toBe(percent('ranking-shallow-cnn'))
    expect(errorOf('Training Very Deep')).toBe(percent('ranking-very-deep'))
    expect(results.find(({ own }) => own === 'deep')?.error).toBeCloseTo(
      100 - percent('original-accuracy'),
      10,
    )
  })

  test('standard errors of counts and of differences', () => {
    expect(Math.sqrt(21)).toBeCloseTo(4.6, 1)
    expect(Math.sqrt(23)).toBeCloseTo(4.8, 1)
    expect(Math.sqrt(21 + 23)).toBeCloseTo(6.6, 1)
    expect(Math.sqrt(21 + 65)).toBeCloseTo(9.3, 1)
    expect(Math.sqrt(11 + 13)).toBeCloseTo(4.9, 1)
    expect((33 - 24) / Math.sqrt(24 + 33)).toBeCloseTo(1.2, 1)
    expect((32 - 21) / Math.sqrt(32 + 21)).toBeLessThan(1.6) // first to eighth place
    expect(Math.sqrt(200)).toBeCloseTo(14, 0)
  })

  test('the best of ten equal runs lies 1.5 deviations above the mean', () => {
    const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)
    let [below, expected] = [0, 0]
    const dx = 0.001
    for (let x = -8; x < 8; x += dx) {
      const share = density(x) * dx
      expected += x * 10 * (below + share / 2) ** 9 * share
      below += share
    }
    expect(expected).toBeCloseTo(1.54, 2)
  })

  test('votes of independent networks', () => {
    const five = 10 * 0.0028 ** 3
    expect(five).toBeCloseTo(2.2e-7, 8)
    expect(10_000 * five).toBeCloseTo(0.002, 3)
    const three = 3 * 0.01 ** 2 * 0.99 + 0.01 ** 3
    expect(three).toBeCloseTo(0.000298, 9)
    expect(1 / three / 3400).toBeCloseTo(1, 1)
  })

  test.each(['ko', 'en'] as const)('the table of learning rates, %s', (language) => {
    const { rows } = readSection('8.1.2-higher-accuracy', language)
    for (const [rate, steps, deviation] of rows.slice(1)) {
      const eta = Number(rate)
      expect(count(steps)).toBe(Math.ceil(Math.log(0.01) / Math.log(1 - eta)))
      expect(deviation).toBe(Math.sqrt(eta / (2 - eta)).toFixed(3))
    }
    expect(rows).toHaveLength(3)
  })

  test('versions of a photograph', () => {
    expect(count(printed('alexnet-augmentation'))).toBe(32 * 32 * 2)
  })
})

describe('8.1.3', () => {
  test.each(['ko', 'en'] as const)('the table of pairs is that of figure 8-1, %s', (language) => {
    const { rows } = readSection('8.1.3-why-deeper', language)
    const weights = (name: string) => {
      const layer = layers.find((candidate) => candidate.name === name)!
      return layer.params - layer.shape[0]
    }
    const pairs = rows.filter(([names]) => names?.includes(', conv'))
    expect(pairs).toHaveLength(3)
    for (const [names, channels, one, two] of pairs) {
      const [first, second] = names!.split(', ')
      const [cIn, , cOut] = channels!.split('→').map(Number)
      expect(count(two)).toBe(weights(first!) + weights(second!))
      expect(count(one)).toBe(25 * cIn! * cOut!)
    }
  })

  test.each(['ko', 'en'] as const)(
    'the table of effective fields has the squares of the formula, %s',
    (language) => {
      const { rows } = readSection('8.1.3-why-deeper', language)
      for (const layer of FIELD_LAYERS) {
        const { side, pixels } = formulaOf(layer)
        const [, square, inside] = rows.find(([name]) => name === layer)!
        expect([square, inside]).toEqual([`${side}×${side}`, String(pixels)])
      }
    },
  )

  test('what is said of the effective fields', () => {
    const share = (net: 'fresh' | 'trained', layer: FieldLayer) =>
      count(printed(`field-${net}-${layer}`)) / formulaOf(layer).pixels
    for (const layer of ['conv1', 'conv2', 'conv3', 'conv4'] as const)
      expect(Math.abs(share('fresh', layer) - share('trained', layer))).toBeLessThan(0.02)
    for (const layer of ['conv5', 'conv6'] as const) {
      expect(share('fresh', layer)).toBeLessThan(0.5)
      expect(share('trained', layer)).toBeGreaterThan(0.5)
    }
    expect(Math.ceil(0.9 * 784)).toBe(706)
    const { active, images } = recording.readings['trained-conv6']!
    expect(active / images).toBeCloseTo(1 / 8, 1)
  })

  test.each(['ko', 'en'] as const)('the table of probes has the squares of the formula, %s', (language) => {
    const { rows } = readSection('8.1.3-why-deeper', language)
    for (const layer of FIELD_LAYERS) {
      const squares = rows.filter(([name]) => name === layer).map(([, square]) => square)
      expect(squares).toEqual([`${formulaOf(layer).side}×${formulaOf(layer).side}`, squares[0]])
    }
  })

  test('what is said of layers and of probes', () => {
    const of = (what: string) => FIELD_LAYERS.map((layer) => percent(`feature-${what}-${layer}`))
    expect(of('favourite')).toEqual(of('favourite').toSorted((a, b) => a - b))
    expect(of('probe-trained')).toEqual(of('probe-trained').toSorted((a, b) => a - b))
    const [trained, fresh] = [of('probe-trained'), of('probe-fresh')]
    expect(fresh[5]).toBeGreaterThan(fresh[0]!)
    const spread = Number(/± (.+)%/.exec(printed('feature-probe-fresh-conv1'))![1])
    expect(Math.abs(trained[0]! - fresh[0]!)).toBeLessThan(spread)
    expect(trained[5]! - fresh[5]!).toBeGreaterThan(10)
  })

  test('six digits drawn blindly: how many are the commonest', () => {
    const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1))
    let [sum, draws] = [0, 0]
    /** All ways to share `left` images out among the digits that have no count yet. */
    const shareOut = (counts: readonly number[], left: number) => {
      if (counts.length < 9) {
        for (let n = 0; n <= left; n++) shareOut([...counts, n], left - n)
        return
      }
      const all = [...counts, left]
      const orders = all.reduce((product, n) => product / factorial(n), factorial(6))
      sum += Math.max(...all) * orders
      draws += orders
    }
    shareOut([], 6)
    expect(draws).toBe(1e6)
    expect(sum / draws).toBeCloseTo(2.0, 1)
  })

  test('what is said of the duels', () => {
    expect(count(printed('duel-large-wins')) + count(printed('duel-close'))).toBe(
      count(printed('duel-count')),
    )
    expect(printed('duel-stack-wins')).toBe('0')
    expect(printed('duel-7-steady-width')).toMatch(/^−/)
    for (const held of ['width', 'parameters', 'arithmetic']) {
      const [, mean, deviation] = /^[−+](.+) ± (.+) points$/.exec(printed(`duel-5-doubling-${held}-12`))!
      expect(Number(mean)).toBeLessThan(Number(deviation))
    }
  })

  test('channels that grow by r', () => {
    expect(16 / 9).toBeCloseTo(1.78, 2)
    expect(costOf(2, 2)).toMatchObject({ big: 50, stack: 54 })
    expect(27 * 64 ** 2).toBe(110_592)
    expect(49 * 64 ** 2).toBe(200_704)
    expect(81 * 64 ** 2).toBe(331_776)
    expect(savingPercent(costOf(3, 1))).toBe(45)
    expect(savingPercent(costOf(5, 1))).toBe(63)
    expect(121 * 3 * 96).toBe(34_848)
    expect(9 * 3 * 96 + 4 * 9 * 96 ** 2).toBe(334_368)
    expect(9 + 9 * 2).toBe(27)
  })

  test('tents: pieces of the composition', () => {
    const relu = (x: number) => Math.max(0, x)
    const tent = (x: number) => 2 * relu(x) - 4 * relu(x - 0.5)
    const grid = 2 ** 12
    const curve = Array.from({ length: grid + 1 }, (_, i) => {
      let y = i / grid
      for (let layer = 0; layer < 10; layer++) y = tent(y)
      return y
    })
    let pieces = 1
    for (let i = 2; i <= grid; i++) {
      const [before, after] = [curve[i - 1]! - curve[i - 2]!, curve[i]! - curve[i - 1]!]
      if (Math.sign(before) !== Math.sign(after)) pieces += 1
    }
    expect(pieces).toBe(2 ** 10)
    expect(pieces - 1).toBe(1023)
  })
})
