import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MnistRanking } from './MnistRanking'
import { results } from './results'

test.each(['ko', 'en'] as const)('figure 8-3 in %s says every result with its error', (language) => {
  const html = renderToStaticMarkup(<MnistRanking language={language} />)
  expect(html.match(/mnist-ranking__track/g)).toHaveLength(results.length)
  expect(html).toContain('0.65%')
  expect(html).toContain('Fast-learning shallow CNN')
  expect(html.match(/type="radio"/g)).toHaveLength(7 + 3 + 3)
  expect(html).not.toMatch(/NaN|undefined/)
})
