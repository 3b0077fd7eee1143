/** The numbers of section 8.1.1 that follow from others, worked out again. */
import { describe, expect, test } from 'vitest'
import { facts } from '../../content/facts'
import { deepConvNet } from '../../src/figures/NetworkDiagram/deepConvNet'
import { shapeText } from '../../src/math/architectures/measure'
import { readSection } from './section'

const layers = deepConvNet.filter(({ kind }) => kind !== 'input')
const number = (id: string) => {
  const value = facts[id]?.value
  return Number.parseFloat((typeof value === 'string' ? value : (value?.en ?? '')).replaceAll(',', ''))
}
const sum = (of: typeof layers, key: 'params' | 'macs') => of.reduce((total, layer) => total + layer[key], 0)
const grouped = new Intl.NumberFormat('en-US')

describe.each(['ko', 'en'] as const)('tables, %s', (language) => {
  const { rows } = readSection('8.1.1-deeper-network', language)

  test('the table of layers is that of figure 8-1', () => {
    const whole = language === 'ko' ? '전체' : 'all'
    const expected = layers.map((layer) => [
      shapeText(layer),
      grouped.format(layer.params),
      grouped.format(layer.macs),
      layer.receptiveField === null ? whole : String(layer.receptiveField),
    ])
    expect(rows.slice(1, 1 + layers.length).map((row) => row.slice(1))).toEqual(expected)
    expect(rows.slice(1, 1 + layers.length).map(([name]) => name?.split(' ')[0])).toEqual(
      layers.map(({ name }) => name),
    )
  })

  test('the table of initial values is √(2/fan-in) of those layers', () => {
    const fanIns = new Map(
      layers
        .filter(({ params }) => params > 0)
        .map((layer) => [layer.name, layer.params / layer.shape[0] - 1]),
    )
    const given = rows.slice(2 + layers.length)
    expect(given.flatMap(([names]) => names?.split(', ') ?? [])).toEqual([...fanIns.keys()])
    for (const [names, fanIn, deviation] of given)
      for (const name of names?.split(', ') ?? []) {
        expect(fanIn).toBe(grouped.format(fanIns.get(name)!))
        expect(deviation).toBe(Math.sqrt(2 / fanIns.get(name)!).toFixed(4))
      }
  })
})

describe('facts that follow from the layers', () => {
  const convolutions = layers.filter(({ kind }) => kind === 'conv')

  test('totals and shares', () => {
    expect(number('deep-parameters')).toBe(sum(layers, 'params'))
    expect(number('deep-macs')).toBe(sum(layers, 'macs'))
    expect(number('deep-conv-parameter-share')).toBe(
      Math.round((100 * sum(convolutions, 'params')) / sum(layers, 'params')),
    )
    expect(number('deep-conv-mac-share')).toBeCloseTo(
      (100 * sum(convolutions, 'macs')) / sum(layers, 'macs'),
      1,
    )
  })

  test('the comparison with chapter 7', () => {
    expect(number('simple-parameters')).toBe(30 * 26 + (30 * 12 * 12 + 1) * 100 + 101 * 10)
    expect(number('simple-macs')).toBe(30 * 25 * 24 * 24 + 30 * 12 * 12 * 100 + 100 * 10)
    expect(number('simple-parameters') / number('deep-parameters')).toBeCloseTo(3.5, 1)
    expect(Math.round(number('deep-macs') / number('simple-macs'))).toBe(10)
  })
})

describe('the arithmetic of the text', () => {
  test('accuracies are counts of errors', () => {
    expect(100 - number('original-errors') / 100).toBeCloseTo(number('original-accuracy'), 10)
    expect(100 - number('replaced-errors') / 100).toBeCloseTo(number('replaced-accuracy'), 10)
    expect(number('replaced-errors') - number('original-errors')).toBe(138)
  })

  test('the gap between the two variants is about one standard error', () => {
    const errors = (id: string) => 10_000 - 100 * number(id)
    const [repaired, book] = [errors('own-repaired-accuracy'), errors('own-book-variant-accuracy')]
    expect(repaired - book).toBeCloseTo(34, 5)
    expect(Math.sqrt(repaired + book)).toBeCloseTo(29, 0)
  })

  test('standard error', () => {
    expect(100 * Math.sqrt((0.994 * 0.006) / 10_000)).toBeCloseTo(number('mnist-standard-error'), 3)
  })

  test('dropout on ten logits: floor of the loss and expected accuracy', () => {
    let [loss, luck, binomial] = [0, 0, 1]
    for (let k = 0; k <= 9; k++) {
      loss += (binomial / 2 ** 9) * Math.log(k + 1)
      luck += binomial / 2 ** 9 / (k + 1)
      binomial = (binomial * (9 - k)) / (k + 1)
    }
    expect(loss).toBeCloseTo(1.66, 2)
    expect(loss / 2).toBeCloseTo(0.83, 2)
    expect(luck).toBeCloseTo(0.2, 2)
    expect(100 * (0.5 + luck / 2)).toBeCloseTo(number('training-mode-accuracy'), 0)
    expect(number('training-mode-loss')).toBeGreaterThan(loss / 2)
  })

  test('small initial weights', () => {
    const product = [9, 144, 144, 288, 288, 576, 1024, 50].reduce((p, n) => p * (0.01 / Math.sqrt(2 / n)), 1)
    expect(product).toBeCloseTo(4e-9, 9)
    expect(product / 4e-9).toBeCloseTo(1.06, 1)
  })
})
