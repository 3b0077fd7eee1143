/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'vgg',
  title: { en: 'Build a VGG', ko: 'VGG 쌓아 보기' },
  summary: {
    en: 'Sets how many 3×3 convolutions each block of a VGG has and counts it, then trains small ones on digits: what do two or three 3×3 in a row buy?',
    ko: 'VGG의 블록마다 3×3 합성곱을 몇 개 둘지 정해 세어 보고, 작은 것들을 숫자로 학습해 3×3을 두세 개 이으면 무엇을 얻는지 재요.',
  },
} as const
