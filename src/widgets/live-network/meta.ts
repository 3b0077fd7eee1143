/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'live-network',
  title: { en: 'The network, live', ko: '살아 있는 신경망' },
  summary: {
    en: 'A drawn digit flows through DeepConvNet: every feature map, down to ten bars.',
    ko: '손으로 쓴 숫자가 DeepConvNet을 지나며 특징 맵과 확률 막대 열 개가 되는 과정을 그대로 보여 줘요.',
  },
} as const
