import { describe, expect, test } from 'vitest'
import { references } from '../CaptionScene'
import { bleu, brevityPenalty, nearestLength, precision, verdicts } from '../../math/bleu'
import { candidates } from './candidates'

const split = (text: string) => text.split(' ')

describe('by hand', () => {
  const given = [split('the cat sat on the mat'), split('there is a cat on a mat')]

  test('counts are clipped at the reference that has most', () => {
    expect(precision(split('the the the the the the the'), given, 1)).toEqual({ matched: 2, total: 7 })
    expect(precision(split('the the the'), given, 2)).toEqual({ matched: 0, total: 2 })
  })

  test('precision of each order, a pair from either reference', () => {
    // All four words; cat-on, on-the and the-mat; on-the-mat, but not cat-on-the; not the whole.
    const orders = [1, 2, 3, 4].map((n) => precision(split('cat on the mat'), given, n))
    expect(orders.map(({ matched, total }) => `${matched}/${total}`)).toEqual(['4/4', '3/3', '1/2', '0/1'])
    expect(bleu(split('cat on the mat'), given, 3)).toBeCloseTo(Math.exp(1 - 6 / 4) * Math.cbrt(0.5), 12)
    expect(bleu(split('cat on the mat'), given, 4)).toBe(0)
  })

  test('brevity: the nearest length, the shorter of two', () => {
    const lengths = [split('a b c d'), split('a b c d e f')]
    expect(nearestLength(split('a b c d e'), lengths)).toBe(4)
    expect(brevityPenalty(split('a b c d e'), lengths)).toBe(1)
    expect(brevityPenalty(split('a b'), lengths)).toBeCloseTo(Math.exp(-1), 12)
    expect(brevityPenalty([], lengths)).toBe(0)
  })

  test('a copy of a reference scores 1', () => {
    for (const n of [1, 2, 3, 4]) expect(bleu(given[0]!, given, n)).toBeCloseTo(1, 12)
  })

  test('which words count', () => {
    expect(verdicts(split('the the the dog'), given)).toEqual(['counts', 'counts', 'clipped', 'absent'])
  })
})

describe.each(['en', 'ko'] as const)('the captions of the figure, %s', (language) => {
  const score = (index: number, n: number) => bleu(candidates[language][index]!, references[language], n)
  const fraction = (index: number, n: number) => {
    const { matched, total } = precision(candidates[language][index]!, references[language], n)
    return `${matched}/${total}`
  }

  test('the answer of the beam', () => {
    expect([1, 2, 3, 4].map((n) => fraction(0, n))).toEqual(['3/4', '2/3', '1/2', '0/1'])
    expect(score(0, 1)).toBeCloseTo(0.75, 12)
    expect(score(0, 2)).toBeCloseTo(Math.SQRT1_2, 12)
    expect(score(0, 4)).toBe(0)
  })

  test('the greedy answer has the better BLEU-1', () => {
    expect([1, 2, 3].map((n) => fraction(1, n))).toEqual(['4/4', '1/3', '0/2'])
    expect(score(1, 1)).toBe(1)
    expect(score(1, 2)).toBeCloseTo(0.577, 3)
  })

  test('repetition, shortness, order, a false word and other words', () => {
    expect(fraction(2, 1)).toBe('1/4')
    expect(score(3, 2)).toBeCloseTo(0.368, 3)
    expect([score(4, 1), score(4, 2)]).toEqual([1, 0])
    for (const n of [1, 2, 3, 4]) expect(score(5, n)).toBe(score(0, n))
    expect(score(6, 1)).toBe(0)
  })
})
