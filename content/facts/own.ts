import type { Fact } from './fact'
import runs from './ownRuns.json'

/** What ran: processor, Node, date. */
const device = {
  ko: `${runs.machine.replace('one thread', '스레드 1개')}, ${runs.date}`,
  en: `${runs.machine}, ${runs.date}`,
}
const source = (ko: string, en: string): Fact['source'] => ({
  ko: `우리가 돌린 실행: ${ko}. ${device.ko}`,
  en: `Our own run: ${en}. ${device.en}`,
})
const threeEpochs = {
  ko: '기본 설정, 3에폭, 훈련 이미지 60,000장',
  en: 'default plan, 3 epochs, all 60,000 training images',
}
const fourEpochs = { ko: '훈련 이미지 5,000장, 4에폭', en: '5,000 training images, 4 epochs' }
const bookVariant = { ko: `${fourEpochs.ko}, “책 그대로”`, en: `${fourEpochs.en}, as in the book` }
const threeSeeds = {
  ko: '시드 3개의 평균 ± 표준편차, 훈련 이미지 5,000장, 4에폭',
  en: 'mean ± standard deviation over 3 seeds, 5,000 training images, 4 epochs',
}

/**
 * What this project's own training runs yielded. Values come from measured runs only; a test fails while one is still
 * to be measured.
 */
export const own: Record<string, Fact> = {
  /** Test accuracy, `98.9%`. */
  'own-default-accuracy': {
    value: `${runs['default-accuracy']}%`,
    source: source(threeEpochs.ko, threeEpochs.en),
    mark: 'C',
  },
  /** Wall time with unit, ko `3분 20초`, en `3 min 20 s`. */
  'own-default-minutes': {
    value: { ko: `${runs['default-minutes']}분`, en: `${runs['default-minutes']} minutes` },
    source: source(threeEpochs.ko, threeEpochs.en),
    mark: 'C',
  },
  /** Training loss in training mode, mean of the last 100 steps, `0.05`. */
  'own-repaired-loss': {
    value: runs['repaired-loss'],
    source: source(`${fourEpochs.ko}, 마지막 100스텝의 평균`, `${fourEpochs.en}, mean of the last 100 steps`),
    mark: 'C',
  },
  'own-repaired-accuracy': {
    value: `${runs['repaired-accuracy']}%`,
    source: source(fourEpochs.ko, fourEpochs.en),
    mark: 'C',
  },
  /** As above, in the book's variant. */
  'own-book-variant-loss': {
    value: runs['book-loss'],
    source: source(
      `${bookVariant.ko}, 마지막 100스텝의 평균`,
      `${bookVariant.en}, mean of the last 100 steps`,
    ),
    mark: 'C',
  },
  /** Test accuracy, `98.7%`. */
  'own-book-variant-accuracy': {
    value: `${runs['book-accuracy']}%`,
    source: source(bookVariant.ko, bookVariant.en),
    mark: 'C',
  },
  /** Test accuracy, mean ± spread, `97.9 ± 0.2%`. */
  'own-flip-none': {
    value: `${runs['augmentation-none']} ± ${runs['augmentation-none-spread']}%`,
    source: source(`데이터 확장 없음, ${threeSeeds.ko}`, `no augmentation, ${threeSeeds.en}`),
    mark: 'C',
  },
  'own-flip-on': {
    value: `${runs['augmentation-flip']} ± ${runs['augmentation-flip-spread']}%`,
    source: source(`좌우 반전, ${threeSeeds.ko}`, `horizontal flip, ${threeSeeds.en}`),
    mark: 'C',
  },
  'own-crop-on': {
    value: `${runs['augmentation-crop']} ± ${runs['augmentation-crop-spread']}%`,
    source: source(`무작위 자르기, ${threeSeeds.ko}`, `random crop, ${threeSeeds.en}`),
    mark: 'C',
  },
}
