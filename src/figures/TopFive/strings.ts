/** Words of figure 8-7b. Class names stay as the challenge has them. */
const en = {
  title: 'Four made-up pictures with made-up scores',
  madeUp: 'Made-up scores',
  guesses: 'Answers that count',
  truth: 'label',
  right: 'counts as right',
  wrong: 'counts as wrong',
  rank: (rank: number) => `place ${rank}`,
  error: (k: number, errors: number, all: number) =>
    `Top-${k} error of these four: ${errors} of ${all} wrong, ${(100 * errors) / all}%`,
}

export type Words = typeof en

const ko: Words = {
  title: '지어낸 이미지 네 장과 지어낸 점수',
  madeUp: '지어낸 점수',
  guesses: '인정하는 답의 수',
  truth: '정답',
  right: '맞은 것으로 쳐요',
  wrong: '틀린 것으로 쳐요',
  rank: (rank) => `${rank}등`,
  error: (k, errors, all) =>
    `이 네 장의 Top-${k} 오류: ${all}장 가운데 ${errors}장이 틀려 ${(100 * errors) / all}%`,
}

export const words = { ko, en }
