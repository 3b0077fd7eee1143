import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CaptionSteps } from '.'

test.each([
  ['en', 'four digits', '“four digits on black.” 0.173'],
  ['ko', '숫자 넷', '‘숫자 넷이 보인다.’ 0.173'],
] as const)('%s: all steps are told before any script runs', (language, early, final) => {
  const html = renderToStaticMarkup(<CaptionSteps language={language} />)
  expect(html).not.toMatch(/NaN|undefined/)
  expect(html).toContain(early)
  expect(html).toContain(final)
  expect(html.match(/id="caption-step-\d"/g)).toHaveLength(6)
  expect(html.match(/type="radio"/g)).toHaveLength(3 + 6)
})

test('the picture shows no word before one was chosen', () => {
  const html = renderToStaticMarkup(<CaptionSteps language="en" />)
  expect(html.match(/caption-steps__chosen/g)).toHaveLength(2)
  expect(html.match(/data-later/g)).toHaveLength(3)
})
