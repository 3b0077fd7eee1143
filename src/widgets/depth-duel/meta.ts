/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'depth-duel',
  title: { en: 'One large filter against a stack', ko: '큰 필터 하나와 쌓은 필터의 대결' },
  summary: {
    en: 'Trains a network of 5×5 or 7×7 filters and one of stacked 3×3 from one seed, at equal width, equal parameters or equal arithmetic.',
    ko: '5×5나 7×7 필터로 된 신경망과 3×3을 쌓은 신경망을 같은 시드에서 학습시켜, 채널 수나 매개변수나 계산량을 같게 놓고 견주어요.',
  },
} as const
