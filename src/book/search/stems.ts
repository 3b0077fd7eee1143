/** Endings: what may follow a word without making it another one, in the text and in what a reader types. */

/** Endings of nouns that a reader may type along. */
const TYPED = [
  ...[
    '은',
    '는',
    '이',
    '가',
    '을',
    '를',
    '의',
    '에',
    '와',
    '과',
    '도',
    '만',
    '로',
    '으로',
    '이나',
    '랑',
    '이랑',
    '란',
    '이란',
  ],
  ...[
    '에서',
    '에게',
    '부터',
    '까지',
    '처럼',
    '보다',
    '마다',
    '라는',
    '이라는',
    '로서',
    '으로서',
    '로써',
    '으로써',
    '라고',
    '이라고',
  ],
  ...['하기', '하는', '하면', '해요', '되는', '돼요', '시키기', '시키는', '이에요', '예요', '이다', '입니다'],
]
/** These also stand in the text, but as often end a word of their own: 디자인, 스타일, 뿐. */
const WRITTEN = [
  ...TYPED,
  '나',
  '인',
  '일',
  '들',
  '된',
  '한',
  '할',
  '해',
  '적',
  '뿐',
  '씩',
  '쯤',
  '끼리',
  '대로',
  '밖에',
  '조차',
  '하고',
]
const SECOND = '(?:은|는|이|가|을|를|의|도|만|요|로|으로|에|에서)?'
const AFTER_WORD = new RegExp(`^(?:${WRITTEN.join('|')})${SECOND}$`)
const AT_END = new RegExp(`^(.{2,}?)(?:${TYPED.join('|')})${SECOND}$`)

/** Whether what follows a match to the end of its word is only an ending, so that the whole word was found. */
export const isEnding = (rest: string): boolean =>
  rest === '' || AFTER_WORD.test(rest) || /^(?:s|es|ed|ing)$/.test(rest)

/**
 * The folded word without its ending, or the word itself: 합성곱을 → 합성곱, filters → filter. At least two syllables or three
 * letters stay. The stem always begins the word, so that what has the word has the stem too.
 */
export function stem(word: string): string {
  if (/[가-힣]$/.test(word)) return AT_END.exec(word)?.[1] ?? word
  const plural = /^([a-z\d]*[a-z]{3})s$/.exec(word)
  if (plural) return word.endsWith('ss') ? word : plural[1]!
  const verb = /^([a-z]{4,})(?:ing|ed)$/.exec(word)?.[1]
  if (!verb) return word
  return /^.{3,}([bdgmnprt])\1$/.test(verb) ? verb.slice(0, -1) : verb
}
