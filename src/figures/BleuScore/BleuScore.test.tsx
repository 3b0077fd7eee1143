import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CaptionScene } from '../CaptionScene'
import { BleuScore } from '.'

test.each(['ko', 'en'] as const)('%s: every caption has its scores before any script runs', (language) => {
  const html = renderToStaticMarkup(<BleuScore language={language} />)
  expect(html).not.toMatch(/NaN|undefined/)
  expect(html.match(/type="radio"/g)).toHaveLength(7)
  const shown = html.replaceAll('\u2060', '').replaceAll('\u00a0', ' ') // without what holds a name together
  for (const scores of ['BLEU-1 0.75, BLEU-2 0.71', 'BLEU-1 1.00, BLEU-2 0.58', 'BLEU-1 0.37, BLEU-2 0.37'])
    expect(shown).toContain(scores)
  expect(shown.match(/BLEU-1 0\.75, BLEU-2 0\.71/g)).toHaveLength(2)
})

test.each([
  ['en', '“white digits on black”'],
  ['ko', '‘글씨 넷이 보인다’'],
] as const)('%s: the scene beside its captions', (language, caption) => {
  const html = renderToStaticMarkup(<CaptionScene language={language} />)
  expect(html).toContain(caption)
  expect(html.match(/<dt>/g)).toHaveLength(4)
})
