import { expect, it } from 'vitest'
import { E4M3, FLOAT16 } from './floatFormats'
import { roundActivations } from './roundActivations'

const of = (...values: number[]) => Float32Array.from(values)

it('floats go to the nearest number of the format and stay finite', () => {
  expect(roundActivations(of(0.1, 1e5), { kind: 'float', ...FLOAT16 })).toEqual(of(0.0999755859375, 65504))
  expect(roundActivations(of(1e5, 0), { kind: 'float', ...E4M3 })).toEqual(of(448, 0))
})

it('integers use all their values for what is not negative', () => {
  expect(roundActivations(of(0, 0.9, 1.6, 3), { kind: 'integer', bits: 2 })).toEqual(of(0, 1, 2, 3))
  expect(roundActivations(of(-3, 0.9, 1.6, 3), { kind: 'integer', bits: 2 })).toEqual(of(-3, 0, 3, 3))
  expect(roundActivations(of(0, 0), { kind: 'integer', bits: 8 })).toEqual(of(0, 0))
})

it('one bit says whether a unit fired', () => {
  expect(roundActivations(of(0, 1, 0, 3), { kind: 'sign' })).toEqual(of(0, 2, 0, 2))
  expect(roundActivations(of(0, 0), { kind: 'sign' })).toEqual(of(0, 0))
})
