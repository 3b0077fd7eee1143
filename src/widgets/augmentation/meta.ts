/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'augmentation',
  title: { en: 'Does the label survive?', ko: '레이블은 그대로일까?' },
  summary: {
    en: 'Flips, shifts and turns real digits, then trains a small network twice from one seed, with and without the changes.',
    ko: '진짜 숫자를 뒤집고 옮기고 돌려 본 다음, 같은 시드에서 작은 신경망을 두 번 학습해 견주어요.',
  },
} as const
