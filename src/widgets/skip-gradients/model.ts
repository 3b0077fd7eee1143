/** The lab of gradients past and through blocks: what can be set, what was measured, and how far down the reader has followed it. */
import { INITIALISATIONS, NO_AUGMENTATION } from '../../engine/protocol'
import type { Contestant, Flow } from '../../engine/studyTasks/comparison'
import { deepNet } from '../../math/architectures/deepNet'

export const DEPTHS = [4, 8, 20, 32, 56] as const
export const STARTS = INITIALISATIONS
export const SEEDS = [1, 2, 3] as const
export const NETS = ['plain', 'residual'] as const
/** dL/dW of a layer's weights, or dL/dx of the maps between blocks. */
export const QUANTITIES = ['maps', 'weights'] as const

export type Net = (typeof NETS)[number]
export type Quantity = (typeof QUANTITIES)[number]

export interface Setting {
  depth: (typeof DEPTHS)[number]
  norm: boolean
  start: (typeof STARTS)[number]
  seed: (typeof SEEDS)[number]
}

/** L2 norms of one pass forward and back, of the mean loss over one batch. Block b (from 0) makes x_{b+1} = ReLU(f(x_b) + s(x_b)). */
export interface NetFlow {
  /** Nats. */
  loss: number
  /** dL/dW of each layer with weights, first to last, [depth]; projections not among them. */
  weights: number[]
  /** dL/dx_b, [blocks + 1]. */
  maps: number[]
  /** dL/d(f + s) of each block: what arrives at its addition, [blocks]. */
  sums: number[]
  /** What goes on to x_b through f, [blocks]. */
  body: number[]
  /** What goes on to x_b past f, [blocks]; none in a plain net. */
  past: number[]
  /** x_b on the way forward, [blocks + 1]. */
  x: number[]
  /** f(x_b), [blocks]. */
  f: number[]
  /** s(x_b), [blocks]: x_b itself or its projection; none in a plain net. */
  s: number[]
  /** f + s, [blocks]. */
  y: number[]
}

export type Measured = Record<Net, NetFlow>

export interface State {
  setting: Setting
  quantity: Quantity
  /** Blocks that the gradient has come through, from the loss down. */
  at: number
  isPlaying: boolean
  isSlow: boolean
  /** The next training takes the skips away half-way. */
  isCut: boolean
  own: Readonly<Record<string, Measured>>
  /** The net whose pass is under way. */
  measuring: Net | null
  /** Measurements that came to an end. */
  ended: number
  /** The engine's own words. */
  failure: string | null
}

export type Action =
  | { type: 'set'; change: Partial<Setting> }
  | { type: 'quantity'; quantity: Quantity }
  | { type: 'go'; at: number }
  | { type: 'tick' }
  | { type: 'play'; isPlaying: boolean }
  | { type: 'slow'; isSlow: boolean }
  | { type: 'cut'; isCut: boolean }
  | { type: 'measuring'; net: Net }
  | { type: 'measured'; setting: Setting; measured: Measured }
  | { type: 'failed'; failure: string }

export const blocksIn = (depth: number): number => (depth - 2) / 2

const FIRST_SETTING: Setting = { depth: 56, norm: false, start: 'xavier', seed: 1 }
export const FIRST: State = {
  setting: FIRST_SETTING,
  quantity: 'maps',
  at: blocksIn(FIRST_SETTING.depth),
  isPlaying: false,
  isSlow: false,
  isCut: false,
  own: {},
  measuring: null,
  ended: 0,
  failure: null,
}

export const keyOf = ({ depth, norm, start, seed }: Setting): string =>
  `${depth}-${norm ? 'norm' : 'bare'}-${start}-${seed}`

