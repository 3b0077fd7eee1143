/** What the reader has chosen, in the address: `?few=100&kept=2&lot=3`. */
import { AMOUNTS, FIRST, SEEDS, STAGES, type Setting } from './model'

/** Something in a link that makes no sense, and what stands in its place. */
export interface LinkProblem {
  key: Key
  given: string
  used: string
}

export const KEYS = ['few', 'kept', 'lot'] as const
type Key = (typeof KEYS)[number]

const CHOICES: Record<Key, { field: keyof Setting; values: readonly number[] }> = {
  few: { field: 'images', values: AMOUNTS },
  kept: { field: 'stages', values: STAGES },
  lot: { field: 'seed', values: SEEDS },
}

/** The setting of a query; what it does not say, or says wrongly, is as at first. */
export function settingIn(query: URLSearchParams): { setting: Setting; problems: LinkProblem[] } {
  const setting: Record<keyof Setting, number> = { ...FIRST.setting }
  const problems: LinkProblem[] = []
  for (const key of KEYS) {
    const given = query.get(key)
    if (given === null) continue
    const { field, values } = CHOICES[key]
    const found = values.find((value) => String(value) === given)
    if (found === undefined) problems.push({ key, given, used: String(FIRST.setting[field]) })
    else setting[field] = found
  }
  return { setting: setting as Setting, problems }
}

/** The query with the setting in it, other keys untouched; what is as at first is left out. */
export function withSetting(query: URLSearchParams, setting: Setting): URLSearchParams {
  const next = new URLSearchParams(query)
  for (const key of KEYS) {
    const { field } = CHOICES[key]
    if (setting[field] === FIRST.setting[field]) next.delete(key)
    else next.set(key, String(setting[field]))
  }
  return next
}
