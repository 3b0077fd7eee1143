import type { Fact } from './fact'
import recorded from './ownVgg.json'

interface Test {
  asked: number
  right: number
}
const trials: Record<string, Test> = recorded.trials
const SEEDS = [1, 2, 3]

const STAGES = {
  '3': { name: 'one-three', ko: '3×3 하나', en: 'one 3×3' },
  '33': { name: 'two-threes', ko: '3×3 둘', en: 'two 3×3' },
  '333': { name: 'three-threes', ko: '3×3 셋', en: 'three 3×3' },
  '5': { name: 'one-five', ko: '5×5 하나', en: 'one 5×5' },
  '7': { name: 'one-seven', ko: '7×7 하나', en: 'one 7×7' },
} as const
type Stage = keyof typeof STAGES

/** `96.1 ± 0.3`: mean and standard deviation. */
function spread(values: readonly number[]): string {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return `${mean.toFixed(1)} ± ${Math.sqrt(squares / (values.length - 1)).toFixed(1)}`.replace('-', '−')
}

const ofSeeds = (stage: Stage): number[] =>
  SEEDS.map((seed) => {
    const { asked, right } = trials[`${stage}-${seed}`]!
    return (100 * right) / asked
  })

const fact = (value: Fact['value'], what: { ko: string; en: string }): Fact => ({
  value,
  source: {
    ko: `우리가 돌린 실행: 8.2.2의 실험, 단계마다 ${what.ko}, 200스텝, 출발점 ${SEEDS.length}개의 평균 ± 표준편차, 시험 이미지 10,000장. ${recorded.machine.replace('one thread', '스레드 1개')}, ${recorded.recordedAt}`,
    en: `Our own runs: section 8.2.2’s lab, ${what.en} in each stage, 200 steps, mean ± standard deviation over ${SEEDS.length} starts, all 10,000 test images. ${recorded.machine}, ${recorded.recordedAt}`,
  },
  mark: 'C',
})

const leads = [
  ['33', '5'],
  ['333', '7'],
  ['33', '3'],
] as const

/** `vgg-lead-two-threes-one-five`: start by start ahead of the other. */
export const ownVgg: Record<string, Fact> = Object.fromEntries(
  leads.map(([stage, other]) => {
    const values = ofSeeds(stage).map((value, i) => value - ofSeeds(other)[i]!)
    const [a, b] = [STAGES[stage], STAGES[other]]
    return [
      `vgg-lead-${a.name}-${b.name}`,
      fact(
        { ko: `${spread(values)}퍼센트포인트`, en: `${spread(values)} percentage points` },
        { ko: `${a.ko}에서 ${b.ko}를 뺀 값`, en: `${a.en} minus ${b.en}` },
      ),
    ]
  }),
)
