import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { UpsamplingSteps } from '.'

test.each(['ko', 'en'] as const)('%s: the whole sum stands there before any script runs', (language) => {
  const html = renderToStaticMarkup(<UpsamplingSteps language={language} />)
  expect(html).toContain('3/16·4 + 9/16·8 + 1/16·8 + 3/16·3 = 6.3')
  expect(html.match(/role="radio"/g)).toHaveLength(16 + 64 + 64)
})
