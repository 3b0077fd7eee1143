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
import { STEPS, type Step } from './model'

export interface Setting extends SceneLabSetting {
  step: Step
  /** Least probability of an answer, percent. */
  score: number
  /** Greatest IoU of two answers of a class, percent. */
  overlap: number
  proposals: number
}

export type Action =
  SceneLabAction | { type: 'set'; change: Partial<Pick<Setting, 'step' | 'score' | 'overlap' | 'proposals'>> }

export const FIRST: Setting = { ...FIRST_SCENE_LAB, step: 'answers', score: 50, overlap: 40, proposals: 12 }
const everyFifth = Array.from({ length: 19 }, (_, i) => 5 * (i + 1))
export const CHOICES = {
  score: everyFifth,
  overlap: everyFifth,
  proposals: [4, 8, 12, 16, 20, 24, 32, 40, 48],
} as const

/** The setting after an action. */
export const reduce = (setting: Setting, action: Action): Setting =>
  action.type === 'set' ? { ...setting, ...action.change } : reduceSceneLab(setting, action)

/** What the reader has chosen, mirrored in the address. */
export const sessionStore = holdLinked<Setting, Action, LinkProblem>({
  first: FIRST,
  reduce,
  keys: [...SCENE_LAB_KEYS, 'step', 'score', 'overlap', 'proposals'],
  read(query) {
    const { setting, problems } = sceneLabIn(query)
    const state: Setting = {
      ...setting,
      step: oneOf(query, 'step', STEPS, FIRST.step, problems),
      score: oneOf(query, 'score', CHOICES.score, FIRST.score, problems),
      overlap: oneOf(query, 'overlap', CHOICES.overlap, FIRST.overlap, problems),
      proposals: oneOf(query, 'proposals', CHOICES.proposals, FIRST.proposals, problems),
    }
    return { state, problems }
  },
  write(query, setting) {
    const next = withSceneLab(query, setting)
    for (const key of ['step', 'score', 'overlap', 'proposals'] as const)
      put(next, key, setting[key], FIRST[key])
    return next
  },
  isSetting: () => true,
})
