import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { LARGEST, parseNetwork } from '../../math/networkText'
import { randomNetwork } from '../../math/testing/randomNetwork'
import { printNetwork } from '../../math/networkText'
import { BlockBuilder, problemWords } from '.'

const draw = (network: string, language: 'ko' | 'en' = 'en', locked = false) =>
  renderToStaticMarkup(<BlockBuilder {...{ language, network, locked }} onNetwork={() => undefined} />)

describe.each(['ko', 'en'] as const)('drawn in %s', (language) => {
  test('the chapter’s network: eleven blocks with their numbers, and the totals', () => {
    const html = draw('c16 c16 p c32 c32p2 p c64 c64 p f50 d50 f10', language)
    expect(html.match(/<li /g)).toHaveLength(11)
    for (const piece of ['123,552', '8,772,340', '32×16×16', '36×36', '51,250']) expect(html).toContain(piece)
    expect(html).not.toMatch(/NaN|undefined|Infinity/)
  })

  test('a text that is none says why', () => {
    expect(draw('c16 p p p p p f10', language)).toContain('1×1')
    expect(draw('c16', language)).toContain('f10')
  })

  test('locked, it offers nothing to change', () => {
    expect(draw('c8 f10', language, true)).not.toMatch(/data-add|blocks__tools|disabled=""/)
  })
})

test('a hundred random networks are drawn whole', () => {
  for (let seed = 0; seed < 100; seed++) {
    const html = draw(printNetwork(randomNetwork(seed)))
    expect(html).not.toMatch(/NaN|undefined|Infinity|-\d+" height/)
    expect(html.match(/<li /g)).toHaveLength(randomNetwork(seed).parts.length)
  }
})

test('every refusal has a sentence in both languages', () => {
  const bad = ['', 'x', 'c8)', 'n', 'c8k4 f10', 'c0 f10', 'p p p p p f10', 'r(c8k5p0) f10', 'r(p) f10', 'c8']
  for (const text of [...bad, `${'c8 '.repeat(LARGEST.characters)}f10`]) {
    const parsed = parseNetwork(text)
    if (!('problem' in parsed)) throw new Error(text)
    expect(problemWords(parsed.problem, 'en')).toMatch(/\.$/)
    expect(problemWords(parsed.problem, 'ko')).toMatch(/요\.$|[\d,]+\.$/)
  }
})
