/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'layer-times',
  title: { en: 'Layer by layer', ko: '층마다 재기' },
  summary: {
    en: 'Runs the layers of AlexNet, and of a training step, on this device and shows where time, arithmetic and bytes go.',
    ko: 'AlexNet의 층과 학습 한 스텝의 층을 이 기기에서 돌려, 시간과 계산과 바이트가 어디에 드는지 보여 줘요.',
  },
} as const
