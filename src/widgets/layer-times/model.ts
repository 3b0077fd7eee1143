/** What is timed layer by layer, what came of it, and what follows from it by arithmetic. */
import { DEFAULT_PLAN, type BackendName, type LayerProfile, type Plan } from '../../engine/protocol'
import type { Operation } from '../../engine/protocolOperations'
import { alexNet } from '../../math/architectures/alexNet'
import { deepConvNet } from '../../math/architectures/deepConvNet'
import { layersOf, measure, type MeasuredLayer } from '../../math/architectures/measure'
import { costOf, type Cost } from '../../math/operationCost'

export const NETS = ['alexnet', 'deep-convnet'] as const
export type Net = (typeof NETS)[number]
/** Images in one pass of AlexNet. The other network trains on the book's batches. */
export const BATCHES = [1, 8, 32] as const
export type Batch = (typeof BATCHES)[number]
export const TRAINING_BATCH = 100
export const DETAILS = ['time', 'work'] as const
export type Detail = (typeof DETAILS)[number]

/** One measured layer: median milliseconds. `backwardMs` is 0 where only the forward pass was run. */
export interface LayerTime {
  name: string
  kind: 'conv' | 'affine' | 'other'
  forwardMs: number
  backwardMs: number
}

/** All layers of a pass on one backend. */
export interface Pass {
  net: Net
  batch: number
  backend: BackendName
  layers: LayerTime[]
}

/** A layer as the engine times it. */
export interface NamedOperation {
  name: string
  kind: LayerTime['kind']
  operation: Operation
}

/** Layers after which AlexNet normalises; the chart's order has it behind the pooling. */
const NORMALISED = ['pool1', 'pool2']

/** AlexNet's forward pass, without the softmax, in the order of the published chart. */
export function alexNetPass(batch: number): NamedOperation[] {
  return alexNet.parts.flatMap((spec, i) => {
    const layer = alexNetLayers[i]!
    const { name, shape, input } = layer
    const after = (prefix: string) => name.replace(/^\D+/, prefix)
    const map = [batch, shape[1], shape[0]]
    if (layer.kind === 'pool') {
      const { kernel, stride } = layer
      const pool: Operation = { kind: 'pool', input: [batch, input[1], input[0]], kernel, stride }
      const norm: NamedOperation = {
        name: after('norm'),
        kind: 'other',
        operation: { kind: 'norm', input: map },
      }
      return [{ name, kind: 'other' as const, operation: pool }, ...(NORMALISED.includes(name) ? [norm] : [])]
    }
    const relu: NamedOperation = {
      name: after('relu'),
      kind: 'other',
      operation: { kind: 'relu', input: map },
    }
    if (layer.kind === 'affine') {
      const product: Operation = {
        kind: 'product',
        rows: batch,
        inner: layer.fanIn,
        cols: shape[0],
        bias: true,
      }
      return [{ name, kind: 'affine' as const, operation: product }, ...(name === 'fc8' ? [] : [relu])]
    }
    const { kernel, stride, pad } = layer
    const operation: Operation = {
      kind: 'conv',
      input: [batch, input[1], input[0]],
      filters: shape[0],
      kernel,
      stride,
      pad,
      groups: ('groups' in spec && spec.groups) || 1,
    }
    return [{ name, kind: 'conv' as const, operation }, relu]
  })
}

const alexNetLayers = layersOf(measure(alexNet))
const deepLayers = new Map(layersOf(measure(deepConvNet)).map((layer) => [layer.name, layer]))

const KINDS: Record<LayerProfile['kind'], LayerTime['kind']> = {
  convolution: 'conv',
  affine: 'affine',
  pooling: 'other',
  dropout: 'other',
  flatten: 'other',
}

/** A profile of the engine's, without the layers that only change a shape. */
export const timesOfProfile = (profile: readonly LayerProfile[]): LayerTime[] =>
  profile
    .filter(({ kind }) => kind !== 'flatten')
    .map(({ name, kind, forwardMs, backwardMs }) => ({ name, kind: KINDS[kind], forwardMs, backwardMs }))

export const msOf = ({ forwardMs, backwardMs }: LayerTime): number => forwardMs + backwardMs
export const totalMs = (layers: readonly LayerTime[]): number =>
  layers.reduce((sum, layer) => sum + msOf(layer), 0)

/** Each layer's per cent of the whole time. */
export function sharesOfTime(layers: readonly LayerTime[]) {
  const total = totalMs(layers)
  return layers.map((layer) => ({ name: layer.name, kind: layer.kind, share: (100 * msOf(layer)) / total }))
}

