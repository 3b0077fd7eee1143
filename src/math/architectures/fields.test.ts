import { expect, test } from 'vitest'
import { parseNetwork } from '../networkText'
import { fieldsOf } from './fields'

const fields = (text: string) => {
  const parsed = parseNetwork(text)
  if ('problem' in parsed) throw new Error(parsed.problem.code)
  return fieldsOf(parsed.parts)
}

test('grows by the kernel less one, times the steps taken so far', () => {
  expect(fields('c16 c16 p c32 c32p2 p c64 c64 p f50 f10')).toEqual([
    3,
    5,
    6,
    10,
    14,
    16,
    24,
    32,
    36,
    null,
    null,
  ])
  expect(fields('c8k7s2 c8 g f10')).toEqual([7, 11, 11 + 13 * 2, null])
})

test('of a block, by the way that sees most', () => {
  expect(fields('c8 r(c8 c8) r(c16s2 c16) c8 f10')).toEqual([3, 7, 13, 17, null])
  expect(fields('i(8|8|8|p) i(8|||) i(|8|||) f10'.replace('|||) f', '||) f'))).toEqual([5, 5, 7, null])
})
