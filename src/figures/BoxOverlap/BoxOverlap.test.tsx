import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { overlap } from '../DigitScene'
import { BoxOverlap } from '.'
import { firstBoxes, GRID, placed } from './model'

describe('two boxes', () => {
  test('at first share 64 of 176 cells', () => {
    expect(overlap(...firstBoxes)).toEqual({ intersection: 64, union: 176, iou: 64 / 176 })
  })

  test('stay on whole cells and inside the grid', () => {
    const [box] = firstBoxes
    expect(placed(box, 2.4, 3.6)).toEqual({ ...box, x: 2, y: 4 })
    expect(placed(box, -5, 99)).toEqual({ ...box, x: 0, y: GRID.height - box.height })
  })

  test.each(['ko', 'en'] as const)('%s: the fraction stands there before any script runs', (language) => {
    const html = renderToStaticMarkup(<BoxOverlap language={language} />)
    expect(html).toContain('64 ÷ 176')
    expect(html).toContain('<b>0.36</b>')
    expect(html.match(/role="button"/g)).toHaveLength(2)
  })
})
