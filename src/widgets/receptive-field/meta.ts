/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'receptive-field',
  title: { en: 'What a stack sees', ko: '쌓은 층은 어디를 볼까' },
  summary: {
    en: 'Stacks of filters layer by layer, what they cost, the one filter that two amount to, and the pixels that a trained unit really heeds.',
    ko: '쌓은 필터가 보는 곳을 층마다 짚어 보고, 값을 세고, 두 필터를 하나로 합치고, 학습한 뉴런이 실제로 귀 기울이는 픽셀을 재요.',
  },
} as const
