/** What the reader has set, in the address: `?stack=own&own=3-1-0-2-3&cell=2-2&channels=32-64-64&filters=blur-drawn&digit=5&relu=on&unit=conv4`. */
import {
  changed,
  CHANNELS,
  FIRST,
  limitsOf,
  OWN_KEYS,
  outputSideOf,
  STACKS,
  type Change,
  type Channels,
  type OwnStack,
  type Setting,
} from './model'
import { FIELD_LAYERS } from './modelField'
import { FILTERS } from './modelFilters'

/** Something in a link that makes no sense, and what stands in its place. */
export interface LinkProblem {
  key: Key
  given: string
  used: string
}

/** In the order in which they are read: a cell is one of the stack's outputs. */
export const KEYS = ['stack', 'own', 'cell', 'channels', 'filters', 'digit', 'relu', 'unit'] as const
type Key = (typeof KEYS)[number]

const textsOf = (setting: Setting): Record<Key, string> => ({
  stack: setting.stack,
  own: OWN_KEYS.map((key) => setting.own[key]).join('-'),
  cell: `${setting.cell.row + 1}-${setting.cell.column + 1}`,
  channels: setting.channels.join('-'),
  filters: `${setting.first}-${setting.second}`,
  digit: String(setting.digit),
  relu: setting.relu ? 'on' : 'off',
  unit: setting.layer,
})
const FIRST_TEXTS = textsOf(FIRST)

const oneOf = <Value extends string>(values: readonly Value[], given: string | undefined) =>
  values.find((value) => value === given)

/** Numbers between hyphens; null where it is anything else. */
const numbersIn = (text: string, count: number): number[] | null =>
  /^\d+(-\d+)*$/.test(text) && text.split('-').length === count ? text.split('-').map(Number) : null

function ownIn(given: string): OwnStack | null {
  const numbers = numbersIn(given, OWN_KEYS.length)
  if (!numbers) return null
  const own = Object.fromEntries(OWN_KEYS.map((key, i) => [key, numbers[i]])) as unknown as OwnStack
  const limits = limitsOf(own)
  return OWN_KEYS.every((key) => own[key] >= limits[key][0] && own[key] <= limits[key][1]) ? own : null
}

/** What each key changes; null where its text makes no sense. */
const READERS: Record<Key, (given: string, setting: Setting) => Change | null> = {
  stack: (given) => {
    const stack = oneOf(STACKS, given)
    return stack ? { stack } : null
  },
  own: (given) => {
    const own = ownIn(given)
    return own && { own }
  },
  cell: (given, setting) => {
    const [row, column] = numbersIn(given, 2) ?? [0, 0]
    const side = outputSideOf(setting)
    const isThere = row! >= 1 && row! <= side && column! >= 1 && column! <= side
    return isThere ? { cell: { row: row! - 1, column: column! - 1 } } : null
  },
  channels: (given) => {
    const numbers = numbersIn(given, 3)
    const known: readonly number[] = CHANNELS
    return numbers?.every((n) => known.includes(n)) ? { channels: numbers as unknown as Channels } : null
  },
  filters: (given) => {
    const names = given.split('-')
    const [first, second] = names.map((name) => oneOf(FILTERS, name))
    return first && second && names.length === 2 ? { first, second } : null
  },
  digit: (given) => (/^\d$/.test(given) ? { digit: Number(given) } : null),
  relu: (given) => (given === 'on' || given === 'off' ? { relu: given === 'on' } : null),
  unit: (given) => {
    const layer = oneOf(FIELD_LAYERS, given)
    return layer ? { layer } : null
  },
}

/** The setting of a query; what it does not say, or says wrongly, is as at first. */
export function settingIn(query: URLSearchParams): { setting: Setting; problems: LinkProblem[] } {
  let setting = FIRST
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
