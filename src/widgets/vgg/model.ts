/**
 * Two questions to VGG: what do so many 3×3 convolutions in each block cost, at the size of the paper; and what do two or three of
 * them in a row buy, measured on digits against one 3×3, one 5×5 and one 7×7. `link.ts` has the address.
 */
import { NO_AUGMENTATION } from '../../engine/protocol'
import type { Contestant } from '../../engine/studyTasks/comparison'
import { measure, sumOf, type MeasuredPart } from '../../math/architectures/measure'
import { vggOf } from '../../math/architectures/vgg'
import { parseNetwork } from '../../math/networkText'
import { sampleLead, sampleSpread, type SampleSpread } from '../../math/spread'

/** Convolutions in each of the five blocks at 224×224. */
export type Heights = readonly [number, number, number, number, number]
export const MOST_HIGH = 4

/** Configurations of the paper whose convolutions are all 3×3, by their convolutions. */
export const CONFIGURATIONS: Readonly<Record<string, Heights>> = {
  A: [1, 1, 2, 2, 2],
  B: [2, 2, 2, 2, 2],
  D: [2, 2, 3, 3, 3],
  E: [2, 2, 4, 4, 4],
}

/** The letter of the paper's table for so many convolutions, if it has one. */
export const configurationOf = (heights: Heights): string | null =>
  Object.entries(CONFIGURATIONS).find(([, known]) => known.every((n, i) => n === heights[i]))?.[0] ?? null

export interface Block {
  /** Convolutions. */
  count: number
  /** Of the maps before the pooling. */
  channels: number
  side: number
  params: number
  macs: number
}

export interface Counted {
  blocks: Block[]
  /** The three affine layers together. */
  head: { params: number; macs: number }
  params: number
  macs: number
  /** Layers with weights. */
  layers: number
}

/** What a network of such blocks costs. */
export function count(heights: Heights): Counted {
  const parts = measure(vggOf('vgg', heights))
  const ofBlock = (block: number) => parts.filter(({ name }) => name.startsWith(`conv${block + 1}_`))
  const sums = (some: readonly MeasuredPart[]) => ({
    params: sumOf(some, 'params'),
    macs: sumOf(some, 'macs'),
  })
  const blocks = heights.map((n, block): Block => {
    const [channels, side] = parts.find(({ name }) => name === `pool${block + 1}`)!.input
    return { count: n, channels, side, ...sums(ofBlock(block)) }
  })
  const head = parts.filter(({ kind }) => kind === 'affine')
  const layers = heights.reduce((sum, n) => sum + n, 0) + head.length
  return { blocks, head: sums(head), ...sums(parts), layers }
}

export const STAGES = ['3', '33', '333', '5', '7'] as const
/** The filters that each stage of the small network has in a row, by their sides. */
export type Stage = (typeof STAGES)[number]

/** Channels of the small network's three stages, half the book's. */
const WIDTHS = [8, 16, 32]

/** The small network of a stage, as text: what stands in a row, three times, with poolings between. */
export const textOf = (stage: Stage): string =>
  `${WIDTHS.map((channels) => `${[...stage].map((side) => `c${channels}${side === '3' ? '' : `k${side}`}`).join(' ')} p`).join(' ')} f10`

export const STEPS = 200
export const TEST_EVERY = 50
export const BATCH = 50
export const TEST_IMAGES = 10_000
export const TEST_IMAGES_ON_THE_WAY = 1000
export const SEEDS = [1, 2, 3] as const
export type Seed = (typeof SEEDS)[number]

const networkOf = (stage: Stage) => {
  const parsed = parseNetwork(textOf(stage))
  if ('problem' in parsed) throw new Error(textOf(stage))
  return parsed
}

export function contestantOf(stage: Stage, seed: Seed): Contestant {
  return {
    name: stage,
    network: networkOf(stage).network,
    data: { pool: 12_000 },
    augmentation: NO_AUGMENTATION,
    optimizer: 'adam',
    rates: [
      { from: 0, rate: 0.002 },
      { from: 150, rate: 0.0007 },
    ],
    initialisation: 'he',
    batchSize: BATCH,
    seed,
  }
}

/** Parameters, multiply-adds, and what a stage sees of its input. */
export function costOf(stage: Stage): { params: number; macs: number; field: number } {
  const { parts } = networkOf(stage)
  const field = [...stage].reduce((side, kernel) => side + Number(kernel) - 1, 1)
  return { params: sumOf(parts, 'params'), macs: sumOf(parts, 'macs'), field }
}

/** A training's tests: after so many steps, so many test images asked about and read rightly. */
export type Trial = readonly { step: number; asked: number; right: number }[]
export type Trials = Readonly<Record<string, Trial>>
export const keyOf = (stage: Stage, seed: Seed): string => `${stage}-${seed}`

export const accuracyOf = (trial: Trial | undefined): number | null => {
  const last = trial?.at(-1)
  return last?.step === STEPS ? last.right / last.asked : null
}

const ofSeeds = (stage: Stage, trials: Trials): (number | null)[] =>
  SEEDS.map((seed) => accuracyOf(trials[keyOf(stage, seed)]))

/** Of the accuracy over the seeds. */
export const accuracySpread = (stage: Stage, trials: Trials): SampleSpread | null =>
  sampleSpread(ofSeeds(stage, trials))

/** By how much one stage is ahead of another, seed by seed. */
export const leadOf = (stage: Stage, other: Stage, trials: Trials): SampleSpread | null =>
  sampleLead(ofSeeds(stage, trials), ofSeeds(other, trials))

export const DUELS = ['33-5', '333-7', '3-33'] as const
/** Two stages that are trained against each other; the first two pairs see equally far. */
export type Duel = (typeof DUELS)[number]
export const sidesOf = (duel: Duel): [Stage, Stage] => duel.split('-') as [Stage, Stage]

export interface Setting {
  heights: Heights
  duel: Duel
  seed: Seed
}

export interface State {
  setting: Setting
  /** Which the reader expects to read more. */
  guess: Stage | null
  /** Trained in this tab. */
  own: Trials
}

export const FIRST: State = {
  setting: { heights: CONFIGURATIONS.D!, duel: '33-5', seed: 1 },
  guess: null,
  own: {},
}

export type Action =
  | { type: 'set'; change: Partial<Setting> }
  | { type: 'height'; block: number; count: number }
  | { type: 'guess'; stage: Stage }
  | { type: 'own'; trials: Trials }

export function reduce(state: State, action: Action): State {
  const { setting } = state
  switch (action.type) {
    case 'set':
      return { ...state, setting: { ...setting, ...action.change }, guess: null }
    case 'height': {
      const bounded = Math.min(MOST_HIGH, Math.max(0, action.count))
      const heights = setting.heights.map((n, i) => (i === action.block ? bounded : n)) as unknown as Heights
      return { ...state, setting: { ...setting, heights } }
    }
    case 'guess':
      return { ...state, guess: action.stage }
    case 'own':
      return { ...state, own: { ...state.own, ...action.trials } }
  }
}
