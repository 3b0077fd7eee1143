/** What the reader has chosen, in the address, in the words of the training lab's link: `?shift=0&rotate=15&n=500&seed=2`. */
import { AMOUNTS, FIRST, IMAGES, LIMITS, SEEDS, type Amount, type Setting } from './model'

/** Something in a link that makes no sense, and what stands in its place. */
export interface LinkProblem {
  key: Key
  given: string
  used: string
}

export const KEYS = ['flip', ...AMOUNTS, 'n', 'seed'] as const
type Key = (typeof KEYS)[number]

/** The setting's value behind a key, as a link spells it. */
function textOf({ augmentation, images, seed }: Setting, key: Key): string {
  if (key === 'n') return String(images)
  if (key === 'seed') return String(seed)
  return String(Number(augmentation[key]))
}

/** The setting with a key's value in it; null where the value makes no sense. */
function withValue(setting: Setting, key: Key, text: string): Setting | null {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (key === 'n') {
    const images = IMAGES.find((each) => each === value)
    return images ? { ...setting, images } : null
  }
  if (key === 'seed') {
    const seed = SEEDS.find((each) => each === value)
    return seed ? { ...setting, seed } : null
  }
  const isAllowed = key === 'flip' ? value === 0 || value === 1 : isWithin(key, value)
  if (!isAllowed) return null
  const changed = key === 'flip' ? { flip: value === 1 } : { [key]: value }
  return { ...setting, augmentation: { ...setting.augmentation, ...changed } }
}

/** Whether the slider can stand there. */
function isWithin(key: Amount, value: number): boolean {
  const { most, step } = LIMITS[key]
  const steps = value / step
  return value <= most && Math.abs(steps - Math.round(steps)) < 1e-9
}

/** The setting of a query; what it does not say, or says wrongly, is as at first. */
export function settingIn(query: URLSearchParams): { setting: Setting; problems: LinkProblem[] } {
  let setting = FIRST
  const problems: LinkProblem[] = []
  for (const key of KEYS) {
    const given = query.get(key)
    if (given === null) continue
    const next = withValue(setting, key, given)
    if (next) setting = next
    else problems.push({ key, given, used: textOf(FIRST, key) })
  }
  return { setting, problems }
}

/** The query with the setting in it, other keys untouched; what is as at first is left out. */
export function withSetting(query: URLSearchParams, setting: Setting): URLSearchParams {
  const next = new URLSearchParams(query)
  for (const key of KEYS) {
    if (textOf(setting, key) === textOf(FIRST, key)) next.delete(key)
    else next.set(key, textOf(setting, key))
  }
  return next
}
