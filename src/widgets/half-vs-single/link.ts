/** What the reader has set, in the address: `?format=float16&number=0.1&net=deep-convnet-book&weights=int4&activations=on&noise=3`. */
import { precisionNames, type Precision } from '../../math/precisions'
import { FIRST_DIAL, MOST_NOISE, NETS, type Net } from './model'
import { FIRST_NUMBER, formatNames, numberIn, type FormatName } from './number'

export interface Setting {
  format: FormatName
  number: string
  net: Net
  weights: Precision
  activations: 'off' | 'on'
  /** In tenths. */
  noise: string
}

export const FIRST_SETTING: Setting = {
  format: FIRST_NUMBER.format,
  number: FIRST_NUMBER.text,
  net: FIRST_DIAL.net,
  weights: FIRST_DIAL.precision,
  activations: 'off',
  noise: '0',
}
export const SETTING_KEYS = Object.keys(FIRST_SETTING) as (keyof Setting)[]

/** Something in a link that makes no sense, and what stands in its place. */
export interface LinkProblem {
  key: string
  given: string
  used: string
  /** It makes sense, but what it speaks of is not on this device. */
  reason?: 'absent'
}

const CHECKS: Record<keyof Setting, (given: string) => boolean> = {
  format: (given) => (formatNames as string[]).includes(given),
  number: (given) => given.length <= 64 && numberIn(given) !== null,
  net: (given) => (NETS as readonly string[]).includes(given),
  weights: (given) => (precisionNames as string[]).includes(given),
  activations: (given) => given === 'off' || given === 'on',
  noise: (given) => /^\d$/.test(given) && Number(given) <= MOST_NOISE,
}

/** The setting of a query; what it does not say, or says wrongly, is as at first. */
export function settingIn(query: URLSearchParams): { setting: Setting; problems: LinkProblem[] } {
  const setting: Record<string, string> = { ...FIRST_SETTING }
  const problems: LinkProblem[] = []
  for (const key of SETTING_KEYS) {
    const given = query.get(key)
    if (given === null) continue
    if (CHECKS[key](given)) setting[key] = given
    else problems.push({ key, given, used: FIRST_SETTING[key] })
  }
  return { setting: setting as unknown as Setting, problems }
}

/** The query with the setting in it, other keys untouched; what is as at first is left out, and so is what is no number. */
export function withSetting(query: URLSearchParams, setting: Setting): URLSearchParams {
  const next = new URLSearchParams(query)
  for (const key of SETTING_KEYS) {
    if (setting[key] === FIRST_SETTING[key] || !CHECKS[key](setting[key])) next.delete(key)
    else next.set(key, setting[key])
  }
  return next
}
