import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { overlap, sceneObjects } from '../DigitScene'
import { BoxOverlap } from '.'
import { firstBoxes } from './model'

describe('two boxes', () => {
  test('at first share 64 of 176 cells', () => {
    expect(overlap(...firstBoxes.cells)).toEqual({ intersection: 64, union: 176, iou: 64 / 176 })
  })

  test('slip by the same over a large digit and a small one: a hit, and a miss', () => {
    expect(firstBoxes.three[0]).toBe(sceneObjects.find(({ label }) => label === 3)!.box)
    expect(overlap(...firstBoxes.three)).toMatchObject({ intersection: 28 * 37, union: 1524 })
    expect(overlap(...firstBoxes.five)).toMatchObject({ intersection: 13 * 17, union: 459 })
  })

  test.each(['ko', 'en'] as const)('%s: the fraction stands there before any script runs', (language) => {
    const html = renderToStaticMarkup(<BoxOverlap language={language} />)
    expect(html).toContain('64 ÷ 176')
    expect(html).toContain('<b>0.36</b>')
    expect(html.match(/role="button"/g)).toHaveLength(2)
  })
})
