/** The effective receptive field: what is asked of the engine, and what its answers come to. */
import type { EffectiveFieldTask } from '../../engine/studyTasks/effectiveField'
import { deepConvNet } from '../../math/architectures/deepConvNet'
import { layersOf, measure } from '../../math/architectures/measure'
import { cellsCarrying, fieldOf } from '../../math/receptiveField'

export const FIELD_LAYERS = ['conv1', 'conv2', 'conv3', 'conv4', 'conv5', 'conv6'] as const
export type FieldLayer = (typeof FIELD_LAYERS)[number]

/** The trained parameters, and freshly drawn ones. */
export const NETS = ['trained', 'fresh'] as const
export type Net = (typeof NETS)[number]

export const FRESH_SEED = 1
/** Test images from the first: ten for each of 64 channels. */
export const IMAGES = 640
export const PIECE = 64
/** So much of the whole gradient the outlined pixels carry. */
export const SHARE = 0.9
export const SIDE = 28

/** What the formula says of a layer's middle unit, along one axis, in pixels. */
export interface Formula {
  side: number
  /** Its first pixel; before 0 it reads padding. */
  from: number
  /** Pixels of the image within the square. */
  pixels: number
}

const network = layersOf(measure(deepConvNet))

export function formulaOf(layer: FieldLayer): Formula {
  const upTo = network.slice(0, network.findIndex(({ name }) => name === layer) + 1)
  const { side, jump, start } = fieldOf(upTo)
  const from = start + jump * Math.floor(upTo.at(-1)!.shape[1] / 2)
  const inside = Math.min(SIDE, from + side) - Math.max(0, from)
  return { side, from, pixels: inside ** 2 }
}

/** What was measured of one layer of one network. */
export interface Reading {
  /** Mean |∂unit/∂pixel| as a share of the largest, its square root in 0–255: [28 · 28]. */
  levels: Uint8Array
  /** As few pixels as carry `SHARE` of the sum. */
  pixels: number
  images: number
  /** Images in which the unit was above 0; in the others the gradient is 0. */
  active: number
}

/** `sums`: of |∂unit/∂pixel| over the images, [28 · 28]. */
export function readingOf(sums: Float32Array, images: number, active: number): Reading {
  const most = sums.reduce((largest, value) => Math.max(largest, value), 0)
  return {
    levels: Uint8Array.from(sums, (value) => (most > 0 ? Math.round(255 * Math.sqrt(value / most)) : 0)),
    pixels: most > 0 ? cellsCarrying(sums, SHARE) : 0,
    images,
    active,
  }
}

/** The pixels that carry most of the gradient, [28 · 28]. */
export function carriers({ levels, pixels }: Pick<Reading, 'levels' | 'pixels'>): boolean[] {
  const order = [...levels.keys()].toSorted((a, b) => levels[b]! - levels[a]!)
  const chosen = new Set(order.slice(0, pixels))
  return Array.from(levels, (_, i) => chosen.has(i))
}

/** One layer of one network, in the order in which they are measured. */
export const JOBS = NETS.flatMap((net) => FIELD_LAYERS.map((layer) => ({ net, layer })))
export type Job = (typeof JOBS)[number]
export const PIECES = JOBS.length * (IMAGES / PIECE)

export const keyOf = ({ net, layer }: Job): string => `${net}-${layer}`
export type Readings = Readonly<Record<string, Reading>>

/** Piece `piece` of all: which job it belongs to, and what to ask. */
export function pieceOf(piece: number): {
  job: Job
  task: Extract<EffectiveFieldTask, { kind: 'measure' }>
  isLast: boolean
} {
  const perJob = IMAGES / PIECE
  const job = JOBS[Math.floor(piece / perJob)]!
  const from = (piece % perJob) * PIECE
  return {
    job,
    task: { kind: 'measure', layer: job.layer, from, count: PIECE },
    isLast: from + PIECE === IMAGES,
  }
}

/** A measurement under way or over. */
export interface Run {
  status: 'idle' | 'running' | 'paused' | 'done' | 'failed'
  /** Pieces. */
  done: number
  secondsLeft: number | null
  /** The engine's own words. */
  detail: string | null
  own: Readings
  /** Updates of the reader's network where it was that of the page; null where it was the shipped one. */
  steps: number | null
}

export const IDLE: Run = { status: 'idle', done: 0, secondsLeft: null, detail: null, own: {}, steps: null }

/** What `tools/recordFields.ts` writes. */
export interface RecordedFile {
  /** ISO date. */
  recordedAt: string
  machine: string
  /** SHA-256 of the trained parameters. */
  weights: string
  /** The first test image of each class; `pixels` is base64 of 784 bytes. */
  digits: { index: number; label: number; pixels: string }[]
  /** `levels` is base64 of 784 bytes. */
  readings: Record<string, Omit<Reading, 'levels'> & { levels: string }>
}
