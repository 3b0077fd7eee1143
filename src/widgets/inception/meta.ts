/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'inception',
  title: { en: 'An inception module, counted and timed', ko: '인셉션 모듈, 세어 보고 재어 보기' },
  summary: {
    en: 'Takes an inception module apart, counts and times what its 1×1 reductions save, trains a small inception network on digits and shows what its branches answer.',
    ko: '인셉션 모듈을 갈래별로 나누어 1×1 축소가 아끼는 것을 세고 재요. 작은 인셉션 신경망을 숫자로 학습시키고 갈래마다 무엇을 내놓는지 보여 줘요.',
  },
} as const
