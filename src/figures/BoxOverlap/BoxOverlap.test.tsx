import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { overlap } from '../DigitScene'
import { BoxOverlap } from '.'
import { firstBoxes } from './model'

describe('two boxes', () => {
  test('at first share 64 of 176 cells', () => {
    expect(overlap(...firstBoxes)).toEqual({ intersection: 64, union: 176, iou: 64 / 176 })
  })

  test.each(['ko', 'en'] as const)('%s: the fraction stands there before any script runs', (language) => {
    const html = renderToStaticMarkup(<BoxOverlap language={language} />)
    expect(html).toContain('64 ÷ 176')
    expect(html).toContain('<b>0.36</b>')
    expect(html.match(/role="button"/g)).toHaveLength(2)
  })
})
