import type { Fact } from './fact'

const code = {
  ko: '책의 공개 소스 코드(ch08)',
  en: 'The book’s public source code (ch08)',
}
const notes = {
  ko: '책 8장을 정리한 학습 노트',
  en: 'Study notes on chapter 8 of the book',
}
const measured = {
  ko: '2016년 원본 가중치를 MNIST 시험 이미지 10,000장으로 우리가 잼',
  en: 'Our measurement: the original weights of 2016 on the 10,000 MNIST test images',
}
const replaced = {
  ko: '공개 저장소의 현재 가중치를 MNIST 시험 이미지 10,000장으로 우리가 잼',
  en: 'Our measurement: the weights now in the public repository on the 10,000 MNIST test images',
}
const counted = { ko: '그림 8-1의 계층에서 셈', en: 'Counted from the layers of figure 8-1' }
const reference = 'saitoh2016'

/** The book's network: its settings, its published weights, and what we measured of them. */
export const original: Record<string, Fact> = {
  'book-learning-rate': { value: '0.001', source: code, reference, mark: 'P' },
  'book-batch': { value: { ko: '100장', en: '100' }, source: code, reference, mark: 'P' },
  'book-epochs': { value: '20', source: code, reference, mark: 'P' },
  'book-steps': { value: '12,000', source: code, reference, mark: 'P' },
  'book-epoch-check': { value: { ko: '1,000장', en: '1,000' }, source: code, reference, mark: 'P' },
  'book-log-low': {
    value: '0.8',
    source: { ko: '공개된 학습 기록의 마지막 부분', en: 'End of the published training log' },
    reference,
    mark: 'P',
  },
  'book-log-high': {
    value: '1.25',
    source: { ko: '공개된 학습 기록의 마지막 부분', en: 'End of the published training log' },
    reference,
    mark: 'P',
  },
  'told-accuracy': { value: '99.38%', source: notes, reference, mark: 'S' },
  'told-time': {
    value: { ko: '반나절 이상', en: 'half a day or more' },
    source: notes,
    reference,
    mark: 'S',
  },

  'original-accuracy': { value: '99.35%', source: measured, reference, mark: 'C' },
  'original-errors': { value: { ko: '65장', en: '65' }, source: measured, reference, mark: 'C' },
  'original-date': {
    value: { ko: '2016년 7월 7일', en: '7 July 2016' },
    source: { ko: '공개 저장소의 기록', en: 'History of the public repository' },
    reference,
    mark: 'P',
  },
  'replaced-accuracy': { value: '97.97%', source: replaced, reference, mark: 'C' },
  'replaced-errors': { value: { ko: '203장', en: '203' }, source: replaced, reference, mark: 'C' },
  'replaced-date': {
    value: { ko: '2022년 9월 14일', en: '14 September 2022' },
    source: { ko: '공개 저장소의 기록', en: 'History of the public repository' },
    reference,
    mark: 'P',
  },
  'second-guess-right': { value: { ko: '54장', en: '54' }, source: measured, reference, mark: 'C' },
  'training-mode-loss': {
    value: '0.96',
    source: {
      ko: '2016년 원본 가중치의 손실을 학습 모드(드롭아웃을 켠 상태)로 우리가 잼',
      en: 'Our measurement: loss of the original weights of 2016 in training mode, dropout on',
    },
    reference,
    mark: 'C',
  },
  'training-mode-accuracy': {
    value: '60%',
    source: {
      ko: '2016년 원본 가중치의 정확도를 학습 모드(드롭아웃을 켠 상태)로 우리가 잼',
      en: 'Our measurement: accuracy of the original weights of 2016 in training mode, dropout on',
    },
    reference,
    mark: 'C',
  },
  'mirrored-accuracy': {
    value: '39.42%',
    source: {
      ko: '2016년 원본 가중치를 좌우로 뒤집은 MNIST 시험 이미지로 우리가 잼. 다시 학습하지 않음',
      en: 'Our measurement: the original weights of 2016 on mirrored MNIST test images, without retraining',
    },
    reference,
    mark: 'C',
  },
  'mirrored-two-as-five': {
    value: '50%',
    source: {
      ko: '좌우로 뒤집은 2 가운데 5로 읽힌 비율. 2016년 원본 가중치로 우리가 잼',
      en: 'Our measurement: share of mirrored 2s read as 5 by the original weights of 2016',
    },
    reference,
    mark: 'C',
  },
  'shifted-accuracy': {
    value: '99.21%',
    source: {
      ko: '한 픽셀씩 네 방향으로 옮긴 시험 이미지의 평균. 2016년 원본 가중치로 우리가 잼',
      en: 'Our measurement: mean over shifts of the test images by one pixel in four directions, original weights of 2016',
    },
    reference,
    mark: 'C',
  },
  'rotated-accuracy': {
    value: '98.79%',
    source: {
      ko: '한 방향으로 10° 돌린 시험 이미지. 2016년 원본 가중치로 우리가 잼',
      en: 'Our measurement: test images rotated one way by 10°, original weights of 2016',
    },
    reference,
    mark: 'C',
  },
  'noisy-accuracy': {
    value: '51.41%',
    source: {
      ko: '0–1 픽셀에 표준편차 0.5의 가우스 잡음을 더한 시험 이미지. 2016년 원본 가중치로 우리가 잼',
      en: 'Our measurement: Gaussian noise with standard deviation 0.5 added to pixels in 0–1, original weights of 2016',
    },
    reference,
    mark: 'C',
  },

  'deep-parameters': { value: { ko: '123,552개', en: '123,552' }, source: counted, mark: 'C' },
  'deep-macs': { value: { ko: '8,772,340번', en: '8,772,340' }, source: counted, mark: 'C' },
  'deep-conv-parameter-share': { value: '58%', source: counted, mark: 'C' },
  'deep-conv-mac-share': { value: '99.4%', source: counted, mark: 'C' },
  'simple-parameters': {
    value: { ko: '433,890개', en: '433,890' },
    source: {
      ko: '7장 SimpleConvNet(5×5 필터 30개, 완전연결 100, 10)의 계층에서 셈',
      en: 'Counted from the layers of chapter 7’s SimpleConvNet (30 filters of 5×5, affine 100, affine 10)',
    },
    reference,
    mark: 'C',
  },
  'simple-macs': {
    value: { ko: '865,000번', en: '865,000' },
    source: {
      ko: '7장 SimpleConvNet(5×5 필터 30개, 완전연결 100, 10)의 계층에서 셈',
      en: 'Counted from the layers of chapter 7’s SimpleConvNet (30 filters of 5×5, affine 100, affine 10)',
    },
    reference,
    mark: 'C',
  },
  'he-depth': {
    value: { ko: '30층', en: '30' },
    source: {
      ko: 'He 등(2015)의 비교 실험: Xavier 초깃값은 학습이 멈추고 He 초깃값은 수렴함',
      en: 'Comparison in He et al. (2015): Xavier initial values stall, He initial values converge',
    },
    reference: 'he2015',
    mark: 'S',
  },
}
