import type { Fact } from './fact'

const device = {
  ko: 'AMD EPYC, 스레드 2개, Node 20.20.2, 2026-11-24부터 26까지',
  en: 'AMD EPYC, 2 threads, Node 20.20.2, 2026-11-24 to 26',
}
const measured = (value: Fact['value'], ko: string, en: string): Fact => ({
  value,
  source: {
    ko: `우리가 학습시켜 시험 이미지 10,000장으로 잼: ${ko}. ${device.ko}`,
    en: `Trained by us and measured on the 10,000 test images: ${en}. ${device.en}`,
  },
  mark: 'C',
})
const bookPlan = {
  ko: '“책 그대로”, Adam 0.001, 20에폭, 훈련 이미지 60,000장',
  en: 'as in the book, Adam at 0.001, 20 epochs, all 60,000 training images',
}
const augmented = {
  ko: '옮기기 ±1픽셀, 돌리기 ±12°, 크기 ±10%, 학습률 0.002에서 0.00001로 코사인 감소',
  en: 'shifts of ±1 pixel, turns of ±12°, scale ±10%, cosine decay from 0.002 to 0.00001',
}
const shiftedFurther = {
  ko: augmented.ko.replace('±1', '±2'),
  en: augmented.en.replace('±1 pixel', '±2 pixels'),
}

/** What the cards of the shipped networks record; a test holds the two together. */
export const ownModels: Record<string, Fact> = {
  'own-simple-accuracy': measured(
    '98.83%',
    '7장의 SimpleConvNet, Adam 0.001, 20에폭',
    'chapter 7’s SimpleConvNet, Adam at 0.001, 20 epochs',
  ),
  'own-book-full-first': measured('99.25%', `${bookPlan.ko}, 첫 번째 실행`, `${bookPlan.en}, first run`),
  'own-book-full-second': measured('99.37%', `${bookPlan.ko}, 두 번째 실행`, `${bookPlan.en}, second run`),
  'own-book-full-loss': {
    value: '0.86',
    source: {
      ko: `우리가 돌린 실행: ${bookPlan.ko}, 두 번째 실행, 마지막 600스텝의 평균 학습 손실. ${device.ko}`,
      en: `Our own run: ${bookPlan.en}, second run, mean training loss of the last 600 steps. ${device.en}`,
    },
    mark: 'C',
  },
  'own-decay-errors': measured(
    { ko: '48장', en: '48 errors' },
    '고친 것, 학습률 0.001에서 0.00001로 코사인 감소, 12에폭, 데이터 확장 없음',
    'repaired, cosine decay of the learning rate from 0.001 to 0.00001, 12 epochs, no augmentation',
  ),
  'own-augmented-errors': measured(
    { ko: '34장, 36장, 44장, 45장', en: '34, 36, 44 and 45' },
    `고친 것, 시드 네 개, 16에폭(하나는 26에폭), ${augmented.ko}`,
    `repaired, four seeds, 16 epochs (one of them 26), ${augmented.en}`,
  ),
  'own-wide-errors': measured(
    { ko: '33장, 37장, 39장, 42장', en: '33, 37, 39 and 42' },
    `고친 것, 합성곱 24-24-48-48-96-96채널, 은닉 뉴런 75개, 시드 네 개, 13에폭, ${shiftedFurther.ko}, 저마다 스레드 하나`,
    `repaired, convolutions of 24-24-48-48-96-96 channels, 75 hidden units, four seeds, 13 epochs, ${shiftedFurther.en}, one thread each`,
  ),
  'own-first-ensemble-errors': measured(
    { ko: '35장', en: '35' },
    `소프트맥스 확률의 평균, 신경망 넷, ${augmented.ko}`,
    `mean of the softmax probabilities of four networks, ${augmented.en}`,
  ),
  'own-ensemble-errors': measured(
    { ko: '28장', en: '28' },
    `소프트맥스 확률의 평균, 신경망 여덟`,
    `mean of the softmax probabilities of eight networks`,
  ),
}
