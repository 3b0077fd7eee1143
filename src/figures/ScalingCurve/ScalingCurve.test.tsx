import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ScalingCurve } from './ScalingCurve'

test.each(['ko', 'en'] as const)('in %s it is complete without a script', (language) => {
  const html = renderToStaticMarkup(<ScalingCurve language={language} />)
  expect(html).not.toMatch(/NaN|undefined/)
  expect(html).toContain('>TensorFlow 0.8, Inception: 56<')
})
