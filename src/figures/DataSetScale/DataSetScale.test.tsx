import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { DataSetScale } from './DataSetScale'
import { dataSets, inputs, numbers, sideOf } from './scale'

describe('squares to scale', () => {
  test('have areas in the ratio of the images', () => {
    const [imagenet, ilsvrc, mnist] = dataSets.map(({ images }) => sideOf(images, dataSets[0]!.images, 300))
    expect(imagenet).toBe(300)
    expect((imagenet! / ilsvrc!) ** 2).toBeCloseTo(14_197_122 / 1_431_167, 8)
    expect((ilsvrc! / mnist!) ** 2).toBeCloseTo(1_431_167 / 70_000, 8)
  })

  test('count the numbers in one image', () => {
    expect(numbers(inputs.ilsvrc)).toBe(150_528)
    expect(numbers(inputs.mnist)).toBe(784)
  })
})

test.each(['ko', 'en'] as const)('figure 8-7a in %s says its numbers', (language) => {
  const html = renderToStaticMarkup(<DataSetScale language={language} />)
  for (const number of ['14,197,122', '1,431,167', '70,000', '150,528', '784']) expect(html).toContain(number)
  expect(html).not.toMatch(/NaN|undefined/)
})
