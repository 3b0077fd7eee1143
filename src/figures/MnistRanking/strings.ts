import type { Answer, Kind, OwnName } from './results'

/** Words of figure 8-3. Titles of papers stay as they are. */
const en = {
  title: 'Error rates on MNIST, best first',
  axis: 'error rate, %, log scale; the line spans one standard error to each side',
  kind: 'Kind',
  kinds: {
    all: 'all',
    cnn: 'CNN',
    network: 'other network',
    knn: 'k-NN',
    svm: 'SVM',
    linear: 'linear',
    other: 'other',
  } as Record<Kind | 'all', string>,
  augmented: 'Augmentation',
  several: 'Several networks or views',
  answers: { any: 'either', yes: 'with', no: 'without' } as Record<Answer, string>,
  severalAnswers: { any: 'either', yes: 'several', no: 'one' } as Record<Answer, string>,
  until: 'Published by',
  shown: (n: number, of: number) => `${n} of ${of} shown`,
  unsaid: (n: number) => `; of ${n} more the sources do not say`,
  none: 'No method here is all of that.',
  reset: 'Show all',
  own: {
    deep: 'This chapter’s network (weights of 2016)',
    eight: 'This book’s eight networks together',
    simple: 'Chapter 7’s SimpleConvNet, trained by us',
    linear: 'One affine layer, trained by us',
  } as Record<OwnName, string>,
  error: (error: string, spread: string) => `error ${error}%, standard error ${spread}`,
}

export type Words = typeof en

const ko: Words = {
  title: 'MNIST 오류율, 낮은 것부터',
  axis: '오류율(%), 로그 눈금. 선은 양쪽으로 표준오차 하나만큼',
  kind: '갈래',
  kinds: {
    all: '모두',
    cnn: 'CNN',
    network: '다른 신경망',
    knn: 'k-NN',
    svm: 'SVM',
    linear: '선형',
    other: '그 밖',
  },
  augmented: '데이터 확장',
  several: '여럿의 투표',
  answers: { any: '상관없이', yes: '한 것', no: '하지 않은 것' },
  severalAnswers: { any: '상관없이', yes: '여럿', no: '하나' },
  until: '이 해까지 발표',
  shown: (n, of) => `${of}개 가운데 ${n}개`,
  unsaid: (n) => `, 자료에 적혀 있지 않은 것 ${n}개는 뺐어요`,
  none: '여기에는 그런 방법이 없어요.',
  reset: '모두 보기',
  own: {
    deep: '이 장의 신경망(2016년 가중치)',
    eight: '이 책의 신경망 여덟을 함께',
    simple: '7장의 SimpleConvNet, 우리가 학습',
    linear: '완전연결 계층 하나, 우리가 학습',
  },
  error: (error, spread) => `오류율 ${error}%, 표준오차 ${spread}`,
}

export const words = { ko, en }
