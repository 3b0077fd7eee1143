/** The hierarchy of features: what is asked of the engine about the shipped DeepConvNet, and how its answers are summed up. */
import {
  FEATURE_LAYERS,
  type FeatureLayer,
  type FeaturesNet,
  type FeaturesTask,
} from '../../engine/studyTasks/features'
import { deepConvNet } from '../../math/architectures/deepConvNet'
import { layersOf, measure } from '../../math/architectures/measure'
import { fieldOf } from '../../math/receptiveField'
import { stream } from '../../math/rng'
import { commonest } from '../../math/strongest'

export { FEATURE_LAYERS, type FeatureLayer }

export const SIDE = 28
const network = layersOf(measure(deepConvNet))
const placeOf = (layer: FeatureLayer): number => network.findIndex(({ name }) => name === layer)

export const channelsOf = (layer: FeatureLayer): number => network[placeOf(layer)]!.shape[0]
/** Side of a layer's map, in cells. */
export const mapSideOf = (layer: FeatureLayer): number => network[placeOf(layer)]!.shape[1]
/** Side of the square that a unit sees, by the formula, image or not. */
export const fieldSideOf = (layer: FeatureLayer): number => fieldOf(network.slice(0, placeOf(layer) + 1)).side

/** A part of the image, in pixels. */
export interface Square {
  x: number
  y: number
  width: number
  height: number
}

/** What of the image a cell of a layer's map sees; never empty. */
export function sightOf(layer: FeatureLayer, cell: number): Square {
  const { side, jump, start } = fieldOf(network.slice(0, placeOf(layer) + 1))
  const mapSide = mapSideOf(layer)
  const along = (at: number) => {
    const from = start + jump * at
    const [low, high] = [Math.max(0, from), Math.min(SIDE, from + side)]
    // The padding of conv4 lets the outermost cells see little but zeros.
    return low < high ? [low, high - low] : [Math.min(SIDE - 1, Math.max(0, low)), 1]
  }
  const [x, width] = along(cell % mapSide) as [number, number]
  const [y, height] = along(Math.floor(cell / mapSide)) as [number, number]
  return { x, y, width, height }
}

/** The cell in the middle, whose unit climbs. */
export const middleOf = (layer: FeatureLayer): number => {
  const side = mapSideOf(layer)
  return Math.floor(side / 2) * side + Math.floor(side / 2)
}

/* Climbing */
export const CLIMB_STEPS = 40
export const RATE = 0.1
/** Steps that are asked for at once, so that the picture is seen to change. */
export const CLIMB_PIECE = 4
/** The noise is no brighter. */
const NOISE = 0.25

/** Where a climb starts, [28 · 28] in 0–1. */
export function noiseOf(layer: FeatureLayer, channel: number, seed: number): Float32Array {
  const rng = stream(seed, 'climb', 64 * FEATURE_LAYERS.indexOf(layer) + channel)
  return Float32Array.from({ length: SIDE * SIDE }, () => NOISE * rng.uniform())
}

/** A climb so far: the noise, and the image after each step, with the unit each time. */
export interface Climb {
  images: Float32Array[]
  units: number[]
}

export const climbTask = (
  layer: FeatureLayer,
  channel: number,
  pixels: Float32Array,
  steps: number,
): FeaturesTask => ({ kind: 'ascend', layer, channel, pixels, steps, rate: RATE })

/** Grey levels of an image in 0–1. */
export const levelsOf = (image: Float32Array): Uint8Array =>
  Uint8Array.from(image, (value) => Math.round(255 * value))

/* Searching */
export const TEST_IMAGES = 10_000
export const SCAN_PIECE = 100

/** An answer of a channel: which image, at which cell, how strong, and what digit it is. */
export interface Found {
  /** Of the test image. */
  image: number
  cell: number
  value: number
  label: number
}

export type ByLayer<Value> = Record<FeatureLayer, Value>

/** Of a channel's strongest answers, how many are to the commonest digit; null of a channel that never answers. */
export function favouriteOf(found: readonly Found[]): { digit: number; count: number; of: number } | null {
  if (found.length === 0) return null
  const { label, count } = commonest(found.map((each) => each.label))
  return { digit: label, count, of: found.length }
}

/** Mean over a layer's channels of the share that the commonest digit has among the strongest answers; silent channels are left out. */
export function specificityOf(channels: readonly (readonly Found[])[]): number {
  const shares = channels.flatMap((found) => {
    const favourite = favouriteOf(found)
    return favourite ? [favourite.count / favourite.of] : []
  })
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}

