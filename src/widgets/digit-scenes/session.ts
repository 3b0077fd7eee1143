import type { Split } from '../../math/scenes/generate'
import { digitsOf, type Scene } from '../../math/scenes/scene'
import { SPLITS } from '../../math/scenes/splits'
import { holdLinked } from '../../training/linkedState'
import { oneOf, put, type LinkProblem } from '../../training/queryValues'
import { SCENE_KEYS, sceneIn, withScene } from '../../training/sceneLink'
import { drawnScene, LAYERS, wholeNumber, type Layer } from './model'

export const MASKS = ['none', 'instances', 'classes'] as const
export type Mask = (typeof MASKS)[number]
const SWITCH = ['on', 'off'] as const
type Switch = (typeof SWITCH)[number]
export const GREATEST_SEED = 9999

export interface Setting {
  split: Split
  seed: number
  number: number
  /** What a reader made of it. */
  edited: Scene | null
  boxes: Switch
  mask: Mask
  caption: Switch
  /** The digit that is chosen, by its number. */
  digit: number | null
  edit: Switch
  layer: Layer
}

export const FIRST: Setting = {
  split: 'test',
  seed: 1,
  number: 0,
  edited: null,
  boxes: 'on',
  mask: 'instances',
  caption: 'on',
  digit: null,
  edit: 'off',
  layer: 'grain',
}

export type Action = Partial<Setting>

const CHOICES = {
  split: SPLITS,
  boxes: SWITCH,
  mask: MASKS,
  caption: SWITCH,
  edit: SWITCH,
  layer: LAYERS,
} as const
const KEYS = ['split', 'boxes', 'mask', 'caption', 'edit', 'layer'] as const
const MOST_DIGITS = 8
/** Stands for no chosen digit. */
const NO_DIGIT = '–'

export const sceneOf = ({ split, seed, number, edited }: Setting): Scene =>
  edited ?? drawnScene(split, seed, number).scene

/** Another scene has nothing of what was made of the last; a chosen digit stays chosen until digits go. */
export function reduce(setting: Setting, change: Action): Setting {
  const isOther = 'split' in change || 'seed' in change || 'number' in change
  const next = { ...setting, ...(isOther && { edited: null, digit: null }), ...change }
  if (!('edited' in change) || setting.digit === null) return next
  const hasFewer = digitsOf(sceneOf(next)).length < digitsOf(sceneOf(setting)).length
  return hasFewer ? { ...next, digit: null } : next
}

/** A whole number by its key; what makes no sense becomes a problem. */
function numberIn(
  query: URLSearchParams,
  key: string,
  most: number,
  first: number | null,
  problems: LinkProblem[],
): number | null {
  const given = query.get(key)
  if (given === null) return first
  const value = wholeNumber(given, 0, most)
  if (value === null) problems.push({ key, given: given.slice(0, 32), used: String(first ?? NO_DIGIT) })
  return value ?? first
}

/** What the reader has chosen, mirrored in the address. */
export const sessionStore = holdLinked<Setting, Action, LinkProblem>({
  first: FIRST,
  reduce,
  keys: [...SCENE_KEYS, 'seed', 'digit', ...KEYS],
  read(query) {
    const { choice, problems } = sceneIn(query, FIRST)
    const chosen = Object.fromEntries(
      KEYS.map((key) => [key, oneOf(query, key, CHOICES[key] as readonly string[], FIRST[key], problems)]),
    )
    const state = {
      ...FIRST,
      ...choice,
      ...(chosen as Pick<Setting, (typeof KEYS)[number]>),
      seed: numberIn(query, 'seed', GREATEST_SEED, FIRST.seed, problems)!,
      digit: numberIn(query, 'digit', MOST_DIGITS - 1, null, problems),
    }
    if (state.digit !== null && state.digit >= digitsOf(sceneOf(state)).length) {
      problems.push({ key: 'digit', given: String(state.digit), used: NO_DIGIT })
      state.digit = null
    }
    return { state, problems }
  },
  write(query, setting) {
    const next = withScene(query, setting, FIRST)
    for (const key of KEYS) put(next, key, setting[key], FIRST[key])
    put(next, 'seed', setting.seed, FIRST.seed)
    put(next, 'digit', setting.digit ?? '', '')
    return next
  },
  isSetting: () => true,
})
