/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'large-batches',
  title: { en: 'More workers, larger steps', ko: '일꾼이 늘면 걸음도 크게' },
  summary: {
    en: 'Trains with batches four to twenty times as large, by four rules for the learning rate, and with gradients that came too late.',
    ko: '배치를 네 배에서 스무 배까지 키우고 학습률을 네 가지로 정해 학습해요. 늦게 온 기울기로도 학습해 봐요.',
  },
} as const
