import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ReceptiveField } from './ReceptiveField'

describe.each(['ko', 'en'] as const)('figures 8-5 and 8-6 in %s', (language) => {
  const one = renderToStaticMarkup(<ReceptiveField language={language} kernels="5" />)
  const two = renderToStaticMarkup(<ReceptiveField language={language} kernels="3,3" />)

  test('choose one of nine output cells', () => {
    for (const html of [one, two]) {
      expect(html.match(/role="radio"/g)).toHaveLength(9)
      expect(html.match(/aria-checked="true"/g)).toHaveLength(1)
      expect(html).not.toMatch(/NaN|undefined/)
    }
  })

  test('say what the chosen cell reads and what it costs', () => {
    expect(one).toContain('5×5 = 25')
    expect(two).toContain('5×5 = 25')
    expect(two).toContain('9 + 9 = 18')
    expect(two.match(/data-fed="true"/g)).toHaveLength(25 + 9 + 1)
  })
})
