/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'ensemble',
  title: { en: 'Eight networks vote', ko: '신경망 여덟의 투표' },
  summary: {
    en: 'Any of eight networks vote on all 10,000 test images, by mean or by majority: what single ones and all 255 subsets misread, which images change sides, and the same computed in the page.',
    ko: '신경망 여덟 가운데 누구든 골라 시험 이미지 10,000장을 두고 투표해요. 하나씩 물을 때와 255가지로 묶을 때 무엇을 틀리는지, 어느 이미지의 답이 바뀌는지 보고, 같은 투표를 이 페이지에서 다시 계산해요.',
  },
} as const
