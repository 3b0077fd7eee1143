/** The facts about the shipped networks say what their cards record. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { facts } from '../../content/facts'

interface Card {
  testAccuracy: number
  wrongTestDigits: number[]
  selection?: string
  members: Card[]
}
const read = (file: string) => JSON.parse(readFileSync(`public/models/${file}.json`, 'utf8')) as unknown
const card = (name: string) => read(`${name}/card`) as Card
const printed = (id: string) => {
  const value = facts[id]?.value
  return typeof value === 'string' ? [value, value] : [value?.ko ?? '', value?.en ?? '']
}
const numbers = (id: string) => printed(id).map((text) => (text.match(/[\d.]+/g) ?? []).map(Number))
const both = (...values: number[]) => [values, values]
const percent = (share: number) => Number((100 * share).toFixed(2))

test('accuracies', () => {
  expect(numbers('own-simple-accuracy')).toEqual(both(percent(card('simple-convnet').testAccuracy)))
  const book = card('deep-convnet-book')
  expect(numbers('own-book-full-second')).toEqual(both(percent(book.testAccuracy)))
  expect(book.selection).toContain(`the first ended at ${numbers('own-book-full-first')[0]![0]} %`)
})

test('the loss of the last epoch', () => {
  const { loss, stepsPerPoint } = read('deep-convnet-book/curve') as { loss: number[]; stepsPerPoint: number }
  const last = loss.slice(-600 / stepsPerPoint)
  expect(numbers('own-book-full-loss')).toEqual(
    both(Number((last.reduce((sum, value) => sum + value, 0) / last.length).toFixed(2))),
  )
})

test('errors, and what the text of 8.1.2 says of them', () => {
  const ensemble = card('ensemble')
  const members = ensemble.members.map(({ wrongTestDigits }) => wrongTestDigits.length)
  const sorted = (errors: number[]) => errors.sort((a, b) => a - b)
  expect(numbers('own-decay-errors')).toEqual(both(card('deep-convnet-plain').wrongTestDigits.length))
  expect(numbers('own-augmented-errors')).toEqual(both(...sorted(members.slice(0, 4))))
  expect(numbers('own-wide-errors')).toEqual(both(...sorted(members.slice(4))))
  expect(numbers('own-ensemble-errors')).toEqual(both(ensemble.wrongTestDigits.length))
  expect(ensemble.selection).toContain(`made ${numbers('own-first-ensemble-errors')[0]![0]} errors`)
  expect(Math.min(...members) - ensemble.wrongTestDigits.length).toBe(5)
  expect(Math.round(members.reduce((sum, errors) => sum + errors, 0) / members.length)).toBe(39)
  expect(printed('own-book-full-first')[0]).toBe('99.25%')
  expect(card('deep-convnet-book').wrongTestDigits).toHaveLength(63)
  expect(Math.sqrt(63 + 48)).toBeCloseTo(10.5, 1)
})
