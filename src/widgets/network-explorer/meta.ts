/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'network-explorer',
  title: { en: 'Down to a single product', ko: '곱셈 하나까지 들여다보기' },
  summary: {
    en: 'DeepConvNet from the whole network to one output pixel’s arithmetic, with any test digit, your own drawing, and the filters of every kept epoch.',
    ko: 'DeepConvNet 전체에서 출력 픽셀 하나의 계산까지 한 번에 들어가요. 어떤 시험 숫자로든, 직접 쓴 숫자로든, 기록해 둔 에폭마다의 필터로든 볼 수 있어요.',
  },
} as const
