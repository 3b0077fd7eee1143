/** What the reader has chosen, in the address: `?feature=conv6-13&noise=5&probe=3`; channels are counted from 1. */
import { channelsOf, FEATURE_LAYERS, FIRST, LARGEST_NOISE, SEEDS, type Setting } from './model'

/** Something in a link that makes no sense, and what stands in its place. */
export interface LinkProblem {
  key: Key
  given: string
  used: string
}

export const KEYS = ['feature', 'noise', 'probe'] as const
type Key = (typeof KEYS)[number]

const textsOf = ({ layer, channel, noise, seed }: Setting): Record<Key, string> => ({
  feature: `${layer}-${channel + 1}`,
  noise: String(noise),
  probe: String(seed),
})
const FIRST_TEXTS = textsOf(FIRST)

const numberIn = (text: string | undefined, most: number): number | null => {
  const value = /^[1-9]\d{0,2}$/.test(text ?? '') ? Number(text) : Infinity
  return value <= most ? value : null
}

/** What a key's text changes; null where it makes no sense. */
const READERS: Record<Key, (given: string) => Partial<Setting> | null> = {
  feature(given) {
    const [name, number, ...more] = given.split('-')
    const layer = FEATURE_LAYERS.find((each) => each === name)
    const channel = layer ? numberIn(number, channelsOf(layer)) : null
    return layer && channel !== null && more.length === 0 ? { layer, channel: channel - 1 } : null
  },
  noise(given) {
    const noise = numberIn(given, LARGEST_NOISE)
    return noise === null ? null : { noise }
  },
  probe(given) {
    const seed = SEEDS.find((each) => String(each) === given)
    return seed ? { seed } : null
  },
}

/** The setting of a query; what it does not say, or says wrongly, is as at first. */
export function settingIn(query: URLSearchParams): { setting: Setting; problems: LinkProblem[] } {
  let setting = FIRST
  const problems: LinkProblem[] = []
  for (const key of KEYS) {
    const given = query.get(key)
    if (given === null) continue
    const change = READERS[key](given)
    if (change) setting = { ...setting, ...change }
    else problems.push({ key, given, used: FIRST_TEXTS[key] })
  }
  return { setting, problems }
}

/** The query with the setting in it, other keys untouched; what is as at first is left out. */
export function withSetting(query: URLSearchParams, setting: Setting): URLSearchParams {
  const next = new URLSearchParams(query)
  const texts = textsOf(setting)
  for (const key of KEYS)
    if (texts[key] === FIRST_TEXTS[key]) next.delete(key)
    else next.set(key, texts[key])
  return next
}
