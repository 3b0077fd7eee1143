import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ProbabilityBars } from '.'
import { largest } from './ProbabilityBars'

const labels = {
  caption: 'The net says',
  bar: (digit: number, p: number) => `${digit}: ${Math.round(100 * p)} percent`,
}
const probabilities = new Float32Array([0, 0, 0.125, 0, 0, 0, 0, 0.875, 0, 0])
const marked = (html: string) => html.match(/<li [^>]*data-marked/g) ?? []

describe('ProbabilityBars', () => {
  it('says every probability in words and in figures', () => {
    const html = renderToStaticMarkup(<ProbabilityBars probabilities={probabilities} labels={labels} />)
    expect(html.match(/<li /g)).toHaveLength(10)
    expect(html).toContain('>7: 88 percent<')
    expect(html).toContain('>87.5%<')
    expect(html).toContain('width:12.5%')
  })

  it('marks the largest, or what it is told, or nothing', () => {
    const render = (highlight?: number | null) =>
      renderToStaticMarkup(
        <ProbabilityBars probabilities={probabilities} highlight={highlight} labels={labels} />,
      )
    expect(render()).toContain('title="7: 88 percent" data-marked')
    expect(render(2)).toContain('title="2: 13 percent" data-marked')
    expect(marked(render())).toHaveLength(1)
    expect(marked(render(null))).toHaveLength(0)
  })

  it('finds the largest', () => {
    expect(largest([])).toBeNull()
    expect(largest([0, 0])).toBeNull()
    expect(largest([0.1, 0.45, 0.45])).toBe(1)
  })
})
