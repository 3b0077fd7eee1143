/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'resnet',
  title: { en: 'Build a ResNet', ko: 'ResNet 짓기' },
  summary: {
    en: 'Builds residual networks in blocks with live counts, from ResNet-18 to ResNet-152 and beyond, and trains small ones on digits, plain against residual.',
    ko: 'ResNet-18부터 ResNet-152, 그 너머까지 블록을 쌓아 바로바로 세어 보고, 작은 것을 숫자로 학습시켜 스킵 연결이 있을 때와 없을 때를 견주어요.',
  },
} as const
