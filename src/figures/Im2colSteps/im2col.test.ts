import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { filterColumns, filters, growth, im2col, image, multiply } from './im2col'
import { Im2colSteps } from './Im2colSteps'
import { createElement } from 'react'

const weights = filters.map((filter) => filter.weights)

describe('im2col', () => {
  const rows = im2col(image, 3)
  const product = multiply(rows, filterColumns(weights))

  test('writes one row for each position, in reading order', () => {
    expect(rows).toHaveLength(4)
    expect(rows[0]).toEqual([1, 2, 0, 0, 1, 3, 2, 0, 1])
    expect(rows[3]).toEqual([1, 3, 1, 0, 1, 2, 1, 0, 2])
  })

  test('one product of matrices equals sliding every filter', () => {
    weights.forEach((filter, f) => {
      for (let y = 0; y < 2; y++)
        for (let x = 0; x < 2; x++) {
          let slid = 0
          for (let i = 0; i < 3; i++)
            for (let j = 0; j < 3; j++) slid += image[y + i]![x + j]! * filter[i]![j]!
          expect(product[2 * y + x]![f]).toBe(slid)
        }
    })
  })

  test('conv4 of the book: 14×14 padded by 2 grows to 11.8 times as many numbers', () => {
    expect(growth(14, 3, 2)).toBeCloseTo(73_728 / 6_272, 10)
  })
})

describe.each(['ko', 'en'] as const)('its figure in %s', (language) => {
  const html = renderToStaticMarkup(createElement(Im2colSteps, { language }))
  test('shows four positions, the first chosen, and both sums of it', () => {
    expect(html.match(/role="radio"/g)).toHaveLength(4)
    expect(html.match(/aria-checked="true"/g)).toHaveLength(1)
    expect(html).not.toMatch(/NaN|undefined/)
  })
})
