/** The numbers of 8.4.3 that follow from others, worked out again. The figures' own arithmetic is tested beside them. */
import { describe, expect, test } from 'vitest'
import { beamSearch } from '../../src/figures/CaptionSteps/beam'
import { table } from '../../src/figures/CaptionSteps/table'
import { shapeOf, writerParameters } from '../../src/engine/scenes/captioner'
import { decoderParameters } from '../../src/engine/scenes/decoder'
import { LOOK } from '../../src/engine/scenes/eyes'
import { sizeOf } from '../../src/math/sizeOf'
import { bleu, precision } from '../../src/math/bleu'
import { references } from '../../src/figures/CaptionScene'

describe('8.4.3, captioning', () => {
  test('fading gradients', () => {
    expect(0.9 ** 20).toBeCloseTo(0.12, 2)
    expect(0.5 ** 20).toBeCloseTo(0.000001, 7)
  })

  test('the loss of the sentence, and by how much it beats the greedy one', () => {
    const probability = (width: number) => beamSearch(table, width).at(-1)!.kept[0]!.probability
    expect(-Math.log(probability(2))).toBeCloseTo(1.756, 3)
    expect(probability(2) / probability(1)).toBeCloseTo(3.6, 10)
    expect(10_000 ** 10).toBeCloseTo(1e40, -30)
  })

  test('parameters of the writer', () => {
    const [words, size] = [10_000, 512]
    const part = (size + size) * size + size
    expect([words * size, part, 4 * part, size * words + words]).toEqual([
      5_120_000, 524_800, 2_099_200, 5_130_000,
    ])
    expect(5_120_000 + 2_099_200 + 5_130_000).toBe(12_349_200)
    expect(10_250_000 / 12_349_200).toBeCloseTo(5 / 6, 2)
    expect(4 * size).toBe(2_048)
  })

  test('our captioner is as large as it says', () => {
    const parameters = writerParameters({ vocabulary: 'en', cell: 'lstm' })
    expect([LOOK, parameters[0]!.shape]).toEqual([120, [120, 256]])
    const shape = shapeOf({ vocabulary: 'en', cell: 'lstm' })
    expect(shape).toMatchObject({ vocabulary: 36, embedding: 96, state: 128 })
    expect(shapeOf({ vocabulary: 'ko', cell: 'lstm' }).vocabulary).toBe(32)
    expect(shapeOf({ vocabulary: 'ko-syllables', cell: 'lstm' }).vocabulary).toBeLessThan(50)
    const sizes = decoderParameters('', shape).map((each) => sizeOf(each.shape))
    const sum = (from: number, to: number) => sizes.slice(from, to).reduce((total, size) => total + size, 0)
    expect([sum(0, 2), sum(2, 3), sum(3, 6), sum(6, 8)]).toEqual([24_672, 3_456, 115_200, 4_644])
    expect(sum(0, 8)).toBe(147_972)
    const cells = (['lstm', 'rnn'] as const).map((cell) =>
      decoderParameters('', { ...shape, cell })
        .slice(3, 6)
        .reduce((total, each) => total + sizeOf(each.shape), 0),
    )
    expect(cells[0]! / cells[1]!).toBe(4)
  })

  test.each([
    [['a', 'small', '7', 'above', 'a', 'large', '3'], 6, '8', ['6/7', '5/6', '4/5', '3/4'], 0.81],
    [['a', 'small', '7', 'above', 'a', 'large', '3'], 2, '1', ['6/7', '4/6', '2/5', '1/4'], 0.49],
    [['큰', '3', '의', '위', '에', '작은', '7', '이', '있다'], 1, '8', ['8/9', '6/8', '5/7', '4/6'], 0.75],
    [['큰', '3', '의', '위', '에', '작은', '7', '이', '있다'], 6, '1', ['8/9', '6/8', '4/7', '3/6'], 0.66],
  ])('one wrong digit in %s at %s', (truth, at, digit, fractions, score) => {
    const candidate = truth.with(at, digit)
    const orders = [1, 2, 3, 4].map((n) => precision(candidate, [truth], n))
    expect(orders.map(({ matched, total }) => `${matched}/${total}`)).toEqual(fractions)
    expect(bleu(candidate, [truth], 4)).toBeCloseTo(score, 2)
  })

  test.each([
    ['en', ['a', 'five', 'on', 'black']],
    ['ko', ['7', '과', '5', '보인다']],
  ] as const)('the mosaic, %s', (language, candidate) => {
    expect(precision(candidate, references[language], 1)).toEqual({ matched: 4, total: 4 })
    expect(precision(candidate, references[language], 2)).toEqual({ matched: 2, total: 3 })
    expect(bleu(candidate, references[language], 2)).toBeCloseTo(0.82, 2)
  })
})
