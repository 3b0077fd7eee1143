/** The search over the book as it stands: each word leads first to the section that teaches it. */
import { describe, expect, test } from 'vitest'
import { sections } from '../../content/book'
import { glossary } from '../../content/glossary'
import { alsoCalled } from '../../content/glossary/alsoCalled'
import { foldIndex } from '../../src/book/search/book'
import { search } from '../../src/book/search/search'
import { buildIndexes } from '../../tools/search/buildIndex'

const indexes = buildIndexes()
const books = { ko: foldIndex(indexes.ko), en: foldIndex(indexes.en) }

const firstOf = (language: 'ko' | 'en', query: string) => {
  const others = language === 'ko' ? books.en : books.ko
  return search([books[language], others], query)!.hits[0]
}

/** Words as a reader may type them: bare, with particles, without or with spaces, plural, in capitals. */
const KOREAN: Record<string, string[]> = {
  '8.1.1': [
    '하강법',
    '하강법으로',
    '경사 하강법',
    '합성곱',
    '합성곱을',
    '드롭아웃',
    '손실',
    '초깃값',
    '패딩은',
    '풀링',
  ],
  '8.1.2': ['앙상블', '앙상블의', '학습률감소', '데이터 확장', '데이터확장', '뒤집기', '표준오차', '순위표'],
  '8.1.3': ['수용 영역', '수용영역', '수용 영역이', '작은 필터', '비선형'],
  '8.2': ['알렉스넷', 'AlexNet'],
  '8.2.1': ['이미지넷', '신셋', 'ILSVRC', 'Top-5 오류율', '우승 기록'],
  '8.2.2': ['VGG', 'vgg는'],
  '8.3.1': ['암달', '암달의 법칙', '초시계'],
  '8.3.2': ['GPU', 'CUDA', 'cudnn', 'im2col', '행렬의 곱', 'IM2COL로'],
  '8.3.3': ['분산 학습', '올리듀스', '느림보', '배치 나누기', 'torchrun'],
  '8.3.4': ['정밀도', '반정밀도', '양자화', '대역폭', '확률적 반올림', '임베디드'],
  '8.4.1': ['사물 검출', '사물검출', '경계 상자', '비최대 억제', '후보 영역', 'IoU', 'R-CNN', '앵커'],
}
const ENGLISH: Record<string, string[]> = {
  '8.1.1': [
    'dropout',
    'Dropout',
    'convolution',
    'convolutions',
    'padding',
    'softmax',
    'gradient descent',
    'fan-in',
  ],
  '8.1.2': ['ensemble', 'ensembles', 'augmentation', 'learning rate decay', 'standard error', 'flip'],
  '8.1.3': ['receptive field', 'receptive fields', 'small filters'],
  '8.2': ['AlexNet'],
  '8.2.1': ['ImageNet', 'synset', 'top-5', 'WordNet'],
  '8.2.2': ['VGG'],
  '8.3.1': ["Amdahl's law", 'Amdahl'],
  '8.3.2': ['im2col', 'CUDA', 'cuDNN', 'GPUs'],
  '8.3.3': ['all-reduce', 'allreduce', 'straggler', 'distributed training', 'stale gradients'],
  '8.3.4': ['quantization', 'quantisation', 'half precision', 'bandwidth', 'stochastic rounding', 'float16'],
  '8.4.1': ['bounding box', 'IoU', 'non-maximum suppression', 'NMS', 'region proposals', 'anchors', 'R-CNN'],
}

