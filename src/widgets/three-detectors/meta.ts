/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'three-detectors',
  title: { en: 'Three ways to find a digit', ko: '숫자를 찾는 세 가지 방법' },
  summary: {
    en: 'A sliding window, R-CNN and the detector of this section search the same scene, one after the other, on your device: places, operations, milliseconds, and what each got right.',
    ko: '미끄러지는 창, R-CNN, 이 절의 검출기가 이 기기에서 같은 장면을 차례로 뒤져요. 살핀 자리, 연산, 밀리초, 그리고 무엇을 맞혔는지 견줘요.',
  },
} as const
