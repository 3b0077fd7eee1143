/** What the reader has chosen, in the address: `?fold=many&digit=4&neuron=7&number=645&page=3&laid=…&place=5.9&sure=99&grid=windows`. */
import { PLACES } from '../../math/scenes/pageWindows'
import { pageFromText, pageText } from '../../math/scenes/page'
import { pocket } from '../../math/scenes/pocket'
import {
  columnOf,
  DIGITS,
  FIRST,
  LAST_PAGE,
  MAP,
  NEURONS,
  rowOf,
  SHOWN,
  STEPS,
  SURE,
  type Setting,
} from './model'

/** Something in a link that makes no sense, and what stands in its place. */
export interface LinkProblem {
  key: Key
  given: string
  used: string
}

export const KEYS = ['fold', 'digit', 'neuron', 'number', 'page', 'laid', 'place', 'sure', 'grid'] as const
type Key = (typeof KEYS)[number]

interface Field {
  /** Null for what makes no sense. */
  read(given: string): Partial<Setting> | null
  write(setting: Setting): string
}

/** A whole number, from 1 on in the address and from `first` on inside. */
const counted = (field: 'digit' | 'neuron' | 'number' | 'page', most: number, first: 0 | 1): Field => ({
  read: (given) =>
    /^\d{1,4}$/.test(given) && Number(given) >= 1 && Number(given) <= most
      ? { [field]: Number(given) - 1 + first }
      : null,
  write: (setting) => String(setting[field] + 1 - first),
})

const FIELDS: Record<Key, Field> = {
  fold: {
    read(given) {
      const step = STEPS.findIndex((name) => name === given)
      return step < 0 ? null : { step }
    },
    write: ({ step }) => STEPS[step]!,
  },
  digit: counted('digit', DIGITS, 0),
  neuron: counted('neuron', NEURONS, 0),
  number: counted('number', MAP.size, 0),
  page: counted('page', LAST_PAGE, 1),
  laid: {
    read(given) {
      const laid = pageFromText(given, pocket)
      return laid && { laid }
    },
    write: ({ laid }) => (laid ? pageText(laid) : ''),
  },
  place: {
    read(given) {
      const [, row, column] = (/^(\d{1,2})\.(\d{1,2})$/.exec(given) ?? []).map(Number)
      if (!row || !column || row > PLACES.rows || column > PLACES.columns) return null
      return { place: (row - 1) * PLACES.columns + column - 1 }
    },
    write: ({ place }) => `${rowOf(place) + 1}.${columnOf(place) + 1}`,
  },
  sure: {
    read(given) {
      const sure = SURE.find((value) => String(value) === given)
      return sure === undefined ? null : { sure }
    },
    write: ({ sure }) => String(sure),
  },
  grid: {
    read(given) {
      const shown = SHOWN.find((name) => name === given)
      return shown === undefined ? null : { shown }
    },
    write: ({ shown }) => shown,
  },
}

/** The setting of a query; what it does not say, or says wrongly, is as at first. */
export function settingIn(query: URLSearchParams): { setting: Setting; problems: LinkProblem[] } {
  let setting = FIRST
  const problems: LinkProblem[] = []
  for (const key of KEYS) {
    const given = query.get(key)
    if (given === null) continue
    const change = FIELDS[key].read(given)
    const used = key === 'laid' ? `page=${setting.page}` : FIELDS[key].write(FIRST)
    if (change) setting = { ...setting, ...change }
    else problems.push({ key, given: given.slice(0, 32), used })
  }
  return { setting, problems }
}

/** The query with the setting in it, other keys untouched; what is as at first is left out. */
export function withSetting(query: URLSearchParams, setting: Setting): URLSearchParams {
  const next = new URLSearchParams(query)
  for (const key of KEYS) {
    const text = FIELDS[key].write(setting)
    if (text === FIELDS[key].write(FIRST)) next.delete(key)
    else next.set(key, text)
  }
  return next
}
