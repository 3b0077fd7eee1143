import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { NetworkDiagram } from './NetworkDiagram'

describe.each(['ko', 'en'] as const)('figure 8-1 in %s', (language) => {
  const html = renderToStaticMarkup(<NetworkDiagram language={language} />)

  test('draws twelve tensors twice, one of them chosen', () => {
    expect(html.match(/role="radio"/g)).toHaveLength(24)
    expect(html.match(/aria-checked="true"/g)).toHaveLength(2)
    expect(html).not.toMatch(/NaN|undefined/)
  })

  test('says the numbers of the chosen layer and the totals', () => {
    const output = /<output[^>]*>(.*?)<\/output>/.exec(html)?.[1]
    expect(output).toContain('conv4 32×16×16')
    expect(output).toContain('9,248')
    expect(output).toContain('14×14')
    expect(html).toContain('123,552')
    expect(html).toContain('8,772,340')
  })
})
