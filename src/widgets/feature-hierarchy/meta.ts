/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'feature-hierarchy',
  title: { en: 'What each layer answers to', ko: '층마다 무엇에 반응할까' },
  summary: {
    en: 'Shows for every channel of the trained network the strongest real digits and the image that a climb from noise leads to, and measures what a linear classifier reads off each layer.',
    ko: '학습한 신경망의 채널마다 가장 세게 반응한 실제 숫자와, 잡음에서 올라가 닿은 이미지를 보여 주고, 층마다 선형 분류기가 무엇을 읽어 내는지 재요.',
  },
} as const
