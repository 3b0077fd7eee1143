/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'detection',
  title: { en: 'A detector, step by step', ko: '한 단계씩 따라가는 검출기' },
  summary: {
    en: 'A detector after Faster R-CNN finds the digits of a scene: anchors, proposals, regions read from shared features, and boxes; every step visible, its thresholds movable, its heads trainable here.',
    ko: 'Faster R-CNN을 따라 만든 검출기가 장면에서 숫자를 찾아요. 앵커, 후보 영역, 함께 쓰는 특징에서 읽은 영역, 상자까지 단계마다 보고 문턱값을 바꾸고 머리 부분을 학습시켜요.',
  },
} as const
