/** Words of figure 8-9. Layer names are the same in both languages. */
const en = {
  title: 'The layers of VGG from input to output. Choose one with the arrow keys.',
  network: 'Network',
  layer: 'layer',
  output: 'output',
  params: 'parameters',
  macs: 'multiply-adds',
  conv: 'convolution 3×3 + ReLU',
  pool: 'max pooling 2×2',
  affine: 'fully connected',
  extra: 'only in VGG-19',
  nothing: 'no parameters, no multiply-adds',
  share: (percent: string) => `${percent}% of all`,
  input: 'input 3×224×224',
}

export type Words = typeof en

const ko: Words = {
  title: '입력에서 출력까지 VGG의 층. 화살표 키로 고를 수 있어요.',
  network: '신경망',
  layer: '층',
  output: '출력',
  params: '매개변수',
  macs: '곱셈-덧셈',
  conv: '합성곱 3×3 + ReLU',
  pool: '최대 풀링 2×2',
  affine: '완전연결',
  extra: 'VGG-19에만',
  nothing: '매개변수도 곱셈-덧셈도 없음',
  share: (percent) => `전체의 ${percent}%`,
  input: '입력 3×224×224',
}

export const words = { ko, en }
