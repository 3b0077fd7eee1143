/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'dense-to-conv',
  title: { en: 'One classifier, written twice', ko: '분류기 하나, 쓰는 법 둘' },
  summary: {
    en: 'The chapter’s classifier with fully connected layers and with convolutions of the same weights: the same ten numbers for a digit, and a grid of answers for a page of digits in one pass.',
    ko: '이 장의 분류기를 완전연결 계층으로 한 번, 같은 가중치의 합성곱으로 한 번 써요. 숫자 하나에는 똑같은 열 개의 수를 내고, 숫자가 가득한 페이지에는 합성곱 쪽이 한 번에 답을 격자로 내요.',
  },
} as const
