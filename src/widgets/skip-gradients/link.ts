/** What the reader has set, in the address: `?layers=20&norm=on&weights=he&seed=2&norms=weights&cut=on`. */
import { DEPTHS, FIRST, QUANTITIES, SEEDS, STARTS, type Quantity, type Setting } from './model'

/** Something in a link that makes no sense, and what stands in its place. */
export interface LinkProblem {
  key: string
  given: string
  used: string
}

export interface Chosen {
  setting: Setting
  quantity: Quantity
  isCut: boolean
}

const CHOICES = {
  layers: DEPTHS.map(String),
  norm: ['off', 'on'],
  weights: STARTS,
  seed: SEEDS.map(String),
  norms: QUANTITIES,
  cut: ['off', 'on'],
} as const satisfies Record<string, readonly string[]>
type Key = keyof typeof CHOICES

export const KEYS = Object.keys(CHOICES) as Key[]

const textsOf = ({ setting, quantity, isCut }: Chosen): Record<Key, string> => ({
  layers: String(setting.depth),
  norm: setting.norm ? 'on' : 'off',
  weights: setting.start,
  seed: String(setting.seed),
  norms: quantity,
  cut: isCut ? 'on' : 'off',
})
const FIRST_TEXTS = textsOf(FIRST)

/** What a query says; what it does not say, or says wrongly, is as at first. */
export function chosenIn(query: URLSearchParams): Chosen & { problems: LinkProblem[] } {
  const problems: LinkProblem[] = []
  const texts = { ...FIRST_TEXTS }
  for (const key of KEYS) {
    const given = query.get(key)
    if (given === null) continue
    if ((CHOICES[key] as readonly string[]).includes(given)) texts[key] = given
    else problems.push({ key, given, used: texts[key] })
  }
  const setting = {
    depth: Number(texts.layers),
    norm: texts.norm === 'on',
    start: texts.weights,
    seed: Number(texts.seed),
  } as Setting
  return { setting, quantity: texts.norms as Quantity, isCut: texts.cut === 'on', problems }
}

/** The query with the choice in it, other keys untouched; what is as at first is left out. */
export function withChosen(query: URLSearchParams, chosen: Chosen): URLSearchParams {
  const next = new URLSearchParams(query)
  for (const [key, text] of Object.entries(textsOf(chosen)))
    if (text === FIRST_TEXTS[key as Key]) next.delete(key)
    else next.set(key, text)
  return next
}
