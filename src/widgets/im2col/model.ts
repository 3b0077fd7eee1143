/** The race: one layer of a known network computed in three ways, what came of it, and what follows from it by arithmetic. */
import type { BackendName } from '../../engine/protocol'
import type { ConvolutionTask, ConvolutionTimes } from '../../engine/protocolOperations'
import { alexNet } from '../../math/architectures/alexNet'
import { deepConvNet } from '../../math/architectures/deepConvNet'
import type { Network } from '../../math/architectures/layers'
import { layersOf, measure } from '../../math/architectures/measure'
import { matrixShape } from '../../math/im2col'
import { median } from '../../math/median'

export const LAYERS = ['deep-conv4', 'deep-conv6', 'alex-conv1', 'alex-conv2', 'alex-conv3'] as const
export type LayerId = (typeof LAYERS)[number]
export const BATCHES = [1, 4] as const
export type Batch = (typeof BATCHES)[number]
export const WAYS = ['loops', 'im2col', 'kernel'] as const
/** Plain loops, im2col and a product of matrices, the backend's own convolution. */
export type Way = (typeof WAYS)[number]

/** For each way of each layer. */
const BUDGET_MS = 300

const NETS: Record<string, Network> = { deep: deepConvNet, alex: alexNet }

export interface RacedLayer {
  network: string
  name: string
  /** AlexNet's conv2 is two convolutions side by side; one of them is raced. */
  groups: number
}

export function layerOf(id: LayerId): RacedLayer {
  const [net, name] = id.split('-') as [string, string]
  const spec = NETS[net]!.parts.find((part) => part.name === name)!
  return { network: NETS[net]!.name, name, groups: ('groups' in spec && spec.groups) || 1 }
}

/** What the engine is asked. */
export function taskOf(id: LayerId, batch: number): ConvolutionTask {
  const { groups, name } = layerOf(id)
  const layers = layersOf(measure(NETS[id.split('-')[0]!]!))
  const { input, shape, kernel, stride, pad } = layers.find((layer) => layer.name === name)!
  return {
    input: [batch, input[1], input[0] / groups],
    filters: shape[0] / groups,
    kernel,
    stride,
    pad,
    budgetMs: BUDGET_MS,
  }
}

/** Sizes that no device changes; four bytes a number. */
export function costOfRace(id: LayerId, batch: number) {
  const task = taskOf(id, batch)
  const { rows, columns } = matrixShape(task)
  const [images, side, channels] = task.input as [number, number, number]
  const pixels = images * side * side * channels
  return {
    rows,
    columns,
    filters: task.filters,
    macs: rows * columns * task.filters,
    matrixBytes: 4 * rows * columns,
    inputBytes: 4 * pixels,
    factor: (rows * columns) / pixels,
  }
}

/** One layer on one backend: median milliseconds of one call, and how far the results lie apart. */
export interface Race {
  layer: LayerId
  batch: number
  backend: BackendName
  loopsMs: number
  buildMs: number
  productMs: number
  kernelMs: number
  im2colOff: number
  kernelOff: number
  largest: number
}

export const raceOf = (
  layer: LayerId,
  batch: number,
  { backend, loopsMs, buildMs, productMs, kernelMs, im2colOff, kernelOff, largest }: ConvolutionTimes & {
    backend: BackendName
  },
): Race => ({
  layer,
  batch,
  backend,
  loopsMs: median(loopsMs),
  buildMs: median(buildMs),
  productMs: median(productMs),
  kernelMs: median(kernelMs),
  im2colOff,
  kernelOff,
  largest,
}) // prettier-ignore

/** A clock that a page may read ticks coarsely, so a time can come out as nothing; no way is faster than this. */
const LEAST_MS = 1e-3

export const msOf = (race: Race, way: Way): number =>
  Math.max(
    LEAST_MS,
    way === 'loops' ? race.loopsMs : way === 'kernel' ? race.kernelMs : race.buildMs + race.productMs,
  )

/** 10⁹ operations a second, two for a multiply-add of the definition, however few a way may need. */
export const gflopsOf = (race: Race, way: Way): number =>
  (2 * costOfRace(race.layer, race.batch).macs) / msOf(race, way) / 1e6

/** How many times as fast as the loops. */
export const gainOf = (race: Race, way: Way): number => msOf(race, 'loops') / msOf(race, way)

/** Largest difference from the loops, which add in 64 bits; null for the loops themselves. */
export const offOf = (race: Race, way: Way): number | null =>
  way === 'loops' ? null : way === 'im2col' ? race.im2colOff : race.kernelOff

/** Of the largest output: far above the rounding of 32 bits, far below a wrong pixel. */
export const TOLERANCE = 1e-4

/** Whether the three results are the same but for rounding. */
export const agrees = ({ im2colOff, kernelOff, largest }: Race): boolean =>
  Math.max(im2colOff, kernelOff) <= TOLERANCE * largest // false for what is no number

export interface Progress {
  backend: BackendName
  layer: LayerId
  done: number
  of: number
  isStopping: boolean
}

export interface RaceState {
  layer: LayerId
  batch: Batch
  own: Race[]
  progress: Progress | null
  failure: string | null
  /** Races that ended, for the announcement. */
  ended: number
}

export type RaceAction =
  | { type: 'set'; change: Partial<Pick<RaceState, 'layer' | 'batch'>> }
  | { type: 'progress'; progress: Progress }
  | { type: 'stopping' }
  | { type: 'raced'; race: Race }
  | { type: 'end'; failure: string | null }

export const FIRST_RACE: RaceState = {
  layer: 'deep-conv4',
  batch: 1,
  own: [],
  progress: null,
  failure: null,
  ended: 0,
}

const isSame = (a: Race, b: Race) => a.layer === b.layer && a.batch === b.batch && a.backend === b.backend

export function reduceRace(state: RaceState, action: RaceAction): RaceState {
  switch (action.type) {
    case 'set':
      return { ...state, ...action.change, failure: null }
    case 'progress':
      return { ...state, progress: action.progress, failure: null }
    case 'stopping':
      return { ...state, progress: state.progress && { ...state.progress, isStopping: true } }
    case 'raced':
      return { ...state, own: [...state.own.filter((race) => !isSame(race, action.race)), action.race] }
    case 'end':
      return { ...state, progress: null, failure: action.failure, ended: state.ended + 1 }
  }
}

export interface Shown {
  race: Race
  isOwn: boolean
}

/**
 * The races with the chosen batch, in the order of the layers; of each layer the reader's own where there are any. The loops need no
 * backend, so of several times of theirs the shortest counts, in all races of the layer.
 */
export function shownRaces(
  { own, batch }: Pick<RaceState, 'own' | 'batch'>,
  recorded: readonly Race[],
): Shown[] {
  return LAYERS.flatMap((layer): Shown[] => {
    const fits = (race: Race) => race.layer === layer && race.batch === batch
    const mine = own.filter(fits)
    const isOwn = mine.length > 0
    const races = isOwn ? mine : recorded.filter(fits)
    const loopsMs = Math.min(...races.map((race) => race.loopsMs))
    return races.map((race) => ({ race: { ...race, loopsMs }, isOwn }))
  })
}
