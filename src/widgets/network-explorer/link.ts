/** Where the reader is, in the address: `?unit=conv4-12-8-9&zoom=pixel&from=5&image=1&after=26`, all counted from 1 but the image. */
import { changed, EPOCHS, FIRST, levelsOf, TEST_IMAGES, type Change, type Level, type Setting } from './model'
import { LAYERS } from './modelLayers'

/** Something in a link that makes no sense, and what stands in its place. */
export interface LinkProblem {
  key: Key
  given: string
  used: string
}

/** In the order in which they are read: what one can come near to depends on the unit. */
export const KEYS = ['unit', 'zoom', 'from', 'image', 'after'] as const
type Key = (typeof KEYS)[number]

function unitText({ layer, channels, row, column }: Setting): string {
  const { name, kind } = LAYERS[layer]!
  const channel = channels[layer]! + 1
  return kind === 'affine' ? `${name}-${channel}` : `${name}-${channel}-${row + 1}-${column + 1}`
}

/** Stands for the input channel that counts most. */
const MOST = 'most'

const textsOf = (setting: Setting): Record<Key, string> => ({
  unit: unitText(setting),
  zoom: setting.level,
  from: setting.input === null ? MOST : String(setting.input + 1),
  image: String(setting.image ?? FIRST.setting.image),
  after: String(setting.epoch),
})
const FIRST_TEXTS = textsOf(FIRST.setting)

/** A whole number from `least` to `most`; null where the text is anything else. */
function numberIn(text: string | undefined, least: number, most: number): number | null {
  const number = text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : -1
  return number >= least && number <= most ? number : null
}

function unitIn(given: string): Change | null {
  const [name, ...places] = given.split('-')
  const layer = LAYERS.findIndex((each) => each.name === name)
  if (layer < 0) return null
  const { channels, side, kind } = LAYERS[layer]!
  const most = kind === 'affine' ? [channels] : [channels, side, side]
  const numbers = most.map((limit, i) => numberIn(places[i], 1, limit))
  if (places.length !== most.length || numbers.includes(null)) return null
  const [channel, row, column] = numbers.map((number) => number! - 1)
  return { layer, channel: channel!, row: row ?? 0, column: column ?? 0 }
}

/** What each key changes; null where its text makes no sense. */
const READERS: Record<Key, (given: string, setting: Setting) => Change | null> = {
  unit: unitIn,
  zoom: (given, { layer }) => {
    const level = levelsOf(layer).find((each) => each === given) as Level | undefined
    return level ? { level } : null
  },
  from: (given, { layer }) => {
    if (given === MOST) return { input: null }
    const input = numberIn(given, 1, LAYERS[layer - 1]?.channels ?? 1)
    return input === null ? null : { input: input - 1 }
  },
  image: (given) => {
    const image = numberIn(given, 0, TEST_IMAGES - 1)
    return image === null ? null : { image }
  },
  after: (given) => {
    const epoch = EPOCHS.find((each) => String(each) === given)
    return epoch === undefined ? null : { epoch }
  },
}

/** The setting of a query; what it does not say, or says wrongly, is as at first. */
export function settingIn(query: URLSearchParams): { setting: Setting; problems: LinkProblem[] } {
  let { setting } = FIRST
  const problems: LinkProblem[] = []
  for (const key of KEYS) {
    const given = query.get(key)
    if (given === null) continue
    const change = READERS[key](given, setting)
    if (change) setting = changed(setting, change)
    else problems.push({ key, given, used: textsOf(setting)[key] })
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
