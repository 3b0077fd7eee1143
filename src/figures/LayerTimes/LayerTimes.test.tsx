import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LayerTimes } from './LayerTimes'

test.each(['ko', 'en'] as const)('in %s it is complete without a script', (language) => {
  const html = renderToStaticMarkup(<LayerTimes language={language} />)
  expect(html).not.toMatch(/NaN|undefined/)
  expect(html).toContain('92.1%')
})
