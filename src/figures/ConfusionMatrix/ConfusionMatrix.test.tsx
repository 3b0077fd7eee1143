import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ConfusionMatrix } from '.'
import { errorShade, moveCell, worstConfusion } from './moves'

const counts: number[][] = Array.from({ length: 10 }, (_, truth) =>
  Array.from({ length: 10 }, (_, predicted) => (truth === predicted ? 980 : 0)),
)
counts[4]![9] = 11
counts[7]![2] = 3

const labels = {
  caption: 'Confusions',
  truth: 'True digit',
  predicted: 'Net says',
  cell: (truth: number, predicted: number, count: number) => `${truth} as ${predicted}: ${count}`,
}
const render = (selected?: { truth: number; predicted: number }) =>
  renderToStaticMarkup(
    <ConfusionMatrix counts={counts} selected={selected} onSelect={() => {}} labels={labels} />,
  )
const buttonOf = (html: string, cell: string) =>
  html.match(new RegExp(`<button[^>]*data-cell="${cell}"[^>]*>`))?.[0]

describe('ConfusionMatrix', () => {
  it('is a table with a named button in each cell', () => {
    const html = render()
    expect(html).toContain('<caption>Confusions</caption>')
    expect(html.match(/<button/g)).toHaveLength(100)
    expect(html.match(/scope="row"/g)).toHaveLength(10)
    expect(buttonOf(html, '4-9')).toContain('aria-label="4 as 9: 11"')
  })

  it('has one tab stop: the worst confusion, or what is selected', () => {
    expect(render().match(/tabindex="0"/g)).toHaveLength(1)
    expect(buttonOf(render(), '4-9')).toContain('tabindex="0"')
    const html = render({ truth: 7, predicted: 2 })
    expect(buttonOf(html, '7-2')).toContain('tabindex="0"')
    expect(html.match(/aria-pressed="true"/g)).toHaveLength(1)
  })

  it('shades errors by the logarithm of their count and leaves the diagonal alone', () => {
    const html = render()
    expect(buttonOf(html, '4-9')).toContain('--shade:1.000')
    expect(buttonOf(html, '7-2')).toContain(`--shade:${errorShade(3, 11).toFixed(3)}`)
    expect(buttonOf(html, '4-4')).toContain('--shade:0.000')
    expect(buttonOf(html, '0-1')).toContain('aria-disabled="true"')
  })
})

describe('moves', () => {
  it.each([
    ['ArrowUp', 0, 3],
    ['ArrowDown', 1, 3],
    ['ArrowLeft', 0, 2],
    ['ArrowRight', 0, 4],
    ['Home', 0, 0],
    ['End', 0, 9],
  ])('%s leads to row %i, column %i', (key, truth, predicted) => {
    expect(moveCell({ truth: 0, predicted: 3 }, key)).toEqual({ truth, predicted })
  })

  it('leaves other keys to the browser and stops at the edge', () => {
    expect(moveCell({ truth: 0, predicted: 3 }, 'Tab')).toBeNull()
    expect(moveCell({ truth: 9, predicted: 9 }, 'ArrowRight')).toEqual({ truth: 9, predicted: 9 })
  })

  it('finds the worst confusion', () => {
    expect(worstConfusion(counts)).toEqual({ truth: 4, predicted: 9, count: 11 })
    expect(worstConfusion([[5]])).toEqual({ truth: 0, predicted: 0, count: 0 })
    expect(errorShade(0, 0)).toBe(0)
  })
})
