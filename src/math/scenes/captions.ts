/**
 * Says in words what is in a scene, in Korean and in English, by a small grammar; null where it could be said in two ways. Words are the
 * tokens that a captioner writes: Korean particles are words of their own.
 */
import type { Box } from '../detection/boxes'
import { SCENE_SIDE } from './scene'

export type CaptionLanguage = 'ko' | 'en'

/** What of a digit a caption speaks about. */
export interface Described {
  label: number
  isLarge: boolean
  box: Box
}

type Column = 'left' | 'middle' | 'right'
type Row = 'top' | 'middle' | 'bottom'
type Relation = 'left' | 'right' | 'above' | 'below'

/** The message of a caption, before it is put into words. */
export type Message =
  | { kind: 'one'; digit: Described; column: Column; row: Row }
  | { kind: 'pair'; subject: Described; object: Described; relation: Relation }
  | { kind: 'one-and-small'; digit: Described; column: Column; row: Row; small: number }
  | { kind: 'counts'; large: number; small: number }

/** So near to a border between thirds a place has no clear name, pixels. */
const UNCLEAR_PX = 3
/** The longer way between two centres must be so much longer than the other, or there is no clear relation. */
const CLEAR_RATIO = 1.4

const centreOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 })

/** 0, 1, 2 by thirds of the scene; null near a border. */
function thirdOf(at: number): 0 | 1 | 2 | null {
  const third = SCENE_SIDE / 3
  if (Math.abs(at - third) < UNCLEAR_PX || Math.abs(at - 2 * third) < UNCLEAR_PX) return null
  return at < third ? 0 : at < 2 * third ? 1 : 2
}

const COLUMNS: readonly Column[] = ['left', 'middle', 'right']
const ROWS: readonly Row[] = ['top', 'middle', 'bottom']

function placeOf({ box }: Described): { column: Column; row: Row } | null {
  const { x, y } = centreOf(box)
  const column = thirdOf(x)
  const row = thirdOf(y)
  return column === null || row === null ? null : { column: COLUMNS[column]!, row: ROWS[row]! }
}

/** Where `a` lies, seen from `b`. */
function relationOf(a: Described, b: Described): Relation | null {
  const from = centreOf(b.box)
  const to = centreOf(a.box)
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  if (Math.abs(dx) >= CLEAR_RATIO * Math.abs(dy)) return dx < 0 ? 'left' : 'right'
  if (Math.abs(dy) >= CLEAR_RATIO * Math.abs(dx)) return dy < 0 ? 'above' : 'below'
  return null
}

/** The grammar counts no further. */
export const MOST_DESCRIBED = 6

/** What there is to say of one to six digits; null where it is not clear, and of more. */
export function messageOf(digits: readonly Described[]): Message | null {
  const [first, second] = digits
  if (!first || digits.length > MOST_DESCRIBED) return null
  if (!second) {
    const place = placeOf(first)
    return place && { kind: 'one', digit: first, ...place }
  }
  if (digits.length === 2) return pairOf(first, second)
  const large = digits.filter(({ isLarge }) => isLarge)
  const small = digits.length - large.length
  if (large.length !== 1) return { kind: 'counts', large: large.length, small }
  const place = placeOf(large[0]!)
  return place && { kind: 'one-and-small', digit: large[0]!, ...place, small }
}

/** The smaller is the subject; of two alike the left one, or the upper one. */
function pairOf(a: Described, b: Described): Message | null {
  const seen = relationOf(a, b)
  if (!seen) return null
  const isSubject = a.isLarge === b.isLarge ? seen === 'left' || seen === 'above' : b.isLarge
  const [subject, object] = isSubject ? [a, b] : [b, a]
  return { kind: 'pair', subject, object, relation: relationOf(subject, object)! }
}

