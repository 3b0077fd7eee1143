/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'train-mnist',
  title: { en: 'Training lab', ko: '학습 실험실' },
  summary: {
    en: 'Trains the chapter’s deep network on MNIST in the page, live.',
    ko: '이 장의 깊은 신경망을 이 페이지에서 MNIST로 직접 학습시켜요.',
  },
} as const
