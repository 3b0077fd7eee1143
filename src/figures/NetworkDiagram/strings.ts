/** Words of figure 8-1. Layer names (`conv1`, `pool1` …) are the same in both languages, as in the code. */
const en = {
  title: 'The deep network, layer by layer. Choose a layer with the arrow keys.',
  conv: 'convolution 3×3 + ReLU',
  pool: 'max pooling 2×2',
  affine: 'fully connected',
  dropout: 'dropout',
  bookOnly: 'book only',
  input: 'input',
  pad: 'pad',
  parameters: 'parameters',
  macs: 'multiply-adds',
  field: 'receptive field',
  wholeImage: 'whole image',
  total: 'All layers',
}

export type Words = typeof en

const ko: Words = {
  title: '깊은 신경망의 층별 구조. 화살표 키로 층을 고를 수 있어요.',
  conv: '합성곱 3×3 + ReLU',
  pool: '최대 풀링 2×2',
  affine: '완전연결',
  dropout: '드롭아웃',
  bookOnly: '책에만',
  input: '입력',
  pad: '패딩',
  parameters: '매개변수',
  macs: '곱셈-덧셈',
  field: '수용 영역',
  wholeImage: '이미지 전체',
  total: '전체',
}

export const words = { ko, en }
