import type { Fact } from './fact'
import recorded from './ownInception.json'

type Text = { ko: string; en: string }

const { clock, training } = recorded
const korean = (machine: string) =>
  machine.replace('one thread', '스레드 1개').replace('processor time', '프로세서 시간')

const timed = (value: Fact['value'], { ko, en }: Text): Fact => ({
  value,
  source: {
    ko: `우리가 잰 값: 8.2.3의 실험, ${ko}, 이미지 한 장의 순전파, 아홉 번의 가운뎃값. ${korean(clock.machine)}, ${clock.date}`,
    en: `Our own measurement: section 8.2.3’s lab, ${en}, forward pass of one image, median of nine. ${clock.machine}, ${clock.date}`,
  },
  mark: 'C',
})

/** `1.7` times: with a word where Korean counts fractions. */
const times = (factor: number) => factor.toFixed(1)

/** Billions of multiply-adds a second of one layer. */
const rated = (module: '3a' | '4b', layer: string, what: Text): Fact => {
  const rates: Record<string, number> = clock.savings[module].rates
  const rate = rates[layer]!
  return timed(
    { ko: `${(10 * rate).toFixed(0)}억 번`, en: `${rate.toFixed(0)} billion` },
    {
      ko: `${what.ko}, 1초에 하는 곱셈-덧셈`,
      en: `${what.en}, multiply-adds a second`,
    },
  )
}

const savings = Object.entries(clock.savings)
const measured = savings.map(([, saving]) => saving.measured)
const shares = savings.map(([, saving]) => saving.counted)

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

/** `96.4 ± 0.2`: mean and standard deviation. */
function spread(values: readonly number[]): string {
  const mean = total(values) / values.length
  const deviation = Math.sqrt(total(values.map((value) => (value - mean) ** 2)) / (values.length - 1))
  return `${mean.toFixed(1)} ± ${deviation.toFixed(1)}`.replace('-', '−')
}

const STARTS = [1, 2, 3]
const trials: Record<string, { asked: number; right: number }> = training.trials

const NETS: Record<string, Text> = {
  'reduced-1': { ko: '1채널만 남기는 축소', en: 'reductions to one channel' },
  'reduced-4': { ko: '4채널을 남기는 축소', en: 'reductions to four channels' },
  naive: { ko: '축소 없음', en: 'without reductions' },
  'plain-4': { ko: '계산량이 같은 평범한 3×3', en: 'plain 3×3 convolutions of equal arithmetic' },
}

/** Test accuracies by start, per cent. */
const ofStarts = (net: string): number[] =>
  STARTS.map((start) => {
    const { asked, right } = trials[`${net}-${start}`]!
    return (100 * right) / asked
  })

const learned = (value: Fact['value'], { ko, en }: Text): Fact => ({
  value,
  source: {
    ko: `우리가 돌린 실행: 8.2.3의 실험, ${ko}, 훈련 이미지 12,000장, 240스텝, 출발점 ${STARTS.length}개의 평균 ± 표준편차, 시험 이미지 10,000장. ${korean(training.machine)}, ${training.date}`,
    en: `Our own runs: section 8.2.3’s lab, ${en}, 12,000 training images, 240 steps, mean ± standard deviation over ${STARTS.length} starts, 10,000 test images. ${training.machine}, ${training.date}`,
  },
  mark: 'C',
})

/** `inception-lead-naive-reduced-4`: start by start, the first less the second. */
function leadFact(net: string, other: string): [string, Fact] {
  const others = ofStarts(other)
  const lead = spread(ofStarts(net).map((accuracy, i) => accuracy - others[i]!))
  return [
    `inception-lead-${net}-${other}`,
    learned(
      { ko: `${lead}퍼센트포인트`, en: `${lead} percentage points` },
      {
        ko: `${NETS[net]!.ko}에서 ${NETS[other]!.ko}를 뺀 값`,
        en: `${NETS[net]!.en}, minus ${NETS[other]!.en}`,
      },
    ),
  ]
}

/** What `tools/recordInception.ts` measured. */
export const ownInception: Record<string, Fact> = {
  'inception-time-3a': timed(times(clock.savings['3a'].measured), {
    ko: '모듈 3a, 축소가 없을 때의 시간을 있을 때로 나눈 값',
    en: 'module 3a, time without reductions over that with them',
  }),
  'inception-time-least': timed(times(Math.min(...measured)), {
    ko: '아홉 모듈 가운데 가장 적게 아낀 것',
    en: 'the least of the nine modules',
  }),
  'inception-time-most': timed(times(Math.max(...measured)), {
    ko: '아홉 모듈 가운데 가장 많이 아낀 것',
    en: 'the most of the nine modules',
  }),
  'inception-counted-least': timed(times(Math.min(...shares)), {
    ko: '아홉 모듈 가운데 곱셈-덧셈을 가장 적게 아낀 것(센 값)',
    en: 'the least saving of multiply-adds among the nine modules, counted',
  }),
  'inception-counted-most': timed(times(Math.max(...shares)), {
    ko: '아홉 모듈 가운데 곱셈-덧셈을 가장 많이 아낀 것(센 값)',
    en: 'the greatest saving of multiply-adds among the nine modules, counted',
  }),
  'inception-rate-3a-three': rated('3a', '3×3 reduced', {
    ko: '모듈 3a의 3×3(축소 있음)',
    en: 'the 3×3 of module 3a with reductions',
  }),
  'inception-rate-3a-one': rated('3a', '1×1', {
    ko: '모듈 3a의 1×1 갈래',
    en: 'the 1×1 branch of module 3a',
  }),
  'inception-rate-3a-five': rated('3a', '5×5 reduced', {
    ko: '모듈 3a의 5×5(축소 있음)',
    en: 'the 5×5 of module 3a with reductions',
  }),
  'inception-rate-4b-reduced': rated('4b', '3×3 reduced', {
    ko: '모듈 4b의 3×3(축소 있음)',
    en: 'the 3×3 of module 4b with reductions',
  }),
  'inception-rate-4b-naive': rated('4b', '3×3 naive', {
    ko: '모듈 4b의 3×3(축소 없음)',
    en: 'the 3×3 of module 4b without reductions',
  }),
  'inception-time-4b': timed(times(clock.savings['4b'].measured), {
    ko: '모듈 4b, 축소가 없을 때의 시간을 있을 때로 나눈 값',
    en: 'module 4b, time without reductions over that with them',
  }),
  ...Object.fromEntries([
    ...Object.keys(NETS).map((net): [string, Fact] => [
      `inception-${net}`,
      learned(`${spread(ofStarts(net))}%`, NETS[net]!),
    ]),
    leadFact('naive', 'reduced-4'),
    leadFact('naive', 'reduced-1'),
    leadFact('reduced-4', 'plain-4'),
  ]),
}
