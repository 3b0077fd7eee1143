/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'imagenet',
  title: { en: 'A thousand classes, five answers', ko: '클래스 천 개, 답 다섯 개' },
  summary: {
    en: 'All 1,000 classes of the ImageNet challenge in their WordNet tree, to browse and to search; and the top-k error played on real digits against three of this book’s networks.',
    ko: '이미지넷 대회의 클래스 1,000개를 워드넷 나무에서 찾아보고, 진짜 숫자 이미지로 이 책의 신경망 셋과 Top-k 오류를 겨뤄요.',
  },
} as const