export function reduce(state: State, action: Action): State {
  const blocks = blocksIn(state.setting.depth)
  switch (action.type) {
    case 'set': {
      const setting = { ...state.setting, ...action.change }
      return { ...state, setting, at: blocksIn(setting.depth), isPlaying: false }
    }
    case 'quantity':
      return { ...state, quantity: action.quantity }
    case 'go':
      return { ...state, at: Math.min(blocks, Math.max(0, action.at)), isPlaying: false }
    case 'tick': {
      if (!state.isPlaying) return state
      const at = Math.min(blocks, state.at + 1)
      return { ...state, at, isPlaying: at < blocks }
    }
    case 'play':
      return {
        ...state,
        isPlaying: action.isPlaying,
        at: action.isPlaying && state.at >= blocks ? 0 : state.at,
      }
    case 'slow':
      return { ...state, isSlow: action.isSlow }
    case 'cut':
      return { ...state, isCut: action.isCut }
    case 'measuring':
      return { ...state, measuring: action.net, failure: null }
    case 'measured':
      return {
        ...state,
        own: { ...state.own, [keyOf(action.setting)]: action.measured },
        measuring: null,
        ended: state.ended + 1,
      }
    case 'failed':
      return { ...state, measuring: null, failure: action.failure }
  }
}

/** Images of the batch that is passed. */
export const BATCH = 50
/** Training images from which batches are drawn. */
export const POOL = 5000

/** One of the two networks of a setting, as the engine is asked to make it. */
export const contestantOf = ({ depth, norm, start, seed }: Setting, net: Net): Contestant => ({
  name: net,
  network: deepNet({ depth, isResidual: net === 'residual', norm }),
  data: { pool: POOL },
  augmentation: NO_AUGMENTATION,
  ...ruleOf(norm),
  initialisation: start,
  batchSize: BATCH,
  seed,
})

/**
 * How the lab trains: as the paper does where there is batch norm; without it by Adam, chosen after trials:
 * with momentum at 0.02 or 0.005 even the residual net of 20 layers had hardly begun to learn after 60 steps. */
const ruleOf = (norm: boolean): Pick<Contestant, 'optimizer' | 'rates'> =>
  norm
    ? { optimizer: 'momentum', rates: [{ from: 0, rate: 0.05 }] }
    : { optimizer: 'adam', rates: [{ from: 0, rate: 0.002 }] }

/** What the lab shows of a pass that the engine has measured. */
export function netFlowOf({ depth, norm }: Setting, net: Net, loss: number, flows: readonly Flow[]): NetFlow {
  const norms = new Map(flows.map(({ what, layer, norm: size }) => [`${what} ${layer}`, size]))
  const of = (name: string) => {
    const size = norms.get(name)
    if (size === undefined) throw new Error(`the pass tells nothing of ${name}`)
    return size
  }
  const tail = norm ? '.norm' : ''
  const blocks = Array.from({ length: blocksIn(depth) }, (_, b) => `block${b + 1}`)
  const joints = ['conv1', ...blocks].map((name) => `${name}.relu`)
  const skips = net === 'residual' ? blocks : []
  return {
    loss,
    weights: [
      of('parameters conv1.filter'),
      ...blocks.flatMap((name) =>
        ['first', 'second'].map((layer) => of(`parameters ${name}.${layer}.filter`)),
      ),
      of('parameters affine.weight'),
    ],
    maps: joints.map((name) => of(`gradient ${name}`)),
    sums: blocks.map((name) => of(`gradient ${name}`)),
    body: blocks.map((name, b) =>
      net === 'residual' ? of(`gradient ${name}.body`) : of(`gradient ${joints[b]!}`),
    ),
    past: skips.map((name) => of(`gradient ${name}.shortcut`)),
    x: joints.map((name) => of(`output ${name}`)),
    f: blocks.map((name) => of(`output ${name}.second${tail}`)),
    s: skips.map((name, b) => norms.get(`output ${name}.projection${tail}`) ?? of(`output ${joints[b]!}`)),
    y: blocks.map((name) => of(`output ${name}`)),
  }
}
