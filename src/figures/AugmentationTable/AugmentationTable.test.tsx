import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { readMnist } from '../../../tests/support/nodeMnist'
import { AugmentationTable } from './AugmentationTable'
import { digits } from './digits'

const right = { none: 9892, crop: 9777, shift: 9833, scale: 9779, rotate: 9771, brightness: 9891, flip: 3968 }

test('the digits are those of the test set', async () => {
  const { pixels, labels } = await readMnist('test', 200)
  for (const { digit, index, pixels: kept } of digits) {
    expect(labels[index]).toBe(digit)
    expect(kept).toEqual(pixels.subarray(784 * index, 784 * (index + 1)))
  }
})

describe.each(['ko', 'en'] as const)('figure 8-4 in %s', (language) => {
  const html = renderToStaticMarkup(<AugmentationTable language={language} right={right} />)

  test('shows seven rows of four digits, each with a name', () => {
    expect(html.match(/<li /g)).toHaveLength(7)
    expect(html.match(/src="data:image\/png/g)).toHaveLength(28)
    expect(html).not.toMatch(/alt=""|NaN|undefined/)
  })

  test('says how many are still read', () => {
    expect(html).toContain('98.92%')
    expect(html).toContain('39.68%')
  })
})
