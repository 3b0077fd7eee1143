import { expect, it } from 'vitest'
import { parse } from './guesses'

it('reads what it wrote', () => {
  const kept = { 'pair-weights': 'fewer', 'gpu-share': '60' }
  expect(parse(JSON.stringify(kept))).toEqual(kept)
})

it.each(['', '{', '[1]', 'null', '7', '{"a":1}'])('takes %j for no guess', (text) => {
  expect(parse(text)).toEqual({})
})
