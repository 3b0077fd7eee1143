/**
 * Two inception modules on a digit, small enough to train in the page: with 1×1 reductions to so many channels, without any, and
 * two plain 3×3 convolutions in the place of each module, as wide as the arithmetic of the first allows.
 */
import { NO_AUGMENTATION } from '../../engine/protocol'
import type { Contestant } from '../../engine/studyTasks/comparison'
import type { Inception } from '../../math/architectures/inception'
import { affine, conv, pool, type Network, type PartSpec } from '../../math/architectures/layers'
import { measure, sumOf } from '../../math/architectures/measure'
import { sampleLead, sampleSpread, type SampleSpread } from '../../math/spread'
import { wholeTests, type TestOfDigits, type WholeTest } from '../../math/wholeTests'
import { blockOf } from './modelModule'

/** Channels that the reductions leave. */
export const KEPT = [1, 2, 4, 8] as const
export type Kept = (typeof KEPT)[number]
export const SEEDS = [1, 2, 3] as const
export type Seed = (typeof SEEDS)[number]

export const NETS = ['reduced', 'naive', 'plain'] as const
export type Net = (typeof NETS)[number]

export interface Setting {
  kept: Kept
  seed: Seed
}

/** What both modules give besides the reductions. */
const FIRST: Omit<Inception, 'threeReduce' | 'fiveReduce'> = { one: 8, three: 16, five: 8, poolProjection: 8 }
const SECOND: Omit<Inception, 'threeReduce' | 'fiveReduce'> = {
  one: 16,
  three: 24,
  five: 12,
  poolProjection: 12,
}
const STEM = 24

const stem = conv('stem', STEM, 3, { stride: 2 })
/** The mean over ninths of each map in place of the whole: with one number a map so small a network learned far more slowly. */
const end = [{ ...pool('average', 3, 2), average: true }, affine('affine', 10)]
const framed = (name: string, first: PartSpec[], second: PartSpec[]): Network => ({
  name,
  input: [1, 28, 28],
  parts: [stem, ...first, pool('halve', 2, 2), ...second, ...end],
})

const withModules = (name: string, reduced: boolean, kept: number): Network => {
  const reductions = { threeReduce: kept, fiveReduce: kept }
  return framed(
    name,
    [blockOf('first', { ...FIRST, ...reductions }, reduced)],
    [blockOf('second', { ...SECOND, ...reductions }, reduced)],
  )
}

/** Multiply-adds of one image. */
export const macsOf = (network: Network): number => sumOf(measure(network), 'macs')
export const paramsOf = (network: Network): number => sumOf(measure(network), 'params')

const plainOf = (first: number, second: number): Network => {
  const two = (name: string, channels: number) => [1, 2].map((i) => conv(`${name}${i}`, channels, 3))
  return framed('plain', two('first', first), two('second', second))
}

/** Each pair of convolutions as wide as brings its work nearest to that of the module in its place. */
function plainLike(kept: number): Network {
  const wanted = measure(withModules('reduced', true, kept)).filter(({ kind }) => kind === 'block')
  const workOf = (first: number, second: number) => {
    const parts = measure(plainOf(first, second))
    return [sumOf(parts.slice(1, 3), 'macs'), sumOf(parts.slice(4, 6), 'macs')] as const
  }
  const nearest = (work: (width: number) => number, goal: number) =>
    Array.from({ length: 48 }, (_, i) => i + 1).reduce((best, width) =>
      Math.abs(work(width) - goal) < Math.abs(work(best) - goal) ? width : best,
    )
  const first = nearest((width) => workOf(width, 1)[0], wanted[0]!.macs)
  const second = nearest((width) => workOf(first, width)[1], wanted[1]!.macs)
  return plainOf(first, second)
}

export function networkOf(net: Net, kept: Kept): Network {
  if (net === 'plain') return plainLike(kept)
  return withModules(net, net === 'reduced', kept)
}

/** Widths of the plain network's four convolutions, in pairs. */
export const plainWidths = (kept: Kept): [number, number] => {
  const [first, second] = networkOf('plain', kept).parts.filter(
    ({ kind, name }) => kind === 'conv' && name.endsWith('1'),
  )
  return [first, second].map((part) => (part as { channels: number }).channels) as [number, number]
}

export const STEPS = 240
export const TEST_EVERY = 40
export const BATCH = 50
/** Training images; each is seen once. */
export const POOL = STEPS * BATCH
/** The last test asks about all, those before it about so many. */
export const TEST_IMAGES = 10_000
export const TEST_IMAGES_ON_THE_WAY = 1000

export const contestantOf = (net: Net, { kept, seed }: Setting): Contestant => ({
  name: net,
  network: networkOf(net, kept),
  data: { pool: POOL },
  augmentation: NO_AUGMENTATION,
  optimizer: 'adam',
  rates: [
    { from: 0, rate: 0.005 },
    { from: 180, rate: 0.00125 },
  ],
  initialisation: 'he',
  batchSize: BATCH,
  seed,
})

/** A training's tests in order, and how long its steps took, milliseconds. */
export interface Trial {
  points: readonly WholeTest[]
  ms: number
}
export type Trials = Readonly<Record<string, Trial>>

/** Names a trial; without reductions it is the same whatever they would leave. */
export const keyOf = (net: Net, { kept, seed }: Setting): string =>
  net === 'naive' ? `naive-${seed}` : `${net}-${kept}-${seed}`

interface RunLike {
  tests: readonly TestOfDigits[]
  ms: number
}

export const trialOf = ({ tests, ms }: RunLike): Trial => ({
  points: wholeTests(tests),
  ms,
})

/** Of all test images; null while the training is under way. */
export const accuracyOf = (trial: Trial | undefined | null): number | null => {
  const last = trial?.points.at(-1)
  return last?.step === STEPS ? last.right / last.asked : null
}

const ofSeeds = (net: Net, kept: Kept, trials: Trials): (number | null)[] =>
  SEEDS.map((seed) => accuracyOf(trials[keyOf(net, { kept, seed })]))

export const accuracySpread = (net: Net, kept: Kept, trials: Trials): SampleSpread | null =>
  sampleSpread(ofSeeds(net, kept, trials))

/** Seed by seed, by how much one net is ahead of another. */
export const leadOf = (net: Net, other: Net, kept: Kept, trials: Trials): SampleSpread | null =>
  sampleLead(ofSeeds(net, kept, trials), ofSeeds(other, kept, trials))

/** A net with its trial, and where that comes from. */
export interface Row {
  net: Net
  params: number
  macs: number
  /** The reader's own, whole or under way, before the recorded one; null where there is neither. */
  trial: Trial | null
  isOwn: boolean
  spread: SampleSpread | null
}

export const rowsOf = (setting: Setting, own: Trials, recorded: Trials): Row[] =>
  NETS.map((net) => {
    const key = keyOf(net, setting)
    const network = networkOf(net, setting.kept)
    return {
      net,
      params: paramsOf(network),
      macs: macsOf(network),
      trial: own[key] ?? recorded[key] ?? null,
      isOwn: own[key] !== undefined,
      spread: accuracySpread(net, setting.kept, recorded),
    }
  })
