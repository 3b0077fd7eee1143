/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'training-precision',
  title: { en: 'Training in few bits', ko: '적은 비트로 학습하기' },
  summary: {
    en: 'Trains one network in float32, in half precision with and without remedies, in eight bits and with one-bit weights.',
    ko: '같은 신경망을 float32, 처방을 쓴 반정밀도와 쓰지 않은 반정밀도, 8비트, 1비트 가중치로 학습시켜요.',
  },
} as const
