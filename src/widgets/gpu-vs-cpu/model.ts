/** What is compared, on which places of a device, what came of it, and what follows from it by arithmetic. */
import { DEFAULT_PLAN, type BackendName, type BackendReport, type Plan } from '../../engine/protocol'
import type { Operation } from '../../engine/protocolOperations'
import { deepConvNet } from '../../math/architectures/deepConvNet'
import { layersOf, measure, sumOf } from '../../math/architectures/measure'
import { costOf } from '../../math/operationCost'

export const SWEPT = ['product', 'conv'] as const
export const WHATS = [...SWEPT, 'step'] as const
export type Swept = (typeof SWEPT)[number]
export type What = (typeof WHATS)[number]

export const PLACES = ['cpu', 'wasm', 'all-cores', 'webgl', 'webgpu'] as const
/** Where something is computed. `wasm` is one core, `all-cores` the same code on several workers. */
export type Place = (typeof PLACES)[number]

/** Side of the matrices, images in the batch. */
export const SIZES: Record<Swept, readonly number[]> = {
  product: [64, 128, 256, 512, 1024],
  conv: [1, 4, 16, 64, 256],
}

/** Median milliseconds of one operation. */
export interface Point {
  what: Swept
  place: Place
  size: number
  ms: number
}

/** Median pace of training. */
export interface Pace {
  place: Place
  batch: number
  workers: number
  imagesPerSecond: number
}

export interface Results {
  points: Point[]
  paces: Pace[]
}

/** Products of square matrices, and conv4 of the chapter's network. */
export const operationOf = (what: Swept, size: number): Operation =>
  what === 'product'
    ? { kind: 'product', rows: size, inner: size, cols: size, bias: false }
    : { kind: 'conv', input: [size, 14, 32], filters: 32, kernel: 3, stride: 1, pad: 2, groups: 1 }

/** 10⁹ operations a second, and 10⁹ bytes a second where each number is moved once. */
export function ratesOf({ what, size, ms }: Point): { gflops: number; gigabytes: number } {
  const { flops, bytes } = costOf(operationOf(what, size))
  return { gflops: flops / ms / 1e6, gigabytes: bytes / ms / 1e6 }
}

const layers = layersOf(measure(deepConvNet))
/** Of one image in a training step: three passes, but the first layer needs no gradient of its input. */
export const STEP_FLOPS = 2 * (3 * sumOf(layers, 'macs') - layers[0]!.macs)
export const gflopsOfPace = (imagesPerSecond: number): number => (imagesPerSecond * STEP_FLOPS) / 1e9

const EPOCHS = 20
export const minutesOfBook = (imagesPerSecond: number): number =>
  (EPOCHS * DEFAULT_PLAN.trainImages) / imagesPerSecond / 60

/** The highest pace that a place has shown in any product or convolution; null where none was measured. */
export function peakOf(points: readonly Point[], place: Place): number | null {
  const paces = points.filter((point) => point.place === place).map((point) => ratesOf(point).gflops)
  return paces.length > 0 ? Math.max(...paces) : null
}

/** The smallest size from which on `place` is faster than one core at every size that both have; null where there is none. */
export function winsFrom(points: readonly Point[], what: Swept, place: Place): number | null {
  let from: number | null = null
  for (const size of SIZES[what].toReversed()) {
    const msAt = (where: Place) =>
      points.find((p) => p.what === what && p.size === size && p.place === where)?.ms
    const [own, core] = [msAt(place), msAt('wasm')]
    if (own === undefined || core === undefined) continue
    if (own >= core) break
    from = size
  }
  return from
}

export interface Progress {
  place: Place
  size: number | null
  done: number
  of: number
  isStopping: boolean
}

export interface State {
  what: What
  own: Results
  progress: Progress | null
  failure: string | null
  ended: number
}

export type Action =
  | { type: 'what'; what: What }
  | { type: 'progress'; progress: Progress }
  | { type: 'stopping' }
  | { type: 'point'; point: Point }
  | { type: 'pace'; pace: Pace }
  | { type: 'end'; failure: string | null }

export const FIRST: State = {
  what: 'product',
  own: { points: [], paces: [] },
  progress: null,
  failure: null,
  ended: 0,
}

export function reduce(state: State, action: Action): State {
  const { own } = state
  switch (action.type) {
    case 'what':
      return { ...state, what: action.what, failure: null }
    case 'progress':
      return { ...state, progress: action.progress, failure: null }
    case 'stopping':
      return { ...state, progress: state.progress && { ...state.progress, isStopping: true } }
    case 'point': {
      const { what, place, size } = action.point
      const others = own.points.filter((p) => p.what !== what || p.place !== place || p.size !== size)
      return { ...state, own: { ...own, points: [...others, action.point] } }
    }
    case 'pace': {
      const others = own.paces.filter(({ place }) => place !== action.pace.place)
      return { ...state, own: { ...own, paces: [...others, action.pace] } }
    }
    case 'end':
      return { ...state, progress: null, failure: action.failure, ended: state.ended + 1 }
  }
}

/** What is drawn: the reader's own results where there are any of this kind, else the recorded ones. */
export function shownResults({ what, own }: State, recorded: Results): Results & { isOwn: boolean } {
  const has = what === 'step' ? own.paces.length > 0 : own.points.some((point) => point.what === what)
  return { ...(has ? own : recorded), isOwn: has }
}

const isGpu = (name: BackendName): name is 'webgl' | 'webgpu' => name === 'webgl' || name === 'webgpu'

/** Places that a click measures: plain JavaScript, the CPU, and GPUs that are real. */
export const placesOf = (what: What, reports: readonly BackendReport[]): Place[] => [
  'wasm',
  ...(what === 'step' ? (['all-cores'] as const) : []),
  'cpu',
  ...reports.flatMap(({ name, status, refusal }) =>
    isGpu(name) && (status === 'usable' || status === 'chosen') && refusal !== 'software-gpu' ? [name] : [],
  ),
]

export const emulatedOf = (reports: readonly BackendReport[]): ('webgl' | 'webgpu')[] =>
  reports.flatMap(({ name, refusal }) => (isGpu(name) && refusal === 'software-gpu' ? [name] : []))

export const backendOf = (place: Place): BackendName => (place === 'all-cores' ? 'wasm' : place)

/** The book's batches, but two images where a step takes a second for each. */
export const planOf = (place: Place, isEmulated: boolean): Plan => ({
  ...DEFAULT_PLAN,
  backend: backendOf(place),
  batchSize: place === 'cpu' || isEmulated ? 2 : DEFAULT_PLAN.batchSize,
})

export const BUDGET_MS = 400
/** A size that would take longer than this is left out, judged by the one before. */
export const MOST_MS = 3000
export const growthOf = (what: Swept, from: number, to: number): number =>
  costOf(operationOf(what, to)).flops / costOf(operationOf(what, from)).flops
