/** What the reader has chosen, in the address: `?vote=1358&by=majority&image=582&ask=2000`. */
import { ALL, ASKS, FIRST, membersOf, WAYS, type Mask, type Recorded, type Setting } from './model'

/** Something in a link that makes no sense, and what stands in its place. */
export interface LinkProblem {
  key: Key
  given: string
  used: string
}

export const KEYS = ['vote', 'by', 'image', 'ask'] as const
type Key = (typeof KEYS)[number]

/** Members as a link has them, counted from 1 and in order: `1358`. */
export const textOf = (mask: Mask): string =>
  membersOf(mask)
    .map((member) => member + 1)
    .join('')

/** Null when the text names none, one twice, or one that is not there. */
export function maskOf(text: string): Mask | null {
  for (let mask = 1; mask <= ALL; mask++) if (textOf(mask) === [...text].toSorted().join('')) return mask
  return null
}

/** What a key says; undefined where it makes no sense. */
function valueOf(key: Key, given: string, recorded: Recorded): Partial<Setting> | undefined {
  switch (key) {
    case 'vote': {
      const members = maskOf(given)
      return members === null ? undefined : { members }
    }
    case 'by': {
      const way = WAYS.find((each) => each === given)
      return way && { way }
    }
    case 'image': {
      const image = recorded.digits.find((index) => String(index) === given)
      return image === undefined ? undefined : { image }
    }
    case 'ask': {
      const ask = ASKS.find((each) => String(each) === given)
      return ask && { ask }
    }
  }
}

const said = (key: Key, { members, way, image, ask }: Setting, recorded: Recorded): string =>
  ({ vote: textOf(members), by: way, image: String(image ?? recorded.digits[0]), ask: String(ask) })[key]

/** The setting of a query; what it does not say, or says wrongly, is as at first. */
export function settingIn(
  query: URLSearchParams,
  recorded: Recorded,
): { setting: Setting; problems: LinkProblem[] } {
  let setting: Setting = { ...FIRST.setting }
  const problems: LinkProblem[] = []
  for (const key of KEYS) {
    const given = query.get(key)
    if (given === null) continue
    const value = valueOf(key, given, recorded)
    if (value) setting = { ...setting, ...value }
    else problems.push({ key, given, used: said(key, FIRST.setting, recorded) })
  }
  return { setting, problems }
}

/** The query with the setting in it, other keys untouched; what is as at first is left out. */
export function withSetting(query: URLSearchParams, setting: Setting, recorded: Recorded): URLSearchParams {
  const next = new URLSearchParams(query)
  for (const key of KEYS) {
    const text = said(key, setting, recorded)
    const isTold = key === 'image' ? setting.image !== null : text !== said(key, FIRST.setting, recorded)
    if (isTold) next.set(key, text)
    else next.delete(key)
  }
  return next
}
