/** What the reader has set, in the address: `?workers=4&batch=100&straggler=1`. */
import { BATCH_STEP, FIRST, LEAST_BATCH, MOST, MOST_BATCH, sound, type Setting } from './model'

/** Something in a link that makes no sense, and what stands in its place. */
export interface LinkProblem {
  key: string
  given: string
  used: string
}

export const SETTING_KEYS = ['workers', 'batch', 'straggler'] as const
type Key = (typeof SETTING_KEYS)[number]

const isWhole = (given: string, least: number, most: number, step: number) =>
  /^\d{1,4}$/.test(given) && Number(given) >= least && Number(given) <= most && Number(given) % step === 0

const CHECKS: Record<Key, (given: string) => boolean> = {
  workers: (given) => isWhole(given, 1, MOST, 1),
  batch: (given) => isWhole(given, LEAST_BATCH, MOST_BATCH, BATCH_STEP),
  straggler: (given) => given === '0' || given === '1',
}

const textsOf = ({ workers, batch, hasStraggler }: Setting): Record<Key, string> => ({
  workers: String(workers),
  batch: String(batch),
  straggler: hasStraggler ? '1' : '0',
})
const FIRST_TEXTS = textsOf(FIRST.setting)

/** The setting of a query; what it does not say, or says wrongly, is as at first. */
export function settingIn(query: URLSearchParams): { setting: Setting; problems: LinkProblem[] } {
  const texts = { ...FIRST_TEXTS }
  const problems: LinkProblem[] = []
  for (const key of SETTING_KEYS) {
    const given = query.get(key)
    if (given === null) continue
    if (CHECKS[key](given)) texts[key] = given
    else problems.push({ key, given, used: FIRST_TEXTS[key] })
  }
  const { workers, batch, straggler } = texts
  const setting = { workers: Number(workers), batch: Number(batch), hasStraggler: straggler === '1' }
  return { setting: sound(setting), problems }
}

/** The query with the setting in it, other keys untouched; what is as at first is left out. */
export function withSetting(query: URLSearchParams, setting: Setting): URLSearchParams {
  const next = new URLSearchParams(query)
  const texts = textsOf(setting)
  for (const key of SETTING_KEYS) {
    if (texts[key] === FIRST_TEXTS[key]) next.delete(key)
    else next.set(key, texts[key])
  }
  return next
}
