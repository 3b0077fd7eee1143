import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { TrainingTimes } from './TrainingTimes'

test.each(['ko', 'en'] as const)('in %s it is complete without a script', (language) => {
  const html = renderToStaticMarkup(<TrainingTimes language={language} />)
  expect(html).not.toMatch(/NaN|undefined/)
  expect(html).toContain('8,495')
})
