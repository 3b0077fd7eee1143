import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { FloatBits } from './FloatBits'

describe.each(['ko', 'en'] as const)('formats in %s', (language) => {
  const html = renderToStaticMarkup(<FloatBits language={language} />)
  test('draws every bit of 0.1 and says what is stored', () => {
    expect(html.match(/<rect/g)).toHaveLength(64 + 32 + 16 + 16 + 8 + 8)
    expect(html).toContain('0.09997558594')
    expect(html).toContain('65,504')
    expect(html).toContain('2.2·10⁻¹⁶')
    expect(html).not.toMatch(/undefined/)
  })
})
