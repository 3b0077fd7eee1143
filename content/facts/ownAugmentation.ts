import type { Fact } from './fact'
import recorded from './recordedAugmentation.json'

const seeds = recorded.rows[0]?.accuracy.values.length ?? 0
const { machine, date } = recorded
const setup = {
  ko: `8.1.2의 실험, 훈련 이미지 1,000장, 갱신 600번, 시험 이미지 10,000장, 시드 ${seeds}가지의 평균 ± 표준편차. ${machine}, ${date}`,
  en: `section 8.1.2’s lab, 1,000 training images, 600 updates, all 10,000 test images, mean ± standard deviation over ${seeds} seeds. ${machine}, ${date}`,
}
const source = (ko: string, en: string): Fact['source'] => ({
  ko: `우리가 돌린 실행: ${ko}. ${setup.ko}`,
  en: `Our own runs: ${en}, ${setup.en}`,
})

/** In points, without a sign: the text says whether it is a gain or a loss. */
const size = (portion: number) => Math.abs(100 * portion).toFixed(1)

const gains: Record<string, Fact> = Object.fromEntries(
  recorded.rows
    .filter(({ way }) => way !== 'none')
    .map(({ way, margin }) => {
      const points = `${size(margin.mean)} ± ${size(margin.deviation)}`
      const fact: Fact = {
        value: { ko: `${points}%p`, en: `${points} points` },
        source: source(
          `확장 “${way}”와 확장 없는 실행의 차이, 같은 시드끼리`,
          `“${way}” against no augmentation, seed by seed`,
        ),
        mark: 'C',
      }
      return [`augmentation-gain-${way}`, fact]
    }),
)

/** How much worse a digit is read after training with flips. */
const lost = (digit: number): Fact => {
  const points = size(recorded.flip[digit]!)
  return {
    value: { ko: `${points}%p`, en: `${points} points` },
    source: source(`뒤집기로 학습했을 때 숫자 ${digit}의 차이`, `digit ${digit} after training with flips`),
    mark: 'C',
  }
}

type Case = keyof typeof recorded.answers

/** Of all test images of a digit, changed in a case's way, how many the shipped network reads as `answer`. */
const read = (name: Case, answer: number): Fact => {
  const { asked, given } = recorded.answers[name]
  return {
    value: `${((100 * given[answer]!) / asked).toFixed(0)}%`,
    source: {
      ko: `책의 DeepConvNet에게 바꾼 시험 이미지 ${asked}장을 물어 우리가 잼(8.1.2의 실험). ${machine}, ${date}`,
      en: `Our measurement: this book’s DeepConvNet on ${asked} changed test images (section 8.1.2’s lab). ${machine}, ${date}`,
    },
    mark: 'C',
  }
}

const none = recorded.rows.find(({ way }) => way === 'none')!.accuracy

/** What `tools/recordAugmentation.ts` measured. */
export const ownAugmentation: Record<string, Fact> = {
  'augmentation-seeds': {
    value: {
      ko: `시드 ${['', '한', '두', '세', '네', '다섯'][seeds]} 가지`,
      en: `${['no', 'one', 'two', 'three', 'four', 'five'][seeds]} seeds`,
    },
    source: source('시드의 수', 'the number of seeds'),
    mark: 'C',
  },
  'augmentation-none': {
    value: `${size(none.mean)} ± ${size(none.deviation)}%`,
    source: source('데이터 확장 없음', 'no augmentation'),
    mark: 'C',
  },
  ...gains,
  'augmentation-flip-2': lost(2),
  'augmentation-flip-3': lost(3),
  'augmentation-flip-5': lost(5),
  'augmentation-flip-6': lost(6),
  'augmentation-flip-7': lost(7),
  'label-six-nine': read('six-down', 9),
  'label-two-five': read('two-mirrored', 5),
  'label-seven-five': read('seven-mirrored', 5),
  'label-eight-kept': read('eight-mirrored', 8),
}
