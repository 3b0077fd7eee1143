/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'transfer',
  title: { en: 'Five digits from ten images each', ko: '열 장씩 보고 다섯 숫자 배우기' },
  summary: {
    en: 'Trains a network on the digits 0–4, hands its first stages to one that learns 5–9 from few images, and compares it with the same network from scratch.',
    ko: '숫자 0–4로 신경망을 학습시킨 다음, 그 앞쪽 단계를 넘겨받아 5–9를 적은 이미지로 배우게 하고, 처음부터 배우는 신경망과 견주어요.',
  },
} as const
