/** What the registry and the gallery need to know without loading the widget. */
export const meta = {
  id: 'im2col',
  title: { en: 'Unfolding a convolution', ko: '합성곱 펼치기' },
  summary: {
    en: 'Shows which pixel goes where in im2col’s matrix, and races plain loops, im2col with a product of matrices, and the library’s own convolution on this device.',
    ko: 'im2col 행렬의 어느 칸에 어느 픽셀이 들어가는지 보여 주고, 반복문과 im2col과 라이브러리의 합성곱을 이 기기에서 겨루게 해요.',
  },
} as const
