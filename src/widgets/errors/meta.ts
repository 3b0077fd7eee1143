/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'errors',
  title: { en: 'The digits it misreads', ko: '신경망이 틀린 숫자' },
  summary: {
    en: 'The reader guesses the test digits that the networks get wrong, sees which pixels decided, which mistakes eight networks share, and how errors vanish epoch by epoch.',
    ko: '신경망이 틀린 시험 숫자를 먼저 맞혀 보고, 어느 픽셀이 답을 갈랐는지, 여덟 신경망이 함께 틀린 숫자는 무엇인지, 에폭마다 오답이 어떻게 줄었는지 보여 줘요.',
  },
} as const
