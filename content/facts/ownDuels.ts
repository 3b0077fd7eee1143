import type { Fact } from './fact'
import recorded from './ownDuels.json'

const { date, machine, seeds, duels } = recorded
type Duel = (typeof duels)[number]

const HELD: Record<string, { ko: string; en: string }> = {
  width: { ko: '채널 수를 같게', en: 'equal channels' },
  parameters: { ko: '매개변수를 같게', en: 'equal parameters' },
  arithmetic: { ko: '곱셈-덧셈을 같게', en: 'equal multiply-adds' },
}

function source(
  { side, held, epochs }: Pick<Duel, 'side' | 'held' | 'epochs'>,
  ko: string,
  en: string,
): Fact['source'] {
  return {
    ko: `우리가 돌린 실행: 8.1.3의 대결, ${side}×${side}와 3×3을 쌓은 쪽, ${HELD[held]!.ko}, ${epochs}에폭, ${ko}. ${machine.replace('one thread', '스레드 1개')}, ${date}`,
    en: `Our own runs: section 8.1.3’s duel, ${side}×${side} against stacked 3×3, ${HELD[held]!.en}, ${epochs} epochs, ${en}. ${machine}, ${date}`,
  }
}

/** Duels of twelve epochs say so at the end. */
const nameOf = ({ side, growth, held, epochs }: Duel) =>
  `${side}-${growth}-${held}${epochs === 3 ? '' : `-${epochs}`}`

/** `duel-5-doubling-width`: the stack’s accuracy less the large filters’. */
function marginFact(duel: Duel): [string, Fact][] {
  if (!duel.verdict) return []
  const { mean, deviation } = duel.verdict.margin
  const margin = `${mean < 0 ? '−' : '+'}${Math.abs(100 * mean).toFixed(2)} ± ${(100 * deviation).toFixed(2)}`
  const value = { ko: `${margin}%p`, en: `${margin} points` }
  const how = source(
    duel,
    `시험 이미지 10,000장의 정확도, 시드 ${seeds}가지의 평균 ± 표준편차`,
    `accuracy on all 10,000 test images, mean ± standard deviation over ${seeds} seeds`,
  )
  return [[`duel-${nameOf(duel)}`, { value, source: how, mark: 'C' }]]
}

const named = (name: string): Duel => duels.find((duel) => nameOf(duel) === name)!

/** By how much the stack’s parameters or arithmetic exceed the large filters’, or fall short of them: the text says which. */
const excess = (name: string, key: 'parameters' | 'arithmetic'): Fact => ({
  value: `${Math.abs(100 * named(name).excess[key]).toFixed(0)}%`,
  source: source(named(name), '신경망 전체를 센 값', 'counted of the whole networks'),
  mark: 'C',
})

/** By how much longer an update of the stack takes. */
function longer(name: string): Fact {
  const [large, stack] = named(name).nets.map(({ msPerUpdate }) => msPerUpdate) as [number, number]
  return {
    value: `${(100 * (stack / large - 1)).toFixed(0)}%`,
    source: source(
      named(name),
      '갱신 한 번의 프로세서 시간, 번갈아 여덟 번 재어 가장 빨랐던 값',
      'processor time of an update, the quickest of eight readings taken by turns',
    ),
    mark: 'C',
  }
}

const known = duels.filter(({ verdict, epochs }) => verdict !== null && epochs === 3)
const wonBy = (winner: string) => known.filter(({ verdict }) => verdict?.outcome === winner).length
const tally = (count: number, ko: string, en: string): Fact => ({
  value: String(count),
  source: {
    ko: `우리가 돌린 실행: 8.1.3의 3에폭짜리 대결 ${known.length}가지 가운데 ${ko}. ${date}`,
    en: `Our own runs: of ${known.length} duels of 3 epochs in section 8.1.3’s lab, ${en}. ${date}`,
  },
  mark: 'C',
})

/** What `tools/recordDuels.ts` measured. */
export const ownDuels: Record<string, Fact> = {
  'duel-count': tally(known.length, '모두', 'all'),
  'duel-large-wins': tally(
    wonBy('large'),
    '모든 시드에서 큰 필터가 이기고 평균 차이가 표준편차보다 큰 것',
    'won by the large filters from every seed, by more than the standard deviation',
  ),
  'duel-stack-wins': tally(
    wonBy('stack'),
    '모든 시드에서 쌓은 쪽이 이기고 평균 차이가 표준편차보다 큰 것',
    'won by the stack from every seed, by more than the standard deviation',
  ),
  'duel-close': tally(wonBy('close'), '가릴 수 없는 것', 'too close to tell'),
  'duel-parameters-5-doubling-width': excess('5-doubling-width', 'parameters'),
  'duel-arithmetic-5-doubling-width': excess('5-doubling-width', 'arithmetic'),
  'duel-parameters-7-steady-width': excess('7-steady-width', 'parameters'),
  'duel-time-5-doubling-width': longer('5-doubling-width'),
  ...Object.fromEntries(duels.flatMap(marginFact)),
}
