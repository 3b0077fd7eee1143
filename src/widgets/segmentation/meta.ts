/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'segmentation',
  title: { en: 'A class for every pixel', ko: '픽셀마다 클래스 정하기' },
  summary: {
    en: 'A fully convolutional network names the pixels of digit scenes: with none, one, two or three skips, in one pass or patch by patch, and trained further in the page.',
    ko: '완전 합성곱 신경망이 숫자 장면의 픽셀마다 이름을 붙여요. 스킵 수를 바꿔 보고, 한 번에 하기와 조각마다 하기를 견주고, 이 자리에서 더 학습시켜요.',
  },
} as const
