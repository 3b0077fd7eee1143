/** What the reader has chosen, in the address: `?synset=n02110185`, `?classes=play&reader=deep&answers=3`. */
import { FIRST, MOST, NETS, VIEWS, type Setting } from './model'
import { found, type Synset } from './modelTree'

/** Something in a link that makes no sense, and what stands in its place. */
export interface LinkProblem {
  key: Key
  given: string
  used: string
}

export const KEYS = ['classes', 'synset', 'reader', 'answers'] as const
type Key = (typeof KEYS)[number]

const FIELDS = { classes: 'view', synset: 'synset', reader: 'net', answers: 'k' } as const

/** The setting of a query; what it does not say, or says wrongly, is as at first. */
export function settingIn(
  query: URLSearchParams,
  tree: readonly Synset[],
): { setting: Setting; problems: LinkProblem[] } {
  const setting = { ...FIRST.setting }
  const problems: LinkProblem[] = []
  const of = (given: string): Record<Key, Partial<Setting> | undefined> => {
    const view = VIEWS.find((each) => each === given)
    const synset = found(tree, given)
    const net = NETS.find((each) => each === given)
    const k = Array.from({ length: MOST }, (_, i) => i + 1).find((each) => String(each) === given)
    return {
      classes: view && { view },
      synset: synset ? { synset: synset.id } : undefined,
      reader: net && { net },
      answers: k === undefined ? undefined : { k },
    }
  }
  for (const key of KEYS) {
    const given = query.get(key)
    if (given === null) continue
    const value = of(given)[key]
    if (value) Object.assign(setting, value)
    else problems.push({ key, given, used: String(FIRST.setting[FIELDS[key]]) })
  }
  return { setting, problems }
}

/** The query with the setting in it, other keys untouched; what is as at first is left out. */
export function withSetting(query: URLSearchParams, setting: Setting): URLSearchParams {
  const next = new URLSearchParams(query)
  for (const key of KEYS) {
    const value = setting[FIELDS[key]]
    if (value === FIRST.setting[FIELDS[key]]) next.delete(key)
    else next.set(key, String(value))
  }
  return next
}
