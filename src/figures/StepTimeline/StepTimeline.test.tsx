import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { StepTimeline } from './StepTimeline'

test.each(['ko', 'en'] as const)('in %s it is complete without a script', (language) => {
  const html = renderToStaticMarkup(<StepTimeline language={language} />)
  expect(html).not.toMatch(/NaN|undefined/)
  expect(html).toContain('timeline--wait')
})
