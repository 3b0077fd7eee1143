import { describe, expect, test } from 'vitest'
import { limitOfSpeedUp, sharesOf, sumsOf, totalMacs } from './alexNet'

describe('AlexNet, where the forward pass goes', () => {
  test('724,406,816 multiply-adds an image', () => {
    expect(totalMacs).toBe(724_406_816)
  })

  test('convolution alone takes 92.1 and 86.1 per cent, not 95 and 89', () => {
    expect(sumsOf('gpu').conv).toBeCloseTo(92.1, 10)
    expect(sumsOf('cpu').conv).toBeCloseTo(86.1, 10)
    expect(sumsOf('macs').conv).toBeCloseTo(91.9, 1)
    expect(Math.round(sumsOf('gpu').withAffine)).toBe(95)
    expect(Math.round(sumsOf('cpu').withAffine)).toBe(89)
  })

  test('each strip is whole, with what the chart does not label', () => {
    for (const measure of ['gpu', 'cpu', 'macs'] as const)
      expect(sharesOf(measure).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 6)
    expect(sharesOf('gpu').at(-1)).toMatchObject({ kind: 'unlabelled' })
    expect(sharesOf('gpu').at(-1)!.share).toBeCloseTo(2.2, 6)
    expect(sharesOf('cpu').at(-1)!.share).toBeCloseTo(2.5, 6)
    expect(sharesOf('macs').at(-1)!.kind).toBe('affine')
  })

  test('what stays bounds the gain', () => {
    expect(limitOfSpeedUp(92.1)).toBeCloseTo(12.66, 2)
    expect(limitOfSpeedUp(86.1)).toBeCloseTo(7.19, 2)
  })
})