/** Each layer's per cent of the operations. */
export function sharesOfWork(net: Net, batch: number, layers: readonly LayerTime[]) {
  const costs = layers.map((layer) => costOfLayer(net, batch, layer).flops)
  const total = costs.reduce((sum, flops) => sum + flops, 0)
  return layers.map(({ name, kind }, i) => ({ name, kind, share: (100 * costs[i]!) / total }))
}

const asOperation = ({ kind, kernel, stride, pad, input, shape, fanIn }: MeasuredLayer): Operation =>
  kind === 'affine'
    ? { kind: 'product', rows: TRAINING_BATCH, inner: fanIn, cols: shape[0], bias: true }
    : kind === 'pool'
      ? { kind, input: [TRAINING_BATCH, input[1], input[0]], kernel, stride }
      : {
          kind,
          input: [TRAINING_BATCH, input[1], input[0]],
          filters: shape[0],
          kernel,
          stride,
          pad,
          groups: 1,
        }

/** Operations and bytes of a layer. Backward there are two products as large as the forward one, before the first layer one. */
export function costOfLayer(net: Net, batch: number, { name }: LayerTime): Cost {
  if (net === 'alexnet') {
    const found = alexNetPass(batch).find((layer) => layer.name === name)
    return found ? costOf(found.operation) : { flops: 0, bytes: 0 }
  }
  const layer = deepLayers.get(name)
  if (!layer) return { flops: 0, bytes: 0 } // dropout: counted nowhere
  const { flops, bytes } = costOf(asOperation(layer))
  const products = name === 'conv1' ? 2 : 3
  return { flops: products * flops, bytes: products * bytes }
}

/** 10⁹ operations a second over all layers. */
export function gflops({ net, batch, layers }: Pass): number {
  const flops = layers.reduce((sum, layer) => sum + costOfLayer(net, batch, layer).flops, 0)
  return flops / totalMs(layers) / 1e6
}

/** What the engine is asked for the training step. */
export const planOn = (backend: BackendName): Plan => ({ ...DEFAULT_PLAN, backend })
export const ROUNDS = { rounds: 5, repeats: 2 }
/** For each layer of AlexNet. */
export const BUDGET_MS = 300
/** A backend that needs longer in all is broken off, and what it has so far is kept. */
export const MOST_MS = 60_000

export interface Progress {
  backend: BackendName
  /** The layer being timed; null for the training step, which is timed in one piece. */
  layer: string | null
  done: number
  of: number
  isStopping: boolean
}

export interface State {
  net: Net
  batch: Batch
  detail: Detail
  /** Whose layers are listed. */
  place: BackendName
  own: Pass[]
  progress: Progress | null
  failure: string | null
  /** Measurements that ended, for the announcement. */
  ended: number
}

export type Action =
  | { type: 'choose'; change: Partial<Pick<State, 'net' | 'batch' | 'detail' | 'place'>> }
  | { type: 'progress'; progress: Progress }
  | { type: 'stopping' }
  | { type: 'measured'; pass: Pass }
  | { type: 'end'; failure: string | null }

export const FIRST: State = {
  net: 'alexnet',
  batch: 1,
  detail: 'time',
  place: 'wasm',
  own: [],
  progress: null,
  failure: null,
  ended: 0,
}

const isSame = (a: Pass, b: Pass) => a.net === b.net && a.batch === b.batch && a.backend === b.backend

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'choose':
      return { ...state, ...action.change, failure: null }
    case 'progress':
      return { ...state, progress: action.progress, failure: null }
    case 'stopping':
      return { ...state, progress: state.progress && { ...state.progress, isStopping: true } }
    case 'measured':
      return { ...state, own: [...state.own.filter((pass) => !isSame(pass, action.pass)), action.pass] }
    case 'end':
      return { ...state, progress: null, failure: action.failure, ended: state.ended + 1 }
  }
}

export const batchOf = ({ net, batch }: Pick<State, 'net' | 'batch'>): number =>
  net === 'alexnet' ? batch : TRAINING_BATCH

export interface Shown {
  pass: Pass
  isOwn: boolean
}

/** The passes of the chosen network and batch, the reader's own in place of recorded ones, the fastest last. */
export function shownPasses(state: State, recorded: readonly Pass[]): Shown[] {
  const fits = ({ net, batch }: Pass) => net === state.net && batch === batchOf(state)
  const own = state.own.filter(fits)
  return [
    ...own.map((pass) => ({ pass, isOwn: true })),
    ...(own.length > 0 ? [] : recorded.filter(fits)).map((pass) => ({ pass, isOwn: false })),
  ].toSorted((a, b) => totalMs(b.pass.layers) - totalMs(a.pass.layers))
}
