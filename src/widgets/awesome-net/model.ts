/**
 * A network of the reader's own, trained until so many seconds of computing are spent, then judged on all test images: what is
 * chosen, how it is trained, and the board of results. `link.ts` has the address.
 */
import { NO_AUGMENTATION } from '../../engine/protocol'
import type { Contestant } from '../../engine/studyTasks/comparison'
import { sumOf } from '../../math/architectures/measure'
import { parseNetwork, type NetworkProblem } from '../../math/networkText'

/** Seconds of computing; tests and pauses spend none. */
export const BUDGETS = [10, 30, 60, 120] as const
export type Budget = (typeof BUDGETS)[number]
export const RATES = [0.0005, 0.001, 0.002, 0.004, 0.008] as const
export type Rate = (typeof RATES)[number]
export const SEEDS = { min: 0, max: 999_999 } as const

export const BATCH = 50
export const TEST_IMAGES = 10_000
export const TEST_IMAGES_ON_THE_WAY = 1000
/** More than any budget pays for. */
export const MOST_STEPS = 1_000_000

export interface Setting {
  /** As text, in canonical form (src/math/networkText.ts). */
  blocks: string
  rate: Rate
  seed: number
  budget: Budget
}

export const FIRST_SETTING: Setting = {
  blocks: 'c16 p c32 p f50 d50 f10',
  rate: 0.002,
  seed: 1,
  budget: 60,
}

/** How the network of a setting is trained; throws where its text is none. */
export function contestantOf({ blocks, rate, seed }: Setting): Contestant {
  const parsed = parseNetwork(blocks)
  if ('problem' in parsed) throw new Error(`${blocks}: ${parsed.problem.code}`)
  return {
    name: blocks,
    network: parsed.network,
    data: { pool: 60_000 },
    augmentation: NO_AUGMENTATION,
    optimizer: 'adam',
    rates: [{ from: 0, rate }],
    initialisation: 'he',
    batchSize: BATCH,
    seed,
  }
}

/** Steps between two tests on the way: some eight of them in a budget on a slow machine, a few more on a fast one. */
export function testEvery({ blocks, budget }: Setting): number {
  const parsed = parseNetwork(blocks)
  const macs = 'problem' in parsed ? 0 : sumOf(parsed.parts, 'macs')
  // A step has an overhead of some milliseconds; forward and backward are three times the multiply-adds of a batch.
  const secondsAStep = 0.005 + (3 * BATCH * macs) / 1e10
  return Math.max(10, Math.round(budget / 8 / secondsAStep))
}

/** One result on the board. */
export interface Entry extends Setting {
  /** Of the 10,000 test images. */
  right: number
  steps: number
  /** What computed it, in words. */
  device: string
  /** ISO date. */
  date: string
}

/** The same result is the same setting on the same device; names an entry. */
export const keyOf = ({ blocks, rate, seed, budget, device, date }: Entry): string =>
  [blocks, rate, seed, budget, device, date].join('|')

/** An entry of the board with what is reckoned of its network. */
export interface Standing extends Entry {
  isRecorded: boolean
  params: number
  macs: number
}

/** The board of one budget, the best first; of equals the one with fewer parameters. */
export function board(own: readonly Entry[], recorded: readonly Entry[], budget: Budget): Standing[] {
  const stand = (entry: Entry, isRecorded: boolean): Standing[] => {
    const parsed = parseNetwork(entry.blocks)
    if ('problem' in parsed || entry.budget !== budget) return []
    return [
      { ...entry, isRecorded, params: sumOf(parsed.parts, 'params'), macs: sumOf(parsed.parts, 'macs') },
    ]
  }
  return [
    ...own.flatMap((entry) => stand(entry, false)),
    ...recorded.flatMap((entry) => stand(entry, true)),
  ].sort((a, b) => b.right - a.right || a.params - b.params)
}

const MOST_ENTRIES = 40

const isWhole = (value: unknown, min: number, max: number): value is number =>
  Number.isInteger(value) && (value as number) >= min && (value as number) <= max

/** Entries out of what a browser kept, or out of a file: whatever is not one is left out. */
export function entriesIn(value: unknown): Entry[] {
  if (!Array.isArray(value)) return []
  return value
    .filter((one): one is Entry => {
      if (typeof one !== 'object' || one === null) return false
      const { blocks, rate, seed, budget, right, steps, device, date } = one as Partial<Entry>
      return (
        typeof blocks === 'string' &&
        'network' in parseNetwork(blocks) &&
        RATES.some((known) => known === rate) &&
        BUDGETS.some((known) => known === budget) &&
        isWhole(seed, SEEDS.min, SEEDS.max) &&
        isWhole(right, 0, TEST_IMAGES) &&
        isWhole(steps, 1, MOST_STEPS) &&
        typeof device === 'string' &&
        typeof date === 'string'
      )
    })
    .slice(0, MOST_ENTRIES)
}

export interface State {
  setting: Setting
  /** Test images of 100 that the reader expects to be read rightly; null before a guess. */
  guess: number | null
  /** Kept on this device, newest first. */
  own: readonly Entry[]
}

export const FIRST: State = { setting: FIRST_SETTING, guess: null, own: [] }

export type Action =
  | { type: 'set'; change: Partial<Setting> }
  | { type: 'guess'; percent: number }
  | { type: 'kept'; entries: Entry[] }
  | { type: 'result'; entry: Entry }
  | { type: 'remove'; key: string }

export function reduce(state: State, action: Action): State {
  const { own } = state
  switch (action.type) {
    case 'set':
      return { ...state, setting: { ...state.setting, ...action.change }, guess: null }
    case 'guess':
      return { ...state, guess: action.percent }
    case 'kept':
      return { ...state, own: action.entries }
    case 'result': {
      const key = keyOf(action.entry)
      return {
        ...state,
        own: [action.entry, ...own.filter((one) => keyOf(one) !== key)].slice(0, MOST_ENTRIES),
      }
    }
    case 'remove':
      return { ...state, own: own.filter((one) => keyOf(one) !== action.key) }
  }
}

/** Something in a link that makes no sense, and what stands in its place. */
export interface LinkProblem {
  key: 'blocks' | 'rate' | 'draw' | 'budget'
  given: string
  used: string
  network?: NetworkProblem
}
