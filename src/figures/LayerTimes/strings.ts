/** Words of figure 8-14. Layer names are the same in both languages. */
const en = {
  gpu: 'GPU time',
  cpu: 'CPU time',
  macs: 'Multiply-adds',
  conv: 'convolution',
  withAffine: 'with fully connected',
  fc: 'fc',
  other: 'ReLU, pooling, normalisation',
  unlabelled: 'no label in the chart',
  layer: 'layer',
  fcKey: 'fully connected',
}
export type Words = typeof en
const ko: Words = {
  gpu: 'GPU 시간',
  cpu: 'CPU 시간',
  macs: '곱셈-덧셈',
  conv: '합성곱',
  withAffine: '완전연결까지',
  fc: 'fc',
  other: 'ReLU·풀링·정규화',
  unlabelled: '차트에 표시 없음',
  layer: '층',
  fcKey: '완전연결',
}
export const words = { ko, en }
