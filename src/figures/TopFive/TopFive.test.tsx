import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { cases, errorsAt, rankOf } from './cases'
import { TopFive } from './TopFive'

describe('the made-up cases', () => {
  test('are sorted, hold their label, and leave something for the other classes', () => {
    for (const one of cases) {
      const scores = one.guesses.map(([, probability]) => probability)
      expect(scores).toEqual([...scores].sort((a, b) => b - a))
      expect(scores.reduce((sum, score) => sum + score, 0)).toBeLessThan(1)
      expect(rankOf(one)).toBeGreaterThan(0)
    }
  })

  test('have their labels in places 1, 3, 4 and 7', () => {
    expect(cases.map(rankOf)).toEqual([1, 3, 4, 7])
  })

  test('more answers never make more errors', () => {
    expect([1, 2, 3, 4, 5].map((k) => errorsAt(k))).toEqual([3, 3, 2, 1, 1])
  })
})

describe.each(['ko', 'en'] as const)('figure 8-7b in %s', (language) => {
  const html = renderToStaticMarkup(<TopFive language={language} />)

  test('counts with five answers at first, and says that the scores are made up', () => {
    expect(html.match(/data-right="true"/g)).toHaveLength(3)
    expect(html).toContain('25%')
    expect(html).toContain(language === 'ko' ? '지어낸 점수' : 'Made-up scores')
  })
})
