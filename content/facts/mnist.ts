import type { Fact } from './fact'

/** The data set: how many images there are, and how exact an accuracy on them can be. */
export const mnist: Record<string, Fact> = {
  'mnist-train-images': {
    value: { ko: '60,000장', en: '60,000' },
    source: { ko: 'MNIST 훈련 이미지 파일의 머리말', en: 'Header of the MNIST training image file' },
    reference: 'lecun1998',
    mark: 'P',
  },
  'mnist-test-images': {
    value: { ko: '10,000장', en: '10,000' },
    source: { ko: 'MNIST 시험 이미지 파일의 머리말', en: 'Header of the MNIST test image file' },
    reference: 'lecun1998',
    mark: 'P',
  },
  'mnist-standard-error': {
    value: { ko: '0.077%p', en: '0.077 percentage points' },
    source: {
      ko: '정확도 0.994, 시험 이미지 10,000장으로 계산한 √(p(1−p)/N)',
      en: '√(p(1−p)/N) for an accuracy of 0.994 on 10,000 test images',
    },
    mark: 'C',
  },
}
