import { written } from '../CaptionScene/captions'
import { END, isFinished, START, type Hypothesis, type Round } from './beam'

/** A probability as printed. */
export const shown = (p: number): string => p.toFixed(3)

const en = {
  legend: 'Step by step. The arrow keys move between the steps.',
  width: 'Sentences kept at each step',
  greedy: '1 (greedy)',
  imageTitle: 'The image, once',
  image:
    'The CNN makes one vector of the picture. The LSTM reads it and keeps it in its state. No word leaves yet.',
  wordTitle: (index: number, last: boolean) => (last ? 'The end' : `Word ${index}`),
  word: ({ candidates, kept }: Round) =>
    `${candidates.length} continuations, kept: ${kept.map((one) => `“${say(one, en)}” ${shown(one.probability)}`).join(', ')}.`,
  candidates: 'Candidates of this step, with the product of their probabilities',
  none: 'No candidates: this step only takes in the image.',
  finished: 'ended',
  kept: 'kept',
  dropped: 'dropped',
  noWord: 'no word',
  drawing: (words: string) => `The network unrolled over time, with the leading sentence: ${words}.`,
  words: { [START]: 'start', [END]: 'end' } as Record<string, string>,
}
export type Words = typeof en

const ORDINALS = ['첫', '두', '세', '네', '다섯']

const ko: Words = {
  legend: '한 단계씩 보기. 화살표 키로 옮겨 다닐 수 있어요.',
  width: '단계마다 남길 문장 수',
  greedy: '1(탐욕)',
  imageTitle: '이미지는 한 번만',
  image: 'CNN이 그림을 벡터 하나로 만들어요. LSTM이 그것을 읽어 상태에 간직해요. 낱말은 아직 나오지 않아요.',
  wordTitle: (index, last) => (last ? '끝맺기' : `${ORDINALS[index - 1] ?? index} 번째 낱말`),
  word: ({ candidates, kept }) =>
    `이어 쓴 후보 ${candidates.length}개 가운데 남긴 것: ${kept.map((one) => `‘${say(one, ko)}’ ${shown(one.probability)}`).join(', ')}.`,
  candidates: '이 단계의 후보와 확률의 곱',
  none: '후보가 없어요. 이 단계는 이미지를 받기만 해요.',
  finished: '끝남',
  kept: '남김',
  dropped: '버림',
  noWord: '낱말 없음',
  drawing: (words) => `시간을 따라 펼친 신경망. 지금 앞선 문장: ${words}.`,
  words: {
    start: '시작',
    end: '끝',
    a: '큰',
    large: '글씨',
    three: '3',
    five: '5',
    and: '과',
    beside: '옆에',
    sevens: '7',
    four: '숫자',
    digits: '넷',
    on: '이',
    black: '보인다',
    paper: '있다',
  },
}

export const words = { ko, en }

/** A word of the table in the language of the page. */
export const wordOf = (key: string, text: Words): string => text.words[key] ?? key

/** A sentence as far as it goes, with a full stop once it has ended. */
export function say(hypothesis: Hypothesis, text: Words): string {
  const spoken = hypothesis.words.filter((word) => word !== END).map((word) => wordOf(word, text))
  return written(spoken) + (isFinished(hypothesis) ? '.' : '')
}
