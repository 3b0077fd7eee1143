/** Words of figure 8-7. */
const en = {
  title: 'A piece of the WordNet tree with the number of classes below each synset',
  column: 'classes of the challenge',
  others: 'others',
  leaf: 'one of the 1,000 classes',
  count: (classes: number) => (classes === 1 ? '1 class' : `${classes.toLocaleString('en-US')} classes`),
}

export type Words = typeof en

const ko: Words = {
  title: '워드넷 나무의 한 부분. 신셋마다 그 아래에 있는 클래스의 수를 적었어요.',
  column: '대회의 클래스 수',
  others: '나머지',
  leaf: '1,000개 클래스 가운데 하나',
  count: (classes) => `클래스 ${classes.toLocaleString('en-US')}개`,
}

export const words = { ko, en }
