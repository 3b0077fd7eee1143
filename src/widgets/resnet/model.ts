/** The lab of the residual network: what is built, what is trained, and what came of it. */
import { presetOf, type Build } from './modelBuild'
import type { Setting, Trials } from './modelNets'

export interface State {
  build: Build
  setting: Setting
  /** Trained in this tab, by `keyOf`. */
  own: Trials
}

export type Action =
  | { type: 'build'; change: Partial<Build> }
  | { type: 'set'; change: Partial<Setting> }
  | { type: 'own'; trials: Trials }

export const FIRST: State = {
  build: presetOf('ResNet-34'),
  setting: { n: 3, shortcut: 'B', seed: 1 },
  own: {},
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'build':
      return { ...state, build: { ...state.build, ...action.change } }
    case 'set':
      return { ...state, setting: { ...state.setting, ...action.change } }
    case 'own':
      return { ...state, own: { ...state.own, ...action.trials } }
  }
}
