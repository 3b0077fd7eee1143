import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { IlsvrcChart } from './IlsvrcChart'
import { DEPTH_MAX, ERROR_MAX, percent, winners } from './winners'

describe('the winners', () => {
  test('are eight, and each year is better than the one before', () => {
    expect(winners.map(({ year }) => year)).toEqual([2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017])
    for (const [index, { error }] of winners.entries())
      if (index > 0) expect(error).toBeLessThan(winners[index - 1]!.error)
  })

  test('are networks from 2012 on', () => {
    for (const { year, kind } of winners) expect(kind).toBe(year < 2012 ? 'features' : 'network')
  })

  test('fit the axes', () => {
    expect(DEPTH_MAX).toBe(152)
    for (const { error } of winners) expect(error).toBeLessThan(ERROR_MAX)
    expect(winners.map(({ error }) => percent(error))).toEqual([
      '28.2',
      '25.8',
      '16.4',
      '11.7',
      '6.66',
      '3.57',
      '2.99',
      '2.25',
    ])
  })
})

describe.each(['ko', 'en'] as const)('figure 8-8 in %s', (language) => {
  const html = renderToStaticMarkup(<IlsvrcChart language={language} />)

  test('says every year in words, one of them shown', () => {
    expect(html.match(/type="radio"/g)).toHaveLength(8)
    for (const { year, team, error } of winners)
      expect(html).toContain(`aria-label="${year}, ${team}: ${percent(error)}%`)
    expect(html).toMatch(/<output[^>]*>.*2012 SuperVision/)
    expect(html).not.toMatch(/NaN|undefined/)
  })
})
