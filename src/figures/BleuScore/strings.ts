import { written } from '../CaptionScene'
import type { Precision } from '../../math/bleu'

/** Set so that no line ends within it: a word joiner after the hyphen, a space that does not break. */
const bleu = (n: number, score: number) => `BLEU-\u2060${n}\u00a0${score.toFixed(2)}`

const en = {
  legend: 'Choose a caption; the arrow keys move between them.',
  remarks: [
    'Found by the beam. True.',
    'Found greedily. True, but the 5 is missing, and how many sevens.',
    'One word, over and over.',
    'Half a sentence, word for word.',
    'The right words in the wrong order.',
    'One false word: there are four digits.',
    'True, in other words.',
  ],
  summary: (one: number, two: number) => `${bleu(1, one)}, ${bleu(2, two)}.`,
  references: 'The two references',
  candidate: 'Caption, word by word',
  verdict: { counts: 'counts', clipped: 'one too many', absent: 'in neither' },
  table: 'Precision and score by length of run',
  run: 'run',
  found: 'found',
  score: 'BLEU',
  penalty: (value: number, c: number, r: number) =>
    `Brevity: ${c} words, nearest reference ${r}; factor ${value.toFixed(2)}.`,
  quote: (words: readonly string[]) => `“${written(words)}”`,
  fraction: ({ matched, total }: Precision) => (total === 0 ? '–' : `${matched}/${total}`),
}
export type Words = typeof en

const ko: Words = {
  legend: '캡션 고르기. 화살표 키로 옮겨 다닐 수 있어요.',
  remarks: [
    '빔이 찾은 캡션. 맞는 말이에요.',
    '탐욕으로 찾은 캡션. 맞지만 5와 두 번째 7이 빠졌어요.',
    '낱말 하나만 되풀이했어요.',
    '반 토막이지만 글자 그대로예요.',
    '낱말은 맞고 순서가 틀렸어요.',
    '낱말 하나가 틀렸어요. 고양이는 없어요.',
    '맞는 말을 다른 낱말로 했어요.',
  ],
  summary: (one, two) => `${bleu(1, one)}, ${bleu(2, two)}.`,
  references: '참조 캡션 둘',
  candidate: '캡션을 낱말마다 보면',
  verdict: { counts: '셈', clipped: '너무 많음', absent: '둘 다에 없음' },
  table: '이어진 낱말 수에 따른 정밀도와 점수',
  run: '이어진 낱말',
  found: '찾은 것',
  score: 'BLEU',
  penalty: (value, c, r) => `길이: ${c}낱말, 가장 가까운 참조는 ${r}낱말. 곱하는 값 ${value.toFixed(2)}.`,
  quote: (words) => `‘${written(words)}’`,
  fraction: ({ matched, total }) => (total === 0 ? '–' : `${matched}/${total}`),
}

export const words = { ko, en }
