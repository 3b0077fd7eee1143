import type { Fact } from './fact'
import recorded from './ownErrors.json'

const counted = (value: Fact['value'], ko: string, en: string): Fact => ({
  value,
  source: {
    ko: `이 책이 싣는 가중치로 시험 이미지 10,000장을 물어 셈: ${ko}. ${recorded.date}`,
    en: `Counted by us, asking the networks that this book ships about the 10,000 test images: ${en}. ${recorded.date}`,
  },
  mark: 'C',
})
const digits = (n: number) => ({ ko: `${n}개`, en: String(n) })
const eight = {
  ko: '8.1.2의 앙상블에 드는 신경망 여덟',
  en: 'the eight networks of section 8.1.2’s ensemble',
}

/** What `tools/recordErrors.ts` counted of errors; a test holds the two together. */
export const ownErrors: Record<string, Fact> = {
  'errors-net': counted(
    digits(recorded.net),
    '데이터 확장으로 학습한 신경망의 오답',
    'errors of the network trained on augmented digits',
  ),
  'errors-net-second': counted(
    digits(recorded.netSecondRight),
    '그 오답 가운데 두 번째 후보가 정답인 것',
    'of those errors, second choice right',
  ),
  'errors-net-together': counted(
    digits(recorded.netTogetherRight),
    `그 오답 가운데 확률을 평균하면 맞는 것, ${eight.ko}`,
    `of those errors, read rightly by the averaged probabilities of ${eight.en}`,
  ),
  'errors-any': counted(
    digits(recorded.any),
    `하나라도 틀린 숫자, ${eight.ko}`,
    `digits misread by at least one of ${eight.en}`,
  ),
  'errors-any-net': counted(
    digits(recorded.anyNetRight),
    '그 숫자 가운데 데이터 확장으로 학습한 신경망이 맞힌 것',
    'of those, read rightly by the network trained on augmented digits',
  ),
  'errors-by-two': counted(
    digits(recorded.byTwo),
    `둘 이상이 틀린 숫자, ${eight.ko}`,
    `digits misread by two or more of ${eight.en}`,
  ),
  'errors-by-two-expected': counted(
    digits(recorded.byTwoExpected),
    `저마다의 오답률로 서로 무관하게 틀릴 때 둘 이상이 틀릴 숫자의 기댓값, ${eight.ko}`,
    `expected number of digits misread by two or more, if ${eight.en} erred at their own rates, independently`,
  ),
  'errors-by-all': counted(
    digits(recorded.byAll),
    `모두 틀린 숫자, ${eight.ko}`,
    `digits misread by all of ${eight.en}`,
  ),
  'errors-first-epoch': counted(
    digits(recorded.firstEpoch),
    '에폭마다 남긴 실행, 에폭 1 뒤의 오답',
    'the run kept epoch by epoch, errors after epoch 1',
  ),
  'errors-last-epoch': counted(
    digits(recorded.lastEpoch),
    '에폭마다 남긴 실행, 마지막 에폭 뒤의 오답',
    'the run kept epoch by epoch, errors after its last epoch',
  ),
  'errors-mended': counted(
    digits(recorded.mended),
    '에폭마다 남긴 실행, 에폭 6 뒤에는 틀렸지만 에폭 8 뒤에는 맞힌 것',
    'the run kept epoch by epoch, errors after epoch 6 that are none after epoch 8',
  ),
  'errors-fresh': counted(
    digits(recorded.fresh),
    '에폭마다 남긴 실행, 에폭 6 뒤에는 맞혔지만 에폭 8 뒤에 틀린 것',
    'the run kept epoch by epoch, errors after epoch 8 that were none after epoch 6',
  ),
  'errors-stubborn': counted(
    digits(recorded.stubborn),
    '그 마지막 오답 가운데 에폭 1 뒤로 남긴 모든 지점에서 틀린 것',
    'of those last errors, errors at every kept point since epoch 1',
  ),
}
