/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'awesome-net',
  title: { en: 'A network of your own, against the clock', ko: '내 신경망으로 시간과 겨루기' },
  summary: {
    en: 'Builds a network from blocks, trains it for so many seconds of computing, judges it on 10,000 test digits, keeps a board, and writes the network down as a program.',
    ko: '블록으로 신경망을 쌓아 정해진 계산 시간만큼 학습하고, 시험 숫자 1만 장으로 평가해 순위판에 올리고, 프로그램으로 내보내요.',
  },
} as const
