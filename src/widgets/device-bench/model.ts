/** The course of a benchmark: which measurements there are, which one is under way, and what came of each. */
import {
  DEFAULT_PLAN,
  type BackendName,
  type BackendReport,
  type LayerProfile,
  type Plan,
} from '../../engine/protocol'
import { layerRates, type LayerRates } from '../../math/layerRates'
import type { Spread } from '../../math/spread'

/** One measurement. `workers` stand beside the coordinating thread. */
export interface Entry {
  suite: 'train' | 'infer' | 'kernels'
  backend: BackendName
  workers: number
}

/** A layer's median times on one thread. */
export interface LayerTime extends LayerRates {
  layer: string
  forwardMs: number
  backwardMs: number
}

export type Outcome =
  | { entry: Entry; imagesPerSecond: Spread; runs: number }
  | { entry: Entry; layers: LayerTime[] }
  | { entry: Entry; failure: string }

/** What was measured, where and when; what the file of a benchmark holds, too. */
export interface Benchmark {
  network: 'DeepConvNet'
  batch: number
  /** The browser's own words. */
  browser: string
  cores: number
  /** ISO date. */
  recordedAt: string
  outcomes: Outcome[]
}

export interface State {
  status: 'before' | 'running' | 'stopping' | 'done'
  entries: Entry[]
  outcomes: Outcome[]
}

export type Action =
  | { type: 'start'; entries: Entry[] }
  /** More to measure, once it is known what the device has. */
  | { type: 'add'; entries: Entry[] }
  | { type: 'outcome'; outcome: Outcome }
  | { type: 'stop' }
  | { type: 'end' }

export const PLAN: Plan = DEFAULT_PLAN
export const RUNS = 5
export const RUN_MS = 1000
/** Each layer: so many measurements, of so many calls. */
export const ROUNDS = { rounds: 7, repeats: 3 }
/** The engine divides a batch among no more than these. */
const MOST_WORKERS = 4

export const BEFORE: State = { status: 'before', entries: [], outcomes: [] }

/** What every device can measure: the CPU, from one thread to all cores. */
export function entriesOfCpu(cores: number): Entry[] {
  const most = cores > 1 ? Math.min(cores, MOST_WORKERS) : 0
  const counts = Array.from({ length: most + 1 }, (_, workers) => workers)
  const on = (suite: Entry['suite'], workers: number): Entry => ({ suite, backend: 'wasm', workers })
  return [
    ...counts.map((workers) => on('train', workers)),
    ...[...new Set([0, most])].map((workers) => on('infer', workers)),
    on('kernels', 0),
  ]
}

/** What the reports add: GPUs that are real. */
export const entriesOfGpus = (reports: readonly BackendReport[]): Entry[] =>
  reports
    .filter(({ name, status }) => (name === 'webgpu' || name === 'webgl') && status !== 'refused')
    .flatMap(({ name: backend }) =>
      (['train', 'infer', 'kernels'] as const).map((suite) => ({ suite, backend, workers: 0 })),
    )

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'start':
      return { status: 'running', entries: action.entries, outcomes: [] }
    case 'add':
      return { ...state, entries: [...state.entries, ...action.entries] }
    case 'outcome':
      return { ...state, outcomes: [...state.outcomes, action.outcome] }
    case 'stop':
      return state.status === 'running' ? { ...state, status: 'stopping' } : state
    case 'end':
      return { ...state, status: 'done' }
  }
}

/** The measurement under way; undefined where there is none. */
export const current = ({ status, entries, outcomes }: State): Entry | undefined =>
  status === 'running' || status === 'stopping' ? entries[outcomes.length] : undefined

export const layerTimes = (layers: readonly LayerProfile[], batch: number): LayerTime[] => {
  const rates = layerRates(layers, batch)
  return layers.map(({ name: layer, forwardMs, backwardMs }, i) => ({
    layer,
    forwardMs,
    backwardMs,
    ...rates[i]!,
  }))
}