const EN_COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six']
const KO_COUNTS = ['', '한', '두', '세', '네', '다섯', '여섯']
const EN_RELATIONS: Record<Relation, string[]> = {
  left: ['to', 'the', 'left', 'of'],
  right: ['to', 'the', 'right', 'of'],
  above: ['above'],
  below: ['below'],
}
const KO_RELATIONS: Record<Relation, string> = { left: '왼쪽', right: '오른쪽', above: '위', below: '아래' }
const KO_COLUMNS: Record<Column, string[]> = { left: ['왼쪽'], middle: [], right: ['오른쪽'] }
const KO_ROWS: Record<Row, string[]> = { top: ['위'], middle: [], bottom: ['아래'] }
/** 영, 일, 삼, 육, 칠, 팔 end in a consonant. */
const KO_SUBJECT = ['이', '이', '가', '이', '가', '가', '이', '이', '이', '가']

function enPlace(column: Column, row: Row): string[] {
  if (row !== 'middle') return ['at', 'the', row, ...(column === 'middle' ? [] : [column])]
  return column === 'middle' ? ['in', 'the', 'middle'] : ['on', 'the', column]
}

function koPlace(column: Column, row: Row): string[] {
  const words = [...KO_COLUMNS[column], ...KO_ROWS[row]]
  return [...(words.length > 0 ? words : ['가운데']), '에']
}

const enDigit = ({ label, isLarge }: Described) => ['a', isLarge ? 'large' : 'small', String(label)]
const koDigit = ({ label, isLarge }: Described) => [isLarge ? '큰' : '작은', String(label)]
const koSubject = (digit: Described) => [...koDigit(digit), KO_SUBJECT[digit.label]!]

const enMany = (size: string, count: number) => [EN_COUNTS[count]!, size, count === 1 ? 'digit' : 'digits']
const koMany = (size: string, count: number) => [size, '숫자', '가', KO_COUNTS[count]!, '개']

function enWords(message: Message): string[] {
  switch (message.kind) {
    case 'one':
      return [...enDigit(message.digit), ...enPlace(message.column, message.row)]
    case 'pair':
      return [...enDigit(message.subject), ...EN_RELATIONS[message.relation], ...enDigit(message.object)]
    case 'one-and-small':
      return [
        ...enDigit(message.digit),
        ...enPlace(message.column, message.row),
        'and',
        ...enMany('small', message.small),
      ]
    case 'counts': {
      const parts = [
        ...(message.large > 0 ? [enMany('large', message.large)] : []),
        ...(message.small > 0 ? [enMany('small', message.small)] : []),
      ]
      return parts.flatMap((part, i) => (i === 0 ? part : ['and', ...part]))
    }
  }
}

function koWords(message: Message): string[] {
  switch (message.kind) {
    case 'one':
      return [...koPlace(message.column, message.row), ...koSubject(message.digit), '있다']
    case 'pair':
      return [
        ...koDigit(message.object),
        '의',
        KO_RELATIONS[message.relation],
        '에',
        ...koSubject(message.subject),
        '있다',
      ]
    case 'one-and-small':
      return [
        ...koPlace(message.column, message.row),
        ...koSubject(message.digit),
        '있고',
        ...koMany('작은', message.small),
        '있다',
      ]
    case 'counts': {
      const parts = [
        ...(message.large > 0 ? [koMany('큰', message.large)] : []),
        ...(message.small > 0 ? [koMany('작은', message.small)] : []),
      ]
      return [...parts.flatMap((part, i) => (i === 0 ? part : ['있고', ...part])), '있다']
    }
  }
}

/** A message in words. */
export const wordsOf = (message: Message, language: CaptionLanguage): string[] =>
  language === 'ko' ? koWords(message) : enWords(message)

/** Particles, written without a space before them. */
const KO_PARTICLES = new Set(['의', '에', '이', '가'])

/** A caption as it is written; particles stand at the word before them. */
export function sentenceOf(words: readonly string[], language: CaptionLanguage): string {
  const isJoined = (word: string, i: number) => i === 0 || (language === 'ko' && KO_PARTICLES.has(word))
  return words.map((word, i) => (isJoined(word, i) ? word : ` ${word}`)).join('')
}
