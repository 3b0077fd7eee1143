/** What the reader has chosen, in the address: `?sight=3&stage=merging&k=200&smallest=12&alike=cts&boxes=60&above=0.2&nms=0.5&fixed=no`. */
import { SIMILARITIES } from '../../math/selectiveSearch/regions'
import { FIRST, KS, LEAST_SIZES, MOSTS, OVERLAPS, SCENES, SCORES, STEPS, type Setting } from './model'

/** Something in a link that makes no sense, and what stands in its place. */
export interface LinkProblem {
  key: Key
  given: string
  used: string
}

export const KEYS = ['sight', 'stage', 'k', 'smallest', 'alike', 'boxes', 'above', 'nms', 'fixed'] as const
type Key = (typeof KEYS)[number]

interface Field {
  /** Null for what makes no sense. */
  read(given: string): Partial<Setting> | null
  write(setting: Setting): string
}

const number = (field: 'scene' | 'k' | 'leastSize' | 'most' | 'score' | 'overlap', low: number, high: number, isWhole = true): Field => ({
  read(given) {
    const value = Number(given)
    const isFit = given !== '' && value >= low && value <= high && (!isWhole || Number.isInteger(value))
    return isFit ? { [field]: value } : null
  },
  write: (setting) => String(setting[field]),
}) // prettier-ignore

const FIELDS: Record<Key, Field> = {
  sight: number('scene', 1, SCENES),
  stage: {
    read(given) {
      const step = STEPS.findIndex((name) => name === given)
      return step < 0 ? null : { step }
    },
    write: ({ step }) => STEPS[step]!,
  },
  k: number('k', KS.low, KS.high),
  smallest: number('leastSize', LEAST_SIZES.low, LEAST_SIZES.high),
  alike: {
    read(given) {
      const names = SIMILARITIES.filter((name) => given.includes(name[0]!))
      if (names.length === 0 || names.length !== given.length) return null
      const chosen = Object.fromEntries(SIMILARITIES.map((name) => [name, names.includes(name)]))
      return { similarities: chosen as Setting['similarities'] }
    },
    write: ({ similarities }) =>
      SIMILARITIES.filter((name) => similarities[name])
        .map((name) => name[0]!)
        .join(''),
  },
  boxes: number('most', MOSTS.low, MOSTS.high),
  above: number('score', SCORES.low, SCORES.high, false),
  nms: number('overlap', OVERLAPS.low, OVERLAPS.high, false),
  fixed: {
    read: (given) => (given === 'no' || given === 'yes' ? { isCorrected: given === 'yes' } : null),
    write: ({ isCorrected }) => (isCorrected ? 'yes' : 'no'),
  },
}

/** The setting of a query; what it does not say, or says wrongly, is as at first. */
export function settingIn(query: URLSearchParams): { setting: Setting; problems: LinkProblem[] } {
  let setting = FIRST.setting
  const problems: LinkProblem[] = []
  for (const key of KEYS) {
    const given = query.get(key)
    if (given === null) continue
    const change = FIELDS[key].read(given)
    if (change) setting = { ...setting, ...change }
    else problems.push({ key, given, used: FIELDS[key].write(FIRST.setting) })
  }
  return { setting, problems }
}

/** The query with the setting in it, other keys untouched; what is as at first is left out. */
export function withSetting(query: URLSearchParams, setting: Setting): URLSearchParams {
  const next = new URLSearchParams(query)
  for (const key of KEYS) {
    const text = FIELDS[key].write(setting)
    if (text === FIELDS[key].write(FIRST.setting)) next.delete(key)
    else next.set(key, text)
  }
  return next
}
