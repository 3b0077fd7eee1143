/**
 * Small networks of the paper's CIFAR form for digits, with n blocks in each of three stages: 6n + 2 layers, plain and with each kind
 * of shortcut. What is trained, how, and what came of it.
 */
import { NO_AUGMENTATION } from '../../engine/protocol'
import type { Contestant } from '../../engine/studyTasks/comparison'
import { deepNet } from '../../math/architectures/deepNet'
import type { Network } from '../../math/architectures/layers'
import { measure, sumOf } from '../../math/architectures/measure'
import { SHORTCUTS, type Shortcut } from '../../math/architectures/shortcut'
import { sampleLead, sampleSpread, type SampleSpread } from '../../math/spread'
import { wholeTests, type TestOfDigits, type WholeTest } from '../../math/wholeTests'

/** Blocks of each stage. */
export const DEPTHS = [1, 3, 5] as const
export type Depth = (typeof DEPTHS)[number]
export const SEEDS = [1, 2, 3] as const
export type Seed = (typeof SEEDS)[number]
export const NETS = ['plain', ...SHORTCUTS] as const
export type Net = (typeof NETS)[number]

export interface Setting {
  n: Depth
  shortcut: Shortcut
  seed: Seed
}

/** Layers with weights, projections not counted. */
export const layersIn = (n: number): number => 6 * n + 2

export const networkOf = (net: Net, n: Depth): Network =>
  deepNet({
    depth: layersIn(n),
    isResidual: net !== 'plain',
    norm: true,
    ...(net !== 'plain' && { shortcut: net }),
  })

export const paramsOf = (network: Network): number => sumOf(measure(network), 'params')
export const macsOf = (network: Network): number => sumOf(measure(network), 'macs')

export const STEPS = 150
export const TEST_EVERY = 30
export const BATCH = 50
/** Training images; each is seen once. */
export const POOL = STEPS * BATCH
/** The last test asks about so many, those before it about fewer. */
export const TEST_IMAGES = 5000
export const TEST_IMAGES_ON_THE_WAY = 500
/** Steps at the end whose training losses are averaged. */
const LAST = 20

/** As the paper trains: batch norm, gradient descent with momentum, a tenth of the rate towards the end. */
export const contestantOf = (net: Net, n: Depth, seed: Seed): Contestant => ({
  name: net,
  network: networkOf(net, n),
  data: { pool: POOL },
  augmentation: NO_AUGMENTATION,
  optimizer: 'momentum',
  rates: [
    { from: 0, rate: 0.05 },
    { from: 120, rate: 0.005 },
  ],
  initialisation: 'he',
  batchSize: BATCH,
  seed,
})

export interface Trial {
  points: readonly WholeTest[]
  /** Mean loss of the last batches, nats; null where the training broke or is under way. */
  loss: number | null
}
export type Trials = Readonly<Record<string, Trial>>

export const keyOf = (net: Net, n: Depth, seed: Seed): string => `${net}-${layersIn(n)}-${seed}`

interface RunLike {
  step: number
  loss: readonly number[]
  tests: readonly TestOfDigits[]
}

export function trialOf({ step, loss, tests }: RunLike): Trial {
  const last = loss.slice(-LAST)
  const mean = last.reduce((sum, nats) => sum + nats, 0) / last.length
  return {
    points: wholeTests(tests),
    loss: step >= STEPS && Number.isFinite(mean) ? mean : null,
  }
}

/** Of the last test; null while the training is under way. */
export const accuracyOf = (trial: Trial | undefined | null): number | null => {
  const last = trial?.points.at(-1)
  return last?.step === STEPS ? last.right / last.asked : null
}

const ofSeeds = (net: Net, n: Depth, trials: Trials): (number | null)[] =>
  SEEDS.map((seed) => accuracyOf(trials[keyOf(net, n, seed)]))

export const accuracySpread = (net: Net, n: Depth, trials: Trials): SampleSpread | null =>
  sampleSpread(ofSeeds(net, n, trials))

/** Seed by seed, by how much one net is ahead of another in accuracy. */
export const leadOf = (net: Net, other: Net, n: Depth, trials: Trials): SampleSpread | null =>
  sampleLead(ofSeeds(net, n, trials), ofSeeds(other, n, trials))

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

/** The plain network and the one with the chosen shortcut. */
export const rowsOf = ({ n, shortcut, seed }: Setting, own: Trials, recorded: Trials): Row[] =>
  (['plain', shortcut] as const).map((net) => {
    const key = keyOf(net, n, seed)
    const network = networkOf(net, n)
    return {
      net,
      params: paramsOf(network),
      macs: macsOf(network),
      trial: own[key] ?? recorded[key] ?? null,
      isOwn: own[key] !== undefined,
      spread: accuracySpread(net, n, recorded),
    }
  })
