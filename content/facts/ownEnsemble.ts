import type { Fact } from './fact'
import recorded from './ownEnsemble.json'
import linear from './ownLinear.json'

const { date, machine } = recorded
const device = { ko: `${machine}, ${date}`, en: `${machine}, ${date}` }

const voted = (value: Fact['value'], ko: string, en: string): Fact => ({
  value,
  source: {
    ko: `이 책이 싣는 신경망 여덟에게 시험 이미지 10,000장을 묻고 셈: ${ko}. ${device.ko}`,
    en: `The eight networks that this book ships, asked about all 10,000 test images: ${en}. ${device.en}`,
  },
  mark: 'C',
})

const images = (n: string) => ({ ko: `${n}장`, en: n })
const spreadOf = (size: number) => recorded.spreads.find((spread) => spread.size === size)!

/** `vote-mean-2`: errors of a vote of so many, the mean over all ways to choose them. */
function meanFact(size: number): [string, Fact] {
  const { mean, subsets, least, most } = spreadOf(size)
  const value = images(mean.toFixed(size === 8 ? 0 : 1))
  return [
    `vote-mean-${size}`,
    voted(
      value,
      `${size}개를 고르는 ${subsets}가지의 평균 오답, 적게는 ${least}장 많게는 ${most}장, 확률의 평균`,
      `mean errors over the ${subsets} ways to choose ${size}, from ${least} to ${most}, by mean probability`,
    ),
  ]
}

/** Per cent. */
const linearMean = linear.errors.reduce((sum, n) => sum + n, 0) / linear.errors.length / 100

/** What `tools/recordEnsemble.ts` and `tools/recordLinear.ts` measured. */
export const ownEnsemble: Record<string, Fact> = {
  ...Object.fromEntries([1, 2, 4, 8].map(meanFact)),
  'vote-majority': voted(
    images(String(recorded.majority)),
    '여덟의 다수결',
    'errors of a majority of all eight',
  ),
  'vote-any': voted(
    images(String(recorded.anyWrong)),
    '하나라도 틀린 이미지',
    'images that at least one misreads',
  ),
  'vote-all': voted(
    images(String(recorded.allWrong)),
    '여덟이 모두 틀린 이미지',
    'images that all eight misread',
  ),
  'vote-best-four': voted(
    images(String(spreadOf(4).least)),
    '넷을 고르는 70가지 가운데 가장 적은 오답',
    'fewest errors of the 70 ways to choose four',
  ),
  'vote-luck-here': voted(
    images(recorded.luck.chosenOn.toFixed(1)),
    '이미지 절반에서 오답이 가장 적은 넷이 그 절반에서 넷의 평균보다 덜 틀린 수, 짝수 번째와 홀수 번째로 나눈 두 경우의 평균',
    'by how many errors the best four on half of the images beat the mean of all fours there, averaged over the two halves (even and odd indices)',
  ),
  'vote-luck-there': voted(
    images(recorded.luck.elsewhere.toFixed(1)),
    '같은 넷이 나머지 절반에서 넷의 평균보다 덜 틀린 수',
    'the same four on the other half',
  ),
  'own-linear-error': {
    value: `${linearMean.toFixed(2)}%`,
    source: {
      ko: `우리가 학습시켜 잼: 픽셀 784개에 완전연결 계층 하나, 훈련 이미지 60,000장, Adam으로 6,000스텝, 시드 ${linear.errors.length}가지의 평균 오류율. ${linear.machine.replace('one thread', '스레드 1개')}, ${linear.date}`,
      en: `Trained and measured by us: one affine layer on 784 pixels, all 60,000 training images, 6,000 steps of Adam, mean error of ${linear.errors.length} seeds. ${linear.machine}, ${linear.date}`,
    },
    mark: 'C',
  },
}
