/** The rules of ranking, one by one, on a book of a few lines. The real book is in tests/content/search.test.ts. */
import { describe, expect, test } from 'vitest'
import type { SearchIndex, SearchPart, SearchSection } from '../../../content/searchIndex'
import { foldIndex } from './book'
import { MOST_HITS, search } from './search'

const part = (given: Partial<SearchPart>): SearchPart => ({
  id: '',
  heading: '',
  otherHeading: '',
  text: '',
  asides: '',
  code: '',
  terms: [],
  figures: [],
  ...given,
})
const section = (id: string, title: string, ...parts: Partial<SearchPart>[]): SearchSection => ({
  id,
  title,
  otherTitle: '',
  description: '',
  parts: parts.map(part),
})
const bookOf = (sections: SearchSection[], more: Partial<SearchIndex> = {}) =>
  foldIndex({ language: 'ko', sections, terms: {}, spellings: {}, ...more })
const order = (typed: string, ...sections: SearchSection[]) => [
  ...new Set(search([bookOf(sections)], typed)!.hits.map(({ section }) => section.id)),
]

const filler = '다른 이야기를 길게 해요. '.repeat(10)

describe('ranking', () => {
  test('title before heading before running text', () => {
    const sections = [
      section('1', '하나', {}, { id: 'a', heading: '가', text: `풀링을 해요. ${filler}` }),
      section('2', '둘', {}, { id: 'b', heading: '풀링', text: filler }),
      section('3', '풀링', {}, { id: 'c', heading: '다', text: filler }),
    ]
    expect(order('풀링', ...sections)).toEqual(['3', '2', '1'])
  })

  test('whole words before beginnings before the middle of words', () => {
    const sections = [
      section('1', '하나', { text: `역드롭을 써요. ${filler}` }),
      section('2', '둘', { text: `드롭스를 먹어요. ${filler}` }),
      section('3', '셋', { text: `드롭을 해요. ${filler}` }),
    ]
    expect(order('드롭', ...sections)).toEqual(['3', '2', '1'])
  })

  test('the place that marks a term before one that only uses it', () => {
    const terms = { relu: { name: '렐루', otherName: 'ReLU', also: ['정류'], definition: '꺾는 함수' } }
    const sections = [
      section('1', '하나', { text: `렐루가 나와요. 렐루예요. ${filler}` }),
      section('2', '둘', { text: `렐루는 꺾어요. ${filler}`, terms: ['relu'] }),
    ]
    const found = search([bookOf(sections, { terms })], '렐루')!
    expect(found.hits[0]!.section.id).toBe('2')
    expect(found.hits.find(({ kind }) => kind === 'term')?.section.id).toBe('2')
    for (const name of ['relu', '정류', '꺾는'])
      expect(search([bookOf(sections, { terms })], name)!.hits.map(({ kind }) => kind)).toContain('term')
  })

  test('a section that teaches before the opening that mentions it more', () => {
    const sections = [
      section('1', '여는 글', { text: '필터, 필터, 필터예요.' }),
      section('1.1', '본론', { text: `필터를 두 번, 필터로 써요. ${filler}` }),
    ]
    expect(order('필터', ...sections)).toEqual(['1.1', '1'])
  })
})

describe('what counts as the same', () => {
  const found = (text: string, typed: string) => order(typed, section('1', '제목', { text })).length > 0

  test.each([
    ['수용 영역이 넓어요.', '수용영역'],
    ['수용영역이 넓어요.', '수용 영역을'],
    ['합성곱층을 쌓아요.', '합성곱을'],
    ['Skip connections help.', 'SKIP'],
    ['We quantise weights.', 'quantize'],
    ['Naïve averaging.', 'naive'],
    ['DeepConvNet reads digits.', 'convnet'],
  ])('%j has %j', (text, typed) => expect(found(text, typed)).toBe(true))

  test.each([
    ['그림을 그려요. 수 용어.', '을그'],
    ['cart or top', 'torto'],
    ['한 문단이에요.\n다음이에요.', '이에요다음'],
  ])('%j has no %j', (text, typed) =>
    expect(
      search([bookOf([section('1', '제목', { text })])], typed)!.searched === typed && found(text, typed),
    ).toBe(false),
  )
})

test('what is nowhere as typed is looked for with less, and the spelling of a name is known', () => {
  const sections = [section('1', '제목', { text: '하강법이에요. ResNet도 있어요.' })]
  expect(search([bookOf(sections)], '하강법론')).toMatchObject({ searched: '하강법' })
  const found = search([bookOf(sections, { spellings: { 레스넷: 'ResNet' } })], '레스넷은')!
  expect(found.hits).toHaveLength(1)
  expect(search([bookOf(sections)], '레스넷')!.hits).toEqual([])
})

test('the list ends, and no section fills it', () => {
  const parts = Array.from({ length: 9 }, (_, index) => ({
    id: `p${index}`,
    heading: '층',
    text: '층이에요.',
  }))
  const sections = Array.from({ length: 30 }, (_, index) => section(`${index + 1}`, '층', {}, ...parts))
  const { hits } = search([bookOf(sections)], '층')!
  expect(hits).toHaveLength(MOST_HITS)
  expect(hits.filter(({ section }) => section.id === '1').length).toBeLessThanOrEqual(3)
})
