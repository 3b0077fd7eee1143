import { describe, expect, test } from 'vitest'
import { facts } from '../../content/facts'
import { allSections, type Element } from './section'

interface Guessing {
  file: string
  props: Element['props']
  guesses: string[]
  parts: string[]
}

/** Every `Predict` of the book with what stands in it. */
const predicts = allSections.flatMap(({ ko, en }) =>
  [ko, en].flatMap(({ file, elements }) => {
    const found: Guessing[] = []
    for (const { name, props } of elements) {
      if (name === 'Predict') found.push({ file, props, guesses: [], parts: [] })
      if (name === 'Guess') found.at(-1)!.guesses.push(String(props.value))
      // A quiz has a question too: only the first after a guess's beginning is its own.
      if (name === 'Question' || name === 'Answer') found.at(-1)?.parts.push(name)
    }
    return found
  }),
)
const number = (value: string | true | undefined) => Number(/^\{(.+)\}$/.exec(String(value))?.[1])
const printed = (id: string) => parseFloat(String(facts[id]!.value))

test('at least three places of the book ask for a guess, each by an id of its own', () => {
  const ids = predicts.filter(({ file }) => file.endsWith('ko.mdx')).map(({ props }) => props.id)
  expect(ids.length).toBeGreaterThanOrEqual(3)
  expect(new Set(ids).size).toBe(ids.length)
})

describe.each(predicts)('<Predict id="$props.id"> in $file', ({ props, guesses, parts }) => {
  test('asks, and then answers', () => expect(parts.slice(0, 2)).toEqual(['Question', 'Answer']))

  test('has a right choice among others, or a number on its scale', () => {
    if (props.answer === undefined) {
      expect(guesses.length).toBeGreaterThanOrEqual(2)
      expect(guesses.filter((value) => value === props.right)).toHaveLength(1)
    } else {
      expect(guesses).toEqual([])
      expect(number(props.answer)).toBeGreaterThanOrEqual(number(props.min))
      expect(number(props.answer)).toBeLessThanOrEqual(number(props.max))
      expect(props.unit).toEqual(expect.any(String))
    }
  })
})

test('the numbers to be guessed are those that the text prints or follow from them', () => {
  const answer = (id: string) => number(predicts.find(({ props }) => props.id === id)!.props.answer)
  expect(answer('gpu-convolution-share')).toBe(printed('time-gpu-conv'))
  expect(answer('effective-pixels')).toBe(printed('field-fresh-conv6'))
  expect(answer('fresh-probe')).toBe(Math.round(printed('feature-probe-fresh-conv6')))
  const bits = answer('fewest-bits')
  expect(printed(`bits-${bits}-accuracy`)).toBeGreaterThan(99)
  for (let fewer = 1; fewer < bits; fewer++) expect(printed(`bits-${fewer}-accuracy`)).toBeLessThan(99)
})
