import { describe, expect, test } from 'vitest'
import { excerpt, mark } from './excerpt'
import { readQuery } from './query'

const words = (typed: string) => {
  const { phrase, words } = readQuery(typed)!
  return [phrase, ...words]
}
const show = (stretches: ReturnType<typeof mark>) =>
  stretches.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

describe('marks', () => {
  test('stand where the words are, spaces and particles included', () => {
    expect(show(mark('칸의 수용 영역(receptive field)', words('수용영역을')))).toBe(
      '칸의 [수용 영역](receptive field)',
    )
    expect(show(mark('합성곱을 세 번', words('합성곱을')))).toBe('[합성곱을] 세 번')
    expect(show(mark('A batch of batches', words('BATCH')))).toBe('A [batch] of [batch]es')
  })
})

describe('excerpts', () => {
  const text = `처음 문단이에요.\n${'앞에 긴 말이 있고 '.repeat(20)}여기에 풀링이 있어요 ${'뒤에도 말이 이어져요 '.repeat(20)}\n끝 문단이에요.`

  test('show the words within their block, cut between words', () => {
    const shown = show(excerpt(text, words('풀링'), 80))
    expect(shown).toContain('[풀링]이')
    expect(shown).toMatch(/^… \S.* …$/)
    expect(shown.length).toBeLessThan(90)
    expect(shown).not.toContain('문단')
  })

  test('show the beginning where the words are not', () => {
    expect(show(excerpt(text, words('없는말'), 80))).toBe('처음 문단이에요.')
  })
})
