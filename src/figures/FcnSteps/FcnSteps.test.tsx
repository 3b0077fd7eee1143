import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { FCN_STEPS, FcnSteps } from '.'
import { mixture, patchSum } from './sums'

describe('figure 8-20', () => {
  test('the sums of the text', () => {
    expect(patchSum(1, { row: 2, column: 1 })).toBe('1 + 1 − 1 = 1')
    expect(patchSum(2, { row: 2, column: 1 })).toBe('1 + 1 + 1 = 3')
    expect(mixture(2, { row: 2, column: 1 })).toBe('(9·3 + 3·(−7) + 3·1 + 1·(−4))/16 = 0.3125')
    expect(mixture(1, { row: 0, column: 0 })).toBe('(16·2)/16 = 2')
  })

  test.each(['ko', 'en'] as const)(
    '%s: five steps that the text can name, twenty answers to choose',
    (language) => {
      const html = renderToStaticMarkup(<FcnSteps language={language} />)
      for (const id of FCN_STEPS) expect(html).toContain(`<li id="${id}"`)
      expect(html.match(/type="radio"/g)).toHaveLength(5)
      expect(html.match(/role="radio"/g)).toHaveLength(20)
      expect(html).toMatch(/2\.5, [^ ]+ 1, [^ ]+ 3</)
    },
  )
})
