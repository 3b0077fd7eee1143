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
import { VOCABULARY_NAMES, type VocabularyName } from '../../math/scenes/vocabulary'
import { CELLS, CHOICES, type Cell, type ChoiceName } from './model'

export interface Setting extends SceneLabSetting {
  /** Of the page's language until a reader chooses. */
  vocabulary: VocabularyName | 'page'
  cell: Cell
  choice: ChoiceName
  width: number
  /** Tenths. */
  temperature: number
  draw: number
  /** Which step is looked at; 0 read the image. */
  at: number
  /** Words that the reader has put at the beginning, as tokens. */
  prefix: number[]
}

type Own = Pick<
  Setting,
  'vocabulary' | 'cell' | 'choice' | 'width' | 'temperature' | 'draw' | 'at' | 'prefix'
>
export type Action = SceneLabAction | { type: 'set'; change: Partial<Own> }

export const FIRST: Setting = {
  ...FIRST_SCENE_LAB,
  vocabulary: 'page',
  cell: 'lstm',
  choice: 'greedy',
  width: 3,
  temperature: 10,
  draw: 1,
  at: 1,
  prefix: [],
}
export const WIDTHS = [2, 3, 4, 5, 6, 7, 8] as const
export const TEMPERATURES = Array.from({ length: 20 }, (_, i) => i + 1)
const DRAWS = Array.from({ length: 999 }, (_, i) => i + 1)

/** The setting after an action; other words or another scene end what was put at the beginning. */
export function reduce(setting: Setting, action: Action): Setting {
  if (action.type !== 'set')
    return {
      ...reduceSceneLab(setting, action),
      ...(action.type === 'training' ? {} : { prefix: [], at: 1 }),
    }
  const { change } = action
  const isOther = change.vocabulary !== undefined && change.vocabulary !== setting.vocabulary
  return { ...setting, ...(isOther ? { prefix: [], at: 1 } : {}), ...change }
}

/** What the reader has chosen, mirrored in the address. */
export const sessionStore = holdLinked<Setting, Action, LinkProblem>({
  first: FIRST,
  reduce,
  keys: [...SCENE_LAB_KEYS, 'words', 'cell', 'choice', 'width', 'temperature', 'draw'],
  read(query) {
    const { setting, problems } = sceneLabIn(query)
    const state: Setting = {
      ...FIRST,
      ...setting,
      vocabulary: oneOf(query, 'words', [...VOCABULARY_NAMES, 'page' as const], FIRST.vocabulary, problems),
      cell: oneOf(query, 'cell', CELLS, FIRST.cell, problems),
      choice: oneOf(query, 'choice', CHOICES, FIRST.choice, problems),
      width: oneOf(query, 'width', WIDTHS, FIRST.width, problems),
      temperature: oneOf(query, 'temperature', TEMPERATURES, FIRST.temperature, problems),
      draw: oneOf(query, 'draw', DRAWS, FIRST.draw, problems),
    }
    return { state, problems }
  },
  write(query, setting) {
    const next = withSceneLab(query, setting)
    put(next, 'words', setting.vocabulary, FIRST.vocabulary)
    for (const key of ['cell', 'choice', 'width', 'temperature', 'draw'] as const)
      put(next, key, setting[key], FIRST[key])
    return next
  },
  isSetting: () => true,
})
