/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'gpu-vs-cpu',
  title: { en: 'GPU against CPU', ko: 'GPU와 CPU 견주기' },
  summary: {
    en: 'The same product, convolution and training step on every backend of this device: where does the GPU begin to win?',
    ko: '같은 행렬 곱, 합성곱, 학습 스텝을 이 기기의 모든 백엔드에서 돌려요. GPU는 어디서부터 앞설까요?',
  },
} as const
