import type { Fact } from './fact'
import recorded from './ownTransfer.json'

interface Test {
  asked: number
  right: number
}

const WAYS = {
  scratch: { ko: '처음부터', en: 'from scratch' },
  frozen3: { ko: '세 단계를 넘겨받아 얼려 두기', en: 'all three stages taken over and frozen' },
  tuned3: { ko: '세 단계를 넘겨받아 미세 조정하기', en: 'all three stages taken over, then fine-tuned' },
} as const
type Way = keyof typeof WAYS

const trials: Record<string, Test> = recorded.trials
const SEEDS = Object.keys(recorded.sources)
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
const share = ({ asked, right }: Test) => (100 * right) / asked

/** `85.9 ± 2.1`: mean and standard deviation. */
function spread(values: readonly number[]): string {
  const mean = total(values) / values.length
  const deviation = Math.sqrt(total(values.map((value) => (value - mean) ** 2)) / (values.length - 1))
  return `${mean.toFixed(1)} ± ${deviation.toFixed(1)}`.replace('-', '−')
}

function fact(value: Fact['value'], what: { ko: string; en: string }, images: number): Fact {
  const { machine, date } = recorded
  return {
    value,
    source: {
      ko: `우리가 돌린 실행: 8.2.4의 실험, ${what.ko}, 숫자마다 ${images}장, 출발점 ${SEEDS.length}개의 평균 ± 표준편차, 5–9의 시험 이미지 4,861장. ${machine.replace('one thread', '스레드 1개')}, ${date}`,
      en: `Our own runs: section 8.2.4’s lab, ${what.en}, ${images} images of each digit, mean ± standard deviation over ${SEEDS.length} starts, all 4,861 test images of 5–9. ${machine}, ${date}`,
    },
    mark: 'C',
  }
}

/** Accuracies of a way by start, per cent. */
const ofStarts = (way: Way, images: number): number[] =>
  SEEDS.map((seed) => share(trials[`${way}-${images}-${seed}`]!))

const nameOf = (way: Way, images: number) => `${way.replace('3', '')}-${images}`

/** `transfer-frozen-10`. */
function accuracyFact(way: Way, images: number): [string, Fact] {
  return [`transfer-${nameOf(way, images)}`, fact(`${spread(ofStarts(way, images))}%`, WAYS[way], images)]
}

/** `transfer-lead-frozen-10`: start by start ahead of from scratch. */
function leadFact(way: Way, images: number): [string, Fact] {
  const scratch = ofStarts('scratch', images)
  const lead = spread(ofStarts(way, images).map((accuracy, i) => accuracy - scratch[i]!))
  const what = {
    ko: `${WAYS[way].ko}에서 처음부터를 뺀 값`,
    en: `${WAYS[way].en}, minus from scratch`,
  }
  const value = { ko: `${lead}퍼센트포인트`, en: `${lead} percentage points` }
  return [`transfer-lead-${nameOf(way, images)}`, fact(value, what, images)]
}

const oldDigits = Object.values(recorded.sources).map((test) => share(test))

/** What `tools/recordTransfer.ts` measured: `transfer-frozen-10`, and by how much that is ahead, `transfer-lead-frozen-10`. */
export const ownTransfer: Record<string, Fact> = {
  /** Test accuracy of the first network on the old digits, over the starts. */
  'transfer-source': {
    value: `${spread(oldDigits)}%`,
    source: {
      ko: `우리가 돌린 실행: 8.2.4의 실험, 0–4를 배운 신경망 ${SEEDS.length}개의 평균 ± 표준편차. ${recorded.date}`,
      en: `Our own runs: section 8.2.4’s lab, ${SEEDS.length} networks that learned 0–4, mean ± standard deviation. ${recorded.date}`,
    },
    mark: 'C',
  },
  ...Object.fromEntries([
    accuracyFact('scratch', 10),
    accuracyFact('frozen3', 10),
    accuracyFact('tuned3', 10),
    leadFact('frozen3', 10),
    leadFact('tuned3', 10),
    leadFact('frozen3', 30),
    leadFact('frozen3', 100),
    leadFact('frozen3', 1000),
    leadFact('tuned3', 1000),
  ]),
}
