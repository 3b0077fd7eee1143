/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'device-bench',
  title: { en: 'Bench', ko: '성능 측정' },
  summary: {
    en: 'Measures how fast this device trains and classifies, on each of its backends, and layer by layer.',
    ko: '이 기기가 얼마나 빨리 학습하고 분류하는지 백엔드마다, 층마다 재요.',
  },
} as const
