import type { Fact } from './fact'

/** What ran: processor, backend, browser or Node, date. */
const device = {
  ko: 'TBD-MEASURE',
  en: 'TBD-MEASURE',
}
const source = (ko: string, en: string): Fact['source'] => ({
  ko: `우리가 돌린 실행: ${ko}. ${device.ko}`,
  en: `Our own run: ${en}. ${device.en}`,
})
const twoEpochs = {
  ko: '기본 설정, 2에폭, 훈련 이미지 60,000장',
  en: 'default plan, 2 epochs, all 60,000 training images',
}
const bookVariant = { ko: `${twoEpochs.ko}, “책 그대로”`, en: `${twoEpochs.en}, as in the book` }
const threeSeeds = {
  ko: '시드 3개의 평균 ± 표준편차, 훈련 이미지 10,000장, 3에폭',
  en: 'mean ± standard deviation over 3 seeds, 10,000 training images, 3 epochs',
}

/**
 * What this project's own training runs yielded. Values come from measured runs only; a test fails while one is still
 * to be measured.
 */
export const own: Record<string, Fact> = {
  /** Test accuracy, `98.9%`. */
  'own-default-accuracy': { value: 'TBD-MEASURE', source: source(twoEpochs.ko, twoEpochs.en), mark: 'C' },
  /** Wall time with unit, ko `3분 20초`, en `3 min 20 s`. */
  'own-default-minutes': {
    value: { ko: 'TBD-MEASURE', en: 'TBD-MEASURE' },
    source: source(twoEpochs.ko, twoEpochs.en),
    mark: 'C',
  },
  /** Training loss in training mode, mean of the last 100 steps, `0.05`. */
  'own-repaired-loss': {
    value: 'TBD-MEASURE',
    source: source(`${twoEpochs.ko}, 마지막 100걸음의 평균`, `${twoEpochs.en}, mean of the last 100 steps`),
    mark: 'C',
  },
  /** As above, in the book's variant. */
  'own-book-variant-loss': {
    value: 'TBD-MEASURE',
    source: source(
      `${bookVariant.ko}, 마지막 100걸음의 평균`,
      `${bookVariant.en}, mean of the last 100 steps`,
    ),
    mark: 'C',
  },
  /** Test accuracy, `98.7%`. */
  'own-book-variant-accuracy': {
    value: 'TBD-MEASURE',
    source: source(bookVariant.ko, bookVariant.en),
    mark: 'C',
  },
  /** Test accuracy, mean ± spread, `97.9 ± 0.2%`. */
  'own-flip-none': {
    value: 'TBD-MEASURE',
    source: source(`데이터 확장 없음, ${threeSeeds.ko}`, `no augmentation, ${threeSeeds.en}`),
    mark: 'C',
  },
  'own-flip-on': {
    value: 'TBD-MEASURE',
    source: source(`좌우 반전, ${threeSeeds.ko}`, `horizontal flip, ${threeSeeds.en}`),
    mark: 'C',
  },
  'own-crop-on': {
    value: 'TBD-MEASURE',
    source: source(`무작위 자르기, ${threeSeeds.ko}`, `random crop, ${threeSeeds.en}`),
    mark: 'C',
  },
}
