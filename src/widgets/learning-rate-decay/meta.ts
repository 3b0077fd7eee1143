/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'learning-rate-decay',
  title: { en: 'Two learning rates, one start', ko: '같은 출발점, 다른 학습률' },
  summary: {
    en: 'Draws how a learning rate may change over a training (constant, in steps, exponential, cosine, with warm-up or without) and trains one network under two of them, side by side from one seed.',
    ko: '학습하는 동안 학습률이 어떻게 변할지(일정하게, 계단으로, 지수로, 코사인으로, 예열을 두거나 없이) 그려 보고, 한 신경망을 같은 시드에서 두 가지 방식으로 나란히 학습해요.',
  },
} as const
