/** What the reader has chosen, in the address: `?tower=22333&duel=333-7&start=2`. */
import { DUELS, FIRST, MOST_HIGH, SEEDS, textOf, type Heights, type Setting, type Stage } from './model'

/** Something in a link that makes no sense, and what stands in its place. */
export interface LinkProblem {
  key: Key
  given: string
  used: string
}

export const KEYS = ['tower', 'duel', 'start'] as const
type Key = (typeof KEYS)[number]

const write: Record<Key, (setting: Setting) => string> = {
  tower: ({ heights }) => heights.join(''),
  duel: ({ duel }) => duel,
  start: ({ seed }) => String(seed),
}

/** The setting of a query; what it does not say, or says wrongly, is as at first. */
export function settingIn(query: URLSearchParams): { setting: Setting; problems: LinkProblem[] } {
  const setting: Setting = { ...FIRST.setting }
  const problems: LinkProblem[] = []
  const take = <Value>(key: Key, found: (text: string) => Value | undefined, use: (value: Value) => void) => {
    const given = query.get(key)
    if (given === null) return
    const value = found(given)
    if (value !== undefined) use(value)
    else problems.push({ key, given: given.slice(0, 32), used: write[key](FIRST.setting) })
  }
  take(
    'tower',
    (text) =>
      new RegExp(`^[0-${MOST_HIGH}]{5}$`).test(text)
        ? ([...text].map(Number) as unknown as Heights)
        : undefined,
    (heights) => (setting.heights = heights),
  )
  take(
    'duel',
    (text) => DUELS.find((duel) => duel === text),
    (duel) => (setting.duel = duel),
  )
  take(
    'start',
    (text) => SEEDS.find((seed) => String(seed) === text),
    (seed) => (setting.seed = seed),
  )
  return { setting, problems }
}

/** The query with the setting in it, other keys untouched; what is as at first is left out. */
export function withSetting(query: URLSearchParams, setting: Setting): URLSearchParams {
  const next = new URLSearchParams(query)
  for (const key of KEYS) {
    const text = write[key](setting)
    if (text === write[key](FIRST.setting)) next.delete(key)
    else next.set(key, text)
  }
  return next
}

/** The query that opens the small network of a stage in the training lab of section 8.1.1. */
export const labQuery = (stage: Stage, { seed }: Setting): string =>
  new URLSearchParams({ layers: textOf(stage), lr: '0.002', batch: '50', seed: String(seed) }).toString()
