import type { Fact } from './fact'
import recorded from './ownSkips.json'

const RAISED: Record<string, string> = Object.fromEntries(
  [...'-0123456789'].map((sign, i) => [sign, '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'[i]!]),
)

/** Two digits: `0.056`, `2,100`, `5.7·10⁻¹¹`. */
function short(value: number): string {
  const rounded = Number(value.toPrecision(2))
  if (rounded === 0 || (rounded >= 0.01 && rounded < 10_000)) return rounded.toLocaleString('en')
  const [mantissa, exponent] = value.toExponential(1).split('e')
  return `${mantissa}·10${[...String(Number(exponent))].map((sign) => RAISED[sign]).join('')}`
}

/** The least and the greatest of several starts. */
function span(values: readonly number[], write: (value: number) => string): string {
  const [least, most] = [write(Math.min(...values)), write(Math.max(...values))]
  return least === most ? most : `${least}–${most}`
}

/** Entries of all starts under one name: a key is `56-bare-xavier-1-plain`, with the start in the fourth place. */
function byStart<Entry>(entries: Record<string, Entry>): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const [key, entry] of Object.entries(entries)) {
    const name = key.split('-').toSpliced(3, 1).join('-')
    groups.set(name, [...(groups.get(name) ?? []), entry])
  }
  return groups
}

const { machine, date } = recorded
const korean = machine.replace('one thread', '스레드 하나')

const fact = (value: string, ko: string, en: string): Fact => ({
  value,
  source: {
    ko: `우리가 돌린 실행: 8.2.4의 실험, ${ko}. ${korean}, ${date}`,
    en: `Our own runs: section 8.2.4’s lab, ${en}. ${machine}, ${date}`,
  },
  mark: 'C',
})

/** Networks before training of which the text prints how much of the gradient arrives. */
const ARRIVING = [
  ...['8', '20', '32', '56'].flatMap((depth) => [`${depth}-bare-xavier`, `${depth}-norm-he`]),
  '56-bare-he',
].flatMap((name) => [`${name}-plain`, `${name}-residual`])

const flows = byStart(recorded.flows)
const flowsOf = (name: string) => flows.get(name) ?? []

const arriving = ARRIVING.map((name): [string, Fact] => [
  `skips-${name}`,
  fact(
    span(
      flowsOf(name).map(({ mapFirst, mapLast }) => mapFirst / mapLast),
      short,
    ),
    `${name}, 첫 맵의 기울기 크기를 마지막 맵의 기울기 크기로 나눈 값, 학습 전, 시드 ${flowsOf(name).length}가지`,
    `${name}, norm of the gradient of the first maps over that of the last, before training, ${flowsOf(name).length} seeds`,
  ),
])

const trainings = byStart(recorded.trainings)

/** Losses of one net, over all starts. */
function lossOf(
  id: string,
  name: string,
  net: 'plain' | 'residual',
  when: 'end' | 'beforeHalf' | 'atHalf',
): [string, Fact] {
  const ko = {
    end: '100번 갱신한 학습의 마지막 손실 열 개의 평균',
    beforeHalf: '50번 갱신하기까지 마지막 손실 열 개의 평균',
    atHalf: '50번 갱신한 바로 다음 배치의 손실',
  }
  const en = {
    end: 'mean of the last ten of 100 training losses',
    beforeHalf: 'mean of the ten losses before update 50',
    atHalf: 'loss of the batch right after update 50',
  }
  const all = trainings.get(name) ?? []
  return [
    id,
    fact(
      span(
        all.flatMap((training) => training[net][when] ?? []),
        (loss) => loss.toFixed(2),
      ),
      `${name} ${net}, ${ko[when]}, 시드 ${all.length}가지`,
      `${name} ${net}, ${en[when]}, ${all.length} seeds`,
    ),
  ]
}

const TRAINED = ['20-norm-he', '56-norm-he', '20-bare-xavier']

/** What `tools/recordSkips.ts` measured: `skips-56-bare-xavier-plain` is how many times the gradient of the last maps arrives at the first. */
export const ownSkips: Record<string, Fact> = Object.fromEntries([
  ...arriving,
  ...TRAINED.flatMap((name) => [
    lossOf(`skips-train-${name}-plain`, name, 'plain', 'end'),
    lossOf(`skips-train-${name}-residual`, name, 'residual', 'end'),
  ]),
  lossOf('skips-cut-before', '20-norm-he-cut', 'residual', 'beforeHalf'),
  lossOf('skips-cut-after', '20-norm-he-cut', 'residual', 'atHalf'),
  lossOf('skips-cut-end', '20-norm-he-cut', 'residual', 'end'),
  [
    'skips-weights-plain',
    fact(
      span(
        flowsOf('56-bare-xavier-plain').flatMap(({ first, last }) => [first, last]),
        short,
      ),
      '56-bare-xavier-plain, 첫 합성곱과 마지막 합성곱의 가중치 기울기의 크기, 학습 전, 시드 3가지',
      '56-bare-xavier-plain, norms of the weight gradients of the first and the last convolution, before training, 3 seeds',
    ),
  ],
  [
    'skips-loss-residual',
    fact(
      span(
        flowsOf('56-bare-he-residual').map(({ loss }) => loss),
        (loss) => Number(loss.toPrecision(3)).toLocaleString('en'),
      ),
      '56-bare-he-residual, 학습 전 첫 배치의 손실, 시드 3가지',
      '56-bare-he-residual, loss of the first batch before training, 3 seeds',
    ),
  ],
])
