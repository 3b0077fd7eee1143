import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { StackCost } from './StackCost'

test.each(['ko', 'en'] as const)('figure 8-6a in %s compares five depths', (language) => {
  const html = renderToStaticMarkup(<StackCost language={language} />)
  expect(html.match(/data-kind="one"/g)).toHaveLength(5)
  expect(html).toContain('<b>121</b>')
  expect(html).toContain('28%')
  expect(html).not.toMatch(/NaN|undefined/)
})
