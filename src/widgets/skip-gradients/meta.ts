/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'skip-gradients',
  title: { en: 'What arrives at the first layer', ko: '첫 층까지 무엇이 닿을까' },
  summary: {
    en: 'Measures the gradient in every layer of plain and residual networks of 4 to 56 layers, trains both from one seed, and takes the skips away on the way.',
    ko: '4층에서 56층까지, 스킵 연결이 없는 신경망과 있는 신경망의 기울기를 층마다 재요. 같은 시드에서 둘을 학습하고, 도중에 스킵 연결을 떼어 볼 수 있어요.',
  },
} as const
