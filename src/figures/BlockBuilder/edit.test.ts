import { describe, expect, test } from 'vitest'
import { parseNetwork, unitsOf } from '../../math/networkText'
import { randomNetwork } from '../../math/testing/randomNetwork'
import { edited, freshUnit, kindOf, KINDS, knobsOf, nextValue, turned, type KnobId } from './edit'

const values = (unit: string) => Object.fromEntries(knobsOf(unit).map(({ id, value }) => [id, value]))

test.each<[string, Partial<Record<KnobId, number>>]>([
  ['c16k5s2p0 n d25', { channels: 16, kernel: 5, stride: 2, norm: 1, dropout: 25 }],
  ['c17', { channels: 17, kernel: 3, stride: 1, norm: 0, dropout: 0 }],
  ['a3s2p1', { window: 3, mean: 1, dropout: 0 }],
  ['r(c8s2 n c16 n)', { channels: 16, convolutions: 2, stride: 2, norm: 1 }],
  ['r(c8 c8) d50', { channels: 8, norm: 0, dropout: 50 }],
  ['i(1|2-3|4|p) n', { one: 1, threeReduce: 2, three: 3, fiveReduce: 0, five: 4, projection: 0, norm: 1 }],
  ['f50 d50', { units: 50, dropout: 50 }],
  ['g', { dropout: 0 }],
])('the knobs of %s', (unit, expected) => {
  expect(values(unit)).toMatchObject(expected)
})

test.each<[string, KnobId, number, string]>([
  ['c16k5s2p0 n d25', 'channels', 24, 'c24k5s2p0 n d25'],
  ['c16k5s2p0 n', 'kernel', 3, 'c16s2 n'],
  ['c16', 'norm', 1, 'c16 n'],
  ['c16 n d50', 'norm', 0, 'c16 d50'],
  ['c16', 'dropout', 25, 'c16 d25'],
  ['p', 'window', 3, 'p3s2p1'],
  ['p3s2p1 d10', 'window', 2, 'p d10'],
  ['p3s2p1', 'mean', 1, 'a3s2p1'],
  ['r(c8s2 n c8 n)', 'channels', 16, 'r(c16s2 n c16 n)'],
  ['r(c8 c8) d10', 'norm', 1, 'r(c8 n c8 n) d10'],
  ['r(c8 c8)', 'convolutions', 3, 'r(c8 c8 c8)'],
  ['i(8|8-8|4-8|8)', 'five', 0, 'i(8|8-8||8)'],
  ['i(8|8-8|4-8|8)', 'threeReduce', 0, 'i(8|8|4-8|8)'],
  ['i(8|8-8|4-8|8) n', 'projection', 0, 'i(8|8-8|4-8|p) n'],
  ['f50 d50', 'units', 100, 'f100 d50'],
])('%s with %s at %i', (unit, id, value, expected) => {
  expect(turned(unit, id, value)).toBe(expected)
})

test('turning a knob to where it stands changes nothing that matters', () => {
  for (let seed = 0; seed < 200; seed++)
    for (const unit of unitsOf(randomNetwork(seed)))
      for (const { id, value } of knobsOf(unit)) {
        const isPlain =
          !['residual', 'pool'].includes(kindOf(unit)) && id !== 'kernel' && !/\|\)|\(\|/.test(unit)
        if (isPlain) expect(turned(unit, id, value), `${unit} ${id}`).toBe(unit)
      }
})

test('the ladder goes up and down from any value, to its ends', () => {
  const knob = { id: 'channels' as const, value: 17, options: [8, 16, 24] }
  expect([nextValue(knob, 1), nextValue(knob, -1)]).toEqual([24, 16])
  expect(nextValue({ ...knob, value: 24 }, 1)).toBe(24)
})

describe('a new block', () => {
  test.each(KINDS)('%s is one that the parser takes', (kind) => {
    for (const channels of [1, 8, 32]) {
      const text =
        kind === 'affine' ? `c8 g ${freshUnit(kind, channels)} f10` : `c8 ${freshUnit(kind, channels)} g f10`
      expect(parseNetwork(text)).toHaveProperty('network')
      expect(kindOf(freshUnit(kind, channels))).toBe(kind)
    }
  })
})

test('blocks are put in, taken out and moved', () => {
  const units = ['a', 'b', 'c']
  expect(edited(units, { type: 'insert', at: 1, unit: 'x' })).toEqual(['a', 'x', 'b', 'c'])
  expect(edited(units, { type: 'remove', at: 1 })).toEqual(['a', 'c'])
  expect(edited(units, { type: 'move', from: 0, to: 2 })).toEqual(['b', 'c', 'a'])
  expect(edited(['c8', 'f10'], { type: 'turn', at: 0, id: 'channels', value: 12 })).toEqual(['c12', 'f10'])
})
