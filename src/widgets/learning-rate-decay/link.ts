/** What the reader has chosen, in the address: `?left=constant&right=cosine-warm&peak=0.05&last=0.1&start=2`. */
import {
  FIRST,
  LASTS,
  nameOf,
  PEAKS,
  SEEDS,
  SHAPES,
  type Last,
  type Peak,
  type Seed,
  type Setting,
} from './model'

/** Something in a link that makes no sense, and what stands in its place. */
export interface LinkProblem {
  key: Key
  given: string
  used: string
}

export const KEYS = ['left', 'right', 'peak', 'last', 'start'] as const
type Key = (typeof KEYS)[number]

const CHOICES: Record<'peak' | 'last' | 'start', { field: keyof Setting; values: readonly number[] }> = {
  peak: { field: 'peak', values: PEAKS },
  last: { field: 'last', values: LASTS },
  start: { field: 'seed', values: SEEDS },
}

const said = (key: Key, setting: Setting): string =>
  key === 'left' || key === 'right' ? nameOf(setting[key]) : String(setting[CHOICES[key].field])

/** The setting of a query; what it does not say, or says wrongly, is as at first. */
export function settingIn(query: URLSearchParams): { setting: Setting; problems: LinkProblem[] } {
  const setting: Setting = { ...FIRST }
  const problems: LinkProblem[] = []
  for (const key of KEYS) {
    const given = query.get(key)
    if (given === null) continue
    if (key === 'left' || key === 'right') {
      const shape = SHAPES.find((each) => nameOf(each) === given)
      if (shape) setting[key] = shape
      else problems.push({ key, given, used: said(key, FIRST) })
      continue
    }
    const value = CHOICES[key].values.find((each) => String(each) === given)
    if (value === undefined) problems.push({ key, given, used: said(key, FIRST) })
    else if (key === 'peak') setting.peak = value as Peak
    else if (key === 'last') setting.last = value as Last
    else setting.seed = value as Seed
  }
  return { setting, problems }
}

/** The query with the setting in it, other keys untouched; what is as at first is left out. */
export function withSetting(query: URLSearchParams, setting: Setting): URLSearchParams {
  const next = new URLSearchParams(query)
  for (const key of KEYS) {
    if (said(key, setting) === said(key, FIRST)) next.delete(key)
    else next.set(key, said(key, setting))
  }
  return next
}
