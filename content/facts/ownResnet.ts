import type { Fact } from './fact'
import recorded from './ownResnet.json'

interface Entry {
  asked: number
  right: number
  loss: number | null
}
type Text = { ko: string; en: string }

const { machine, date } = recorded
const trials: Record<string, Entry> = recorded.trials
const STARTS = [1, 2, 3]

const NETS = {
  plain: { ko: '스킵 연결 없음', en: 'plain' },
  A: { ko: '스킵 연결 A', en: 'residual with shortcuts A' },
  B: { ko: '스킵 연결 B', en: 'residual with shortcuts B' },
  C: { ko: '스킵 연결 C', en: 'residual with shortcuts C' },
} satisfies Record<string, Text>
type Net = keyof typeof NETS

const fact = (value: Fact['value'], { ko, en }: Text, layers: number): Fact => ({
  value,
  source: {
    ko: `우리가 돌린 실행: 8.2.4의 실험, ${layers}층, ${ko}, 훈련 이미지 7,500장, 150스텝, 출발점 ${STARTS.length}개의 평균 ± 표준편차. ${machine.replace('one thread', '스레드 1개')}, ${date}`,
    en: `Our own runs: section 8.2.4’s lab, ${layers} layers, ${en}, 7,500 training images, 150 steps, mean ± standard deviation over ${STARTS.length} starts. ${machine}, ${date}`,
  },
  mark: 'C',
})

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

/** Mean and standard deviation. */
function spread(values: readonly number[], digits: number): string {
  const mean = total(values) / values.length
  const deviation = Math.sqrt(total(values.map((value) => (value - mean) ** 2)) / (values.length - 1))
  return `${mean.toFixed(digits)} ± ${deviation.toFixed(digits)}`.replace('-', '−')
}

const ofStarts = (net: Net, layers: number): Entry[] =>
  STARTS.map((start) => trials[`${net}-${layers}-${start}`]!)

/** Test accuracies by start, per cent. */
const accuracies = (net: Net, layers: number): number[] =>
  ofStarts(net, layers).map(({ asked, right }) => (100 * right) / asked)

/** `resnet-small-plain-20`. */
const accuracyFact = (net: Net, layers: number): [string, Fact] => [
  `resnet-small-${net}-${layers}`,
  fact(`${spread(accuracies(net, layers), 1)}%`, NETS[net], layers),
]

/** `resnet-small-loss-plain-20`: mean of the last 20 training losses, nats. */
const lossFact = (net: Net, layers: number): [string, Fact] => [
  `resnet-small-loss-${net}-${layers}`,
  fact(
    spread(
      ofStarts(net, layers).map(({ loss }) => loss!),
      2,
    ),
    {
      ko: `${NETS[net].ko}, 마지막 배치 20개의 훈련 손실`,
      en: `${NETS[net].en}, training loss of the last 20 batches`,
    },
    layers,
  ),
]

/** `resnet-small-lead-20`: residual with shortcuts B less plain, start by start. */
function leadFact(layers: number): [string, Fact] {
  const plain = accuracies('plain', layers)
  const lead = spread(
    accuracies('B', layers).map((accuracy, i) => accuracy - plain[i]!),
    1,
  )
  return [
    `resnet-small-lead-${layers}`,
    fact(
      { ko: `${lead}퍼센트포인트`, en: `${lead} percentage points` },
      { ko: '스킵 연결 B에서 없음을 뺀 값', en: 'residual with shortcuts B, minus plain' },
      layers,
    ),
  ]
}

/** What `tools/recordResnet.ts` measured. */
export const ownResnet: Record<string, Fact> = Object.fromEntries([
  accuracyFact('plain', 20),
  accuracyFact('plain', 32),
  accuracyFact('A', 32),
  accuracyFact('B', 32),
  accuracyFact('C', 32),
  lossFact('plain', 20),
  lossFact('plain', 32),
  lossFact('B', 32),
  leadFact(8),
  leadFact(20),
  leadFact(32),
])
