/** What every lab of section 8.4 lets a reader set: the scene, and how a network is trained further; mirrored in the address. */
import { oneOf, put, type LinkProblem } from './queryValues'
import { sceneIn, SCENE_KEYS, withScene, type SceneChoice } from './sceneLink'
import type { SceneTrainingPlan } from './sceneTraining'
import type { Scene } from '../math/scenes/scene'

export const HEADS = ['fresh', 'shipped'] as const
export const TRUNKS = ['kept', 'learns'] as const
export const SEEDS = [1, 2, 3] as const

export interface SceneLabSetting extends SceneChoice {
  heads: (typeof HEADS)[number]
  trunk: (typeof TRUNKS)[number]
  seed: (typeof SEEDS)[number]
}

export const FIRST_SCENE_LAB: SceneLabSetting = {
  number: 0,
  edited: null,
  heads: 'fresh',
  trunk: 'kept',
  seed: 1,
}

export type SceneLabAction =
  | { type: 'number'; number: number }
  | { type: 'scene'; scene: Scene }
  | { type: 'restore' }
  | { type: 'training'; change: Partial<Pick<SceneLabSetting, 'heads' | 'trunk' | 'seed'>> }

/** The setting after an action. */
export function reduceSceneLab<Setting extends SceneLabSetting>(
  setting: Setting,
  action: SceneLabAction,
): Setting {
  switch (action.type) {
    case 'number':
      return { ...setting, number: action.number, edited: null }
    case 'scene':
      return { ...setting, edited: action.scene }
    case 'restore':
      return { ...setting, edited: null }
    case 'training':
      return { ...setting, ...action.change }
  }
}

export const SCENE_LAB_KEYS: readonly string[] = [...SCENE_KEYS, 'heads', 'trunk', 'seed']

/** The setting of a query, with what of it makes no sense. */
export function sceneLabIn(query: URLSearchParams): {
  setting: SceneLabSetting
  problems: LinkProblem[]
} {
  const { choice, problems } = sceneIn(query, FIRST_SCENE_LAB)
  const setting = {
    ...FIRST_SCENE_LAB,
    ...choice,
    heads: oneOf(query, 'heads', HEADS, FIRST_SCENE_LAB.heads, problems),
    trunk: oneOf(query, 'trunk', TRUNKS, FIRST_SCENE_LAB.trunk, problems),
    seed: oneOf(query, 'seed', SEEDS, FIRST_SCENE_LAB.seed, problems),
  }
  return { setting, problems }
}

/** The query with the setting in it, other keys untouched. */
export function withSceneLab(query: URLSearchParams, setting: SceneLabSetting): URLSearchParams {
  const next = withScene(query, setting, FIRST_SCENE_LAB)
  for (const key of ['heads', 'trunk', 'seed'] as const) put(next, key, setting[key], FIRST_SCENE_LAB[key])
  return next
}

/** The training that a setting asks for. */
export const scenePlan = (
  { heads, trunk, seed }: SceneLabSetting,
  what: Pick<SceneTrainingPlan['start'], 'network' | 'decoder'>,
  lengths: Pick<SceneTrainingPlan, 'steps' | 'judgeEvery' | 'judgeScenes'>,
): SceneTrainingPlan => ({ start: { ...what, heads, isTrunkFrozen: trunk === 'kept', seed }, ...lengths })