/** What sections teach that stand in the book later than others; each must be found as soon as its section is there. */
const TO_COME: { id: string; ko: string[]; en: string[] }[] = [
  {
    id: '8.2.3',
    ko: ['GoogLeNet', '구글넷', '인셉션', '인셉션을', '1×1 합성곱', '전역평균풀링', '보조 분류기'],
    en: ['GoogLeNet', 'inception', 'inception modules', '1×1 convolution', 'auxiliary classifiers'],
  },
  {
    id: '8.2.4',
    ko: [
      '스킵',
      '스킵 연결',
      '스킵을',
      '스킵연결로',
      'skip',
      'ResNet',
      '레스넷',
      '잔차',
      '배치 정규화',
      '병목',
      '기울기 소실',
    ],
    en: [
      'skip',
      'skips',
      'skip connection',
      'shortcut',
      'ResNet',
      'residuals',
      'batch normalization',
      'bottleneck',
    ],
  },
  { id: '8.4.2', ko: ['분할', '픽셀마다', 'FCN'], en: ['segmentation', 'FCN'] },
  { id: '8.4.3', ko: ['캡션', '캡션을'], en: ['caption', 'captions'] },
]

const cases = (words: Record<string, string[]>) =>
  Object.entries(words).flatMap(([id, queries]) => queries.map((query) => [query, id] as const))
const isThere = (id: string) => sections.some((section) => section.id === id)
const toCome = (language: 'ko' | 'en') =>
  cases(Object.fromEntries(TO_COME.filter(({ id }) => isThere(id)).map((one) => [one.id, one[language]])))

describe('each word leads first to the section that teaches it', () => {
  test.each([...cases(KOREAN), ...toCome('ko')])('ko: %s → %s', (query, id) => {
    expect(firstOf('ko', query)?.section.id).toBe(id)
  })

  test.each([...cases(ENGLISH), ...toCome('en')])('en: %s → %s', (query, id) => {
    expect(firstOf('en', query)?.section.id).toBe(id)
  })

  test.each(sections.map(({ id, title }) => [id, title] as const))(
    '%s by its number and its titles',
    (id, title) => {
      for (const language of ['ko', 'en'] as const) {
        expect(firstOf(language, id)?.section.id).toBe(id)
        expect(firstOf(language, title[language])?.section.id).toBe(id)
      }
    },
  )
})

describe('what is found', () => {
  test('a heading by its words leads to that heading', () => {
    expect(firstOf('ko', '내려가지 않는 손실')?.part.id).toBe('logit-dropout')
    expect(firstOf('en', 'what talking costs')?.part.id).toBe('all-reduce')
  })

  test('a figure is found by its caption, a term by its name in either language', () => {
    const figures = search([books.en], 'WordNet')!.hits.filter(({ kind }) => kind === 'figure')
    expect(figures.map(({ figure }) => figure?.number)).toContain('8-7')
    const terms = search([books.ko], 'receptive field')!.hits.flatMap(({ term }) => term?.name ?? [])
    expect(terms).toContain('수용 영역')
  })

  test('Korean is found from English pages, and English from Korean ones', () => {
    expect(firstOf('en', '하강법')?.section.id).toBe('8.1.1')
    expect(search([books.ko, books.en], 'smothered')).toMatchObject({ language: 'en' })
    expect(search([books.en, books.ko], '쌓는 효과가 멈췄고')).toMatchObject({ language: 'ko' })
  })

  test('no answer of a question, no hint and no solution is shown', () => {
    for (const query of ['fc6은 매개변수의 4분의 3을', '마지막 층이 (512+1)'])
      expect(search([books.ko], query)!.searched).not.toBe(query)
  })

  test.runIf(TO_COME.every(({ id }) => isThere(id)))('what is called otherwise is in the glossary', () => {
    expect(Object.keys(alsoCalled).filter((id) => !(id in glossary))).toEqual([])
  })

  test('what is nowhere finds nothing', () => {
    expect(search([books.ko, books.en], '쀍쀍')!.hits).toEqual([])
    expect(search([books.en, books.ko], 'xqzvj')!.hits).toEqual([])
  })

  test('every part that the index names is a heading of its page', () => {
    for (const { sections } of Object.values(indexes))
      for (const { id, parts } of sections) {
        expect(parts[0]!.id, id).toBe('')
        expect(
          parts.slice(1).every((part) => part.id !== '' && part.heading !== '' && part.otherHeading !== ''),
        ).toBe(true)
      }
  })
})
