/** The lab of the inception module: what is set, what the clock and the trainings said, and which digit is looked at. */
import { presetOf, textOf, type Module, type Times, type Way } from './modelModule'
import type { ModuleName } from './modelMaps'
import type { Setting, Trials } from './modelNets'

export interface Progress {
  done: number
  of: number
  /** From the pace so far; null at first. */
  secondsLeft: number | null
}

export interface State {
  module: Module
  way: Way
  /** Measured in this tab, by `textOf` a module. */
  times: Readonly<Record<string, Times>>
  clock: 'idle' | 'running' | 'paused' | 'done' | 'failed'
  progress: Progress | null
  /** The engine's own words. */
  failure: string | null
  setting: Setting
  /** Trained in this tab, by `keyOf`. */
  own: Trials
  digit: number
  maps: ModuleName
  /** Parameters of nets with reductions that were trained in this tab to the end, by `keyOf`. */
  thetas: Readonly<Record<string, Float32Array>>
}

export type Action =
  | { type: 'module'; change: Partial<Module> }
  | { type: 'way'; way: Way }
  | { type: 'clock'; status: 'idle' | 'running' | 'paused' }
  | { type: 'progress'; progress: Progress }
  | { type: 'timed'; times: Times }
  | { type: 'failed'; failure: string }
  | { type: 'set'; change: Partial<Setting> }
  | { type: 'own'; trials: Trials }
  | { type: 'theta'; key: string; theta: Float32Array }
  | { type: 'digit'; digit: number }
  | { type: 'maps'; maps: ModuleName }

export const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const

export const FIRST: State = {
  module: presetOf('3a'),
  way: 'reduced',
  times: {},
  clock: 'idle',
  progress: null,
  failure: null,
  setting: { kept: 4, seed: 1 },
  own: {},
  digit: 5,
  maps: 'first',
  thetas: {},
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'module': {
      const module = { ...state.module, ...action.change }
      const clock = state.clock === 'running' || state.clock === 'paused' ? state.clock : 'idle'
      return { ...state, module, clock, failure: null }
    }
    case 'way':
      return { ...state, way: action.way }
    case 'clock':
      return {
        ...state,
        clock: action.status,
        failure: null,
        progress: action.status === 'idle' ? null : state.progress,
      }
    case 'progress':
      return { ...state, progress: action.progress }
    case 'timed':
      return {
        ...state,
        clock: 'done',
        progress: null,
        times: { ...state.times, [action.times.module]: action.times },
      }
    case 'failed':
      return { ...state, clock: 'failed', progress: null, failure: action.failure }
    case 'set':
      return { ...state, setting: { ...state.setting, ...action.change } }
    case 'own':
      return { ...state, own: { ...state.own, ...action.trials } }
    case 'theta':
      return { ...state, thetas: { ...state.thetas, [action.key]: action.theta } }
    case 'digit':
      return { ...state, digit: action.digit }
    case 'maps':
      return { ...state, maps: action.maps }
  }
}

/** The reader's own times of the module before the recorded ones; null where it was never timed. */
export function timesOf({ module, times }: State, recorded: Readonly<Record<string, Times>>) {
  const text = textOf(module)
  const own = times[text]
  return { times: own ?? recorded[text] ?? null, isOwn: own !== undefined }
}
