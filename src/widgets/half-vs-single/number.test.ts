import { describe, expect, test } from 'vitest'
import { FLOAT16 } from '../../math/floatFormats'
import {
  bitsIn,
  FIRST_NUMBER,
  FORMATS,
  formatNames,
  fully,
  numberIn,
  numberOf,
  placeBetween,
  read,
  reduceNumber,
  roughly,
  shortly,
  worthOf,
} from './number'

describe('texts', () => {
  test.each([
    ['0.1', 0.1],
    [' −70,000 ', -70_000],
    ['1e-8', 1e-8],
    ['.5', 0.5],
    ['-0', -0],
    ['∞', Infinity],
    ['NaN', NaN],
    ['', null],
    ['1,5', null],
    ['0x10', null],
    ['one', null],
  ])('%s', (text, value) => expect(numberIn(text)).toBe(value))

  test('numbers are set as books set them', () => {
    expect(shortly(0.0999755859375, FLOAT16)).toBe('0.099976')
    expect(fully(-(2 ** -24))).toBe('−5.9604644775390625·10⁻⁸')
    expect(fully(0.1)).toBe('0.100000000000000005551…')
    expect(fully(1e-8)).toBe('1.00000000000000002092…·10⁻⁸')
    expect([65504, 1.5, 0, NaN, 100].map(fully)).toEqual(['65504', '1.5', '0', 'NaN', '100'])
    expect(fully(-0)).toBe('−0')
    expect(fully(-Infinity)).toBe('−∞')
    expect(roughly(0.000030517578125)).toBe('0.000031')
  })
})

describe('a number', () => {
  test('0.1 in half precision, by hand', () => {
    expect(bitsIn(FIRST_NUMBER.pattern, FLOAT16)).toBe('0010111001100110')
    const reading = read(FIRST_NUMBER)
    expect(reading).toMatchObject({
      wanted: 0.1,
      stored: 0.0999755859375,
      outcome: 'rounded',
      factors: { power: -4, significand: 1 + 614 / 1024, isSubnormal: false },
    })
    expect(reading.above - reading.stored).toBe(2 ** -14)
    expect(reading.stored - reading.below).toBe(2 ** -14)
    expect(reading.error).toBeCloseTo(2.44140625e-5, 12)
    expect(placeBetween(0.1, reading.below, reading.above)).toBeCloseTo(0.5 + 0.2, 6)
  })

  test('each bit flips its part, and twice is never', () => {
    for (const format of formatNames) {
      const start = numberOf('-1.5', format)
      const count = bitsIn(start.pattern, FORMATS[format]).length
      for (let bit = 0; bit < count; bit++) {
        const flipped = reduceNumber(start, { type: 'flip', bit })
        expect(bitsIn(flipped.pattern, FORMATS[format])).not.toBe(bitsIn(start.pattern, FORMATS[format]))
        expect(reduceNumber(flipped, { type: 'flip', bit })).toEqual({ ...start, isMade: true })
      }
      expect(reduceNumber(start, { type: 'flip', bit: count })).toBe(start)
    }
    expect(reduceNumber(FIRST_NUMBER, { type: 'flip', bit: 0 }).text).toBe('-0.0999755859375')
    expect(worthOf(0, FLOAT16)).toEqual({ part: 'sign', power: 0 })
    expect(worthOf(5, FLOAT16)).toEqual({ part: 'exponent', power: 0 })
    expect(worthOf(6, FLOAT16)).toEqual({ part: 'fraction', power: -1 })
    expect(worthOf(15, FLOAT16)).toEqual({ part: 'fraction', power: -10 })
  })

  test('a pattern that stands for NaN stays as the reader made it', () => {
    const infinite = numberOf('∞', 'float16')
    const nan = reduceNumber(infinite, { type: 'flip', bit: 15 })
    expect(read(nan).outcome).toBe('nan')
    expect(reduceNumber(nan, { type: 'flip', bit: 15 })).toEqual({
      ...infinite,
      isMade: true,
      text: 'Infinity',
    })
  })

  test('what becomes of it in each format', () => {
    const outcomes = (text: string) => formatNames.map((format) => read(numberOf(text, format)).outcome)
    expect(outcomes('0.5')).toEqual(Array(6).fill('exact'))
    expect(outcomes('70000')).toEqual(['exact', 'exact', 'overflow', 'rounded', 'overflow', 'overflow'])
    expect(outcomes('1e-8')).toEqual(['rounded', 'rounded', 'lost', 'rounded', 'lost', 'lost'])
    expect(outcomes('∞')).toEqual(['infinity', 'infinity', 'infinity', 'infinity', 'nan', 'infinity'])
  })

  test('a change of format rounds what was asked for, not what was left of it', () => {
    const coarse = reduceNumber(FIRST_NUMBER, { type: 'format', format: 'e5m2' })
    expect(read(reduceNumber(coarse, { type: 'format', format: 'float64' })).stored).toBe(0.1)
    const nonsense = reduceNumber(FIRST_NUMBER, { type: 'write', text: 'ten' })
    expect(read(nonsense)).toMatchObject({ outcome: 'unreadable', stored: 0.0999755859375 })
    expect(reduceNumber(nonsense, { type: 'format', format: 'float32' }).text).toBe('0.0999755859375')
  })

  test('steps to its neighbours, and past the largest', () => {
    const up = reduceNumber(numberOf('65504', 'float16'), { type: 'step', towards: 'above' })
    expect(read(up).outcome).toBe('infinity')
    expect(reduceNumber(up, { type: 'step', towards: 'below' }).text).toBe('65504')
    expect(reduceNumber(numberOf('1', 'float16'), { type: 'step', towards: 'below' }).text).toBe(
      '0.99951171875',
    )
  })

  test('a subnormal number says so', () => {
    expect(read(numberOf('3e-7', 'float16')).factors).toEqual({
      power: -14,
      significand: 5 / 1024,
      isSubnormal: true,
    })
  })

  test('0.1 is not exact in 64 bits either, and its digits say by how much', () => {
    const tenth = read(numberOf('0.1', 'float64'))
    expect(tenth.outcome).toBe('rounded')
    expect(tenth.error).toBeCloseTo(5.551115123125783e-18, 30)
    expect(read(numberOf('0.5', 'float64')).outcome).toBe('exact')
    expect(read(reduceNumber(numberOf('0.1', 'float64'), { type: 'flip', bit: 63 })).outcome).toBe('exact')
  })

  test('what is beyond 64 bits is lost or too large, not exact', () => {
    expect(read(numberOf('1e-400', 'float64')).outcome).toBe('lost')
    expect(read(numberOf('0e5', 'float64')).outcome).toBe('exact')
    expect(read(numberOf('1e400', 'float32')).outcome).toBe('overflow')
    expect(read(numberOf('∞', 'float32')).outcome).toBe('infinity')
    expect(read(numberOf('500', 'e4m3')).outcome).toBe('overflow')
  })

  test('a part is set as a whole', () => {
    const two = reduceNumber(numberOf('1', 'float16'), { type: 'set', part: 'exponent', to: 16 })
    expect(two).toMatchObject({ text: '2', isMade: true })
    expect(reduceNumber(two, { type: 'set', part: 'fraction', to: 512 }).text).toBe('3')
  })
})
