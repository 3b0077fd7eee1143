/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'half-vs-single',
  title: { en: 'Fewer bits', ko: '비트 줄이기' },
  summary: {
    en: 'Flips the bits of a number, and rounds the weights of a finished network from 32 bits down to one.',
    ko: '수의 비트를 뒤집어 보고, 학습을 마친 신경망의 가중치를 32비트에서 1비트까지 반올림해요.',
  },
} as const
