import type { Fact } from './fact'
import recorded from './ownDecay.json'

const NAMES: Record<string, { ko: string; en: string }> = {
  constant: { ko: '일정한 학습률', en: 'a constant rate' },
  step: { ko: '계단', en: 'steps' },
  exponential: { ko: '지수', en: 'exponential' },
  cosine: { ko: '코사인', en: 'cosine' },
}
const PEAKS: Record<string, number> = { low: 0.005, middle: 0.02, high: 0.05 }

const rowOf = (shape: string, size: string) =>
  recorded.rows.find((row) => row.shape === shape && row.peak === PEAKS[size])!

const spread = ({ mean, deviation }: { mean: number; deviation: number }) =>
  `${(100 * mean).toFixed(1)} ± ${(100 * deviation).toFixed(1)}`.replace('-', '−')

function fact(value: Fact['value'], shape: string, size: string, what: { ko: string; en: string }): Fact {
  const { accuracy } = rowOf(shape, size)
  const { machine, date } = recorded
  return {
    value,
    source: {
      ko: `우리가 돌린 실행: 8.1.2의 실험, ${NAMES[shape]!.ko}, 가장 높은 학습률 ${PEAKS[size]}, ${what.ko}, 시드 ${accuracy.count}가지의 평균 ± 표준편차, 시험 이미지 10,000장. ${machine.replace('one thread', '스레드 1개')}, ${date}`,
      en: `Our own runs: section 8.1.2’s lab, ${NAMES[shape]!.en}, highest rate ${PEAKS[size]}, ${what.en}, mean ± standard deviation of ${accuracy.count} seeds, all 10,000 test images. ${machine}, ${date}`,
    },
    mark: 'C',
  }
}

/** The leads that the text prints. */
const LEADS = [
  ...['cosine-low', 'exponential-low'],
  ...['step-middle', 'exponential-middle', 'cosine-middle'],
  ...['step-high', 'exponential-high', 'cosine-high'],
]

/** What `tools/recordDecay.ts` measured: `decay-constant-low` is an accuracy, `decay-lead-cosine-low` how far that is ahead of constant. */
export const ownDecay: Record<string, Fact> = Object.fromEntries([
  ...Object.keys(PEAKS).map((size) => [
    `decay-constant-${size}`,
    fact(`${spread(rowOf('constant', size).accuracy)}%`, 'constant', size, {
      ko: '시험 정확도',
      en: 'test accuracy',
    }),
  ]),
  ...LEADS.map((name) => {
    const [shape = '', size = ''] = name.split('-')
    const lead = spread(rowOf(shape, size).lead)
    const value = { ko: `${lead}퍼센트포인트`, en: `${lead} percentage points` }
    return [
      `decay-lead-${name}`,
      fact(value, shape, size, {
        ko: '시드마다 일정한 학습률을 뺀 값',
        en: 'minus a constant rate, seed by seed',
      }),
    ]
  }),
])
