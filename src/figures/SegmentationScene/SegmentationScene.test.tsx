import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { SegmentationScene } from '.'
import { masks, rows } from './answers'

const sum = (kind: keyof typeof rows) => rows[kind].reduce((total, { pixels }) => total + pixels, 0)

describe('figure 8-19', () => {
  test('semantic and panoptic answer for every pixel, instance for the ink only', () => {
    expect([sum('semantic'), sum('panoptic')]).toEqual([10_240, 10_240])
    expect(sum('instance')).toBe(10_240 - rows.semantic.at(-1)!.pixels)
  })

  test('the two sevens are one answer, or two', () => {
    expect(rows.semantic.map(({ label }) => label)).toEqual([3, 7, 5, null])
    expect(rows.instance.filter(({ label }) => label === 7).map(({ object }) => object)).toEqual([1, 2])
    expect(new Set(masks('semantic').map(({ hue }) => hue)).size).toBe(3)
    expect(new Set(masks('panoptic').map(({ hue }) => hue)).size).toBe(4)
  })

  test.each(['ko', 'en'] as const)('%s: the numbers add up on the page', (language) => {
    expect(renderToStaticMarkup(<SegmentationScene language={language} />)).toContain('<td>10,240</td>')
  })
})
