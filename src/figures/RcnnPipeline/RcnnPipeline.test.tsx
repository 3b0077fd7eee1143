import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { SCENE } from '../DigitScene'
import { RcnnPipeline } from '.'
import { followed, others } from './regions'

describe('figure 8-18', () => {
  test('regions lie inside the scene', () => {
    for (const { x, y, width, height } of [...followed.map(({ box }) => box), ...others]) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(SCENE.width)
      expect(y + height).toBeLessThanOrEqual(SCENE.height)
    }
  })

  test.each(['ko', 'en'] as const)('%s: five steps, all told before any script runs', (language) => {
    const html = renderToStaticMarkup(<RcnnPipeline language={language} />)
    expect(html.match(/type="radio"/g)).toHaveLength(5)
    for (const number of ['2,000', '227×227', '4,096', 'SVM']) expect(html).toContain(number)
  })
})
