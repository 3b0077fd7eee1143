/** What the reader has set, in the address: `?side=4&channels=2&kernel=3&stride=1&pad=1&at=cell-6-6&layer=deep-conv4&images=1`. */
import {
  choiceIn,
  FIRST_WALK,
  LIMITS,
  mostPad,
  SMALL_KEYS,
  soundChoice,
  textOfChoice,
  type SmallKey,
  type Walk,
} from './modelWalk'
import { BATCHES, FIRST_RACE, LAYERS, type Batch, type LayerId, type RaceState } from './model'

/** Something in a link that makes no sense, and what stands in its place. */
export interface LinkProblem {
  key: string
  given: string
  used: string
}

export interface Setting {
  walk: Walk
  race: Pick<RaceState, 'layer' | 'batch'>
}

export const LINK_KEYS = [...SMALL_KEYS, 'at', 'layer', 'images'] as const
type Key = (typeof LINK_KEYS)[number]

const textsOf = ({ walk: { small, chosen }, race }: Setting): Record<Key, string> => ({
  ...(Object.fromEntries(SMALL_KEYS.map((key) => [key, String(small[key])])) as Record<SmallKey, string>),
  at: textOfChoice(chosen),
  layer: race.layer,
  images: String(race.batch),
})
const FIRST_TEXTS = textsOf({ walk: FIRST_WALK, race: FIRST_RACE })

/** The setting of a query; what it does not say, or says wrongly, is as at first or as near to it as may be. */
export function settingIn(query: URLSearchParams): { setting: Setting; problems: LinkProblem[] } {
  const problems: LinkProblem[] = []
  const small = { ...FIRST_WALK.small }
  for (const key of SMALL_KEYS) {
    const [least, most] = key === 'pad' ? [0, mostPad(small)] : LIMITS[key]
    small[key] = Math.min(small[key], most)
    const given = query.get(key)
    if (given === null) continue
    if (/^\d$/.test(given) && Number(given) >= least && Number(given) <= most) small[key] = Number(given)
    else problems.push({ key, given, used: String(small[key]) })
  }

  const at = query.get('at')
  const read = at === null ? null : choiceIn(at, small)
  const chosen = read ?? soundChoice(small, FIRST_WALK.chosen)
  if (at !== null && !read) problems.push({ key: 'at', given: at, used: textOfChoice(chosen) })

  const oneOf = (key: 'layer' | 'images', allowed: readonly string[]) => {
    const given = query.get(key)
    if (given === null || allowed.includes(given)) return given ?? FIRST_TEXTS[key]
    problems.push({ key, given, used: FIRST_TEXTS[key] })
    return FIRST_TEXTS[key]
  }
  const layer = oneOf('layer', LAYERS) as LayerId
  const batch = Number(oneOf('images', BATCHES.map(String))) as Batch
  return { setting: { walk: { small, chosen }, race: { layer, batch } }, problems }
}

/** The query with the setting in it, other keys untouched; what is as at first is left out. */
export function withSetting(query: URLSearchParams, setting: Setting): URLSearchParams {
  const next = new URLSearchParams(query)
  for (const [key, value] of Object.entries(textsOf(setting)))
    if (value === FIRST_TEXTS[key as Key]) next.delete(key)
    else next.set(key, value)
  return next
}
