import { holdLinked } from '../../training/linkedState'
import { oneOf, put, type LinkProblem } from '../../training/queryValues'
import {
  FIRST_SCENE_LAB,
  reduceSceneLab,
  sceneLabIn,
  SCENE_LAB_KEYS,
  withSceneLab,
  type SceneLabAction,
  type SceneLabSetting,
} from '../../training/sceneLab'
import { STRIDES, type Stride } from './model'

export interface Setting extends SceneLabSetting {
  stride: Stride
  /** Whose scores are shown: 0 background, 1 + d digit d. */
  label: number
}

export type Action = SceneLabAction | { type: 'stride'; stride: Stride } | { type: 'label'; label: number }

export const FIRST: Setting = { ...FIRST_SCENE_LAB, stride: 1, label: 1 }
const LABELS = Array.from({ length: 11 }, (_, label) => label)

/** The setting after an action. */
export function reduce(setting: Setting, action: Action): Setting {
  if (action.type === 'stride') return { ...setting, stride: action.stride }
  if (action.type === 'label') return { ...setting, label: action.label }
  return reduceSceneLab(setting, action)
}

/** What the reader has chosen, mirrored in the address. */
export const sessionStore = holdLinked<Setting, Action, LinkProblem>({
  first: FIRST,
  reduce,
  keys: [...SCENE_LAB_KEYS, 'stride', 'class'],
  read(query) {
    const { setting, problems } = sceneLabIn(query)
    const stride = oneOf(query, 'stride', STRIDES, FIRST.stride, problems)
    const label = oneOf(query, 'class', LABELS, FIRST.label, problems)
    return { state: { ...setting, stride, label }, problems }
  },
  write(query, setting) {
    const next = withSceneLab(query, setting)
    put(next, 'stride', setting.stride, FIRST.stride)
    put(next, 'class', setting.label, FIRST.label)
    return next
  },
  isSetting: () => true,
})