/* Probing */
export const SEEDS = [1, 2, 3] as const
export type Seed = (typeof SEEDS)[number]
/** Images to fit on, and others to judge by. */
export const PROBED = 2000
const PROBE_PIECE = 100

export const NETS = ['trained', 'fresh'] as const
/** The shipped parameters, or initial values. */
export type Net = (typeof NETS)[number]

/** A seed has training and test images of its own, and a fresh network of its own. */
export function probePieces(seed: Seed, shipped: FeaturesNet): { net: Net; task: FeaturesTask }[] {
  const first = (seed - 1) * PROBED
  return NETS.flatMap((net) => {
    const gather = (['train', 'test'] as const).flatMap((set) =>
      Array.from({ length: PROBED / PROBE_PIECE }, (_, i) => ({
        kind: 'gather' as const,
        set,
        from: first + i * PROBE_PIECE,
        count: PROBE_PIECE,
      })),
    )
    const tasks: FeaturesTask[] = [
      { kind: 'begin', network: net === 'trained' ? shipped : { seed } },
      ...gather,
      ...FEATURE_LAYERS.map((layer) => ({ kind: 'fit' as const, layer })),
    ]
    return tasks.map((task) => ({ net, task }))
  })
}

export const scanPieces = (shipped: FeaturesNet): FeaturesTask[] => [
  { kind: 'begin', network: shipped },
  ...Array.from({ length: TEST_IMAGES / SCAN_PIECE }, (_, i) => ({
    kind: 'scan' as const,
    from: i * SCAN_PIECE,
    count: SCAN_PIECE,
  })),
]

/** Test images read rightly, of `PROBED`, by network and layer. */
export type Probed = Record<Net, Partial<ByLayer<number>>>

/** Mean and standard deviation, n − 1 in its divisor. */
export function spreadOf(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, deviation: values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0 }
}

/** Accuracies of a layer's probe over the recorded seeds. */
export const accuraciesOf = (
  probes: Readonly<Record<string, Probed>>,
  net: Net,
  layer: FeatureLayer,
): number[] =>
  SEEDS.flatMap((seed) => {
    const right = probes[seed]?.[net][layer]
    return right === undefined ? [] : [right / PROBED]
  })

/* What was recorded */
export const DIGIT_COLUMNS = 40
export const ATLAS_COLUMNS = 16

/** Where a channel's climb is in the atlas, counted through all layers. */
export const atlasPlaceOf = (layer: FeatureLayer, channel: number): number =>
  FEATURE_LAYERS.slice(0, FEATURE_LAYERS.indexOf(layer)).reduce(
    (sum, each) => sum + channelsOf(each),
    channel,
  )

export interface Recorded {
  /** ISO date. */
  recordedAt: string
  machine: string
  /** Test images on the sheet of digits, in its order. */
  digits: number[]
  /** By layer and channel, strong to weak: test image, cell, value and label of each. */
  strongest: ByLayer<(readonly [image: number, cell: number, value: number, label: number])[][]>
  /** The unit before and after each climb, by layer and channel. */
  climbs: ByLayer<(readonly [before: number, after: number])[]>
  /** By seed. */
  probes: Record<string, Probed>
}

/** A recorded answer with its parts named. */
export const foundOf = ([image, cell, value, label]: readonly [number, number, number, number]): Found => ({
  image,
  cell,
  value,
  label,
})

/* What a reader sets */
export interface Setting {
  layer: FeatureLayer
  channel: number
  /** Of the noise that a climb starts from. */
  noise: number
  /** Of the images that a probe sees. */
  seed: Seed
}

export const LARGEST_NOISE = 999
export const FIRST: Setting = { layer: 'conv5', channel: 0, noise: 1, seed: 1 }

export interface State {
  setting: Setting
  /** Step of the climb that is shown; the last so far, when null. */
  step: number | null
}

export const START: State = { setting: FIRST, step: null }

export type Action = { type: 'set'; change: Partial<Setting> } | { type: 'step'; step: number | null }

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'set': {
      const setting = { ...state.setting, ...action.change }
      // A layer with fewer channels does not have the one that was chosen.
      const channel = Math.min(setting.channel, channelsOf(setting.layer) - 1)
      return { setting: { ...setting, channel }, step: null }
    }
    case 'step':
      return { ...state, step: action.step }
  }
}
