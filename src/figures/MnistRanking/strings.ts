/** Words of figure 8-3. Titles of papers stay as they are. */
const en = {
  title: 'Error rates on MNIST, best first',
  axis: 'error rate, %; the line spans one standard error to each side',
  cnn: 'convolutional network',
  network: 'other neural network',
  other: 'no deep network',
  own: 'This chapter’s network (weights of 2016)',
  error: (error: string, spread: string) => `error ${error}%, standard error ${spread}`,
}

export type Words = typeof en

const ko: Words = {
  title: 'MNIST 오류율, 낮은 것부터',
  axis: '오류율(%). 선은 양쪽으로 표준오차 하나만큼',
  cnn: '합성곱 신경망',
  network: '다른 신경망',
  other: '심층 신경망이 아닌 방법',
  own: '이 장의 신경망(2016년 가중치)',
  error: (error, spread) => `오류율 ${error}%, 표준오차 ${spread}`,
}

export const words = { ko, en }
