/** What the reader has set, in the address: `?module=5b&reductions=off&left=2&start=3&digit=7&maps=second`. */
import { DIGITS, FIRST, type State } from './model'
import { MODULES, type ModuleName } from './modelMaps'
import { moduleOf, textOf } from './modelModule'
import { KEPT, SEEDS } from './modelNets'

/** Something in a link that makes no sense, and what stands in its place. */
export interface LinkProblem {
  key: Key
  given: string
  used: string
}

export const KEYS = ['module', 'reductions', 'left', 'start', 'digit', 'maps'] as const
type Key = (typeof KEYS)[number]

export type Chosen = Pick<State, 'module' | 'way' | 'setting' | 'digit' | 'maps'>

const textsOf = ({ module, way, setting, digit, maps }: Chosen): Record<Key, string> => ({
  module: textOf(module),
  reductions: way === 'reduced' ? 'on' : 'off',
  left: String(setting.kept),
  start: String(setting.seed),
  digit: String(digit),
  maps,
})
const FIRST_TEXTS = textsOf(FIRST)

const one = (values: readonly (number | string)[]) => (text: string) =>
  values.some((value) => String(value) === text)

const makesSense: Record<Key, (text: string) => boolean> = {
  module: (text) => moduleOf(text) !== null,
  reductions: one(['on', 'off']),
  left: one(KEPT),
  start: one(SEEDS),
  digit: one(DIGITS),
  maps: one(MODULES),
}

/** What a query says; what it does not say, or says wrongly, is as at first. */
export function chosenIn(query: URLSearchParams): { chosen: Chosen; problems: LinkProblem[] } {
  const texts = { ...FIRST_TEXTS }
  const problems: LinkProblem[] = []
  for (const key of KEYS) {
    const given = query.get(key)
    if (given === null) continue
    if (makesSense[key](given)) texts[key] = given
    else problems.push({ key, given, used: FIRST_TEXTS[key] })
  }
  return {
    chosen: {
      module: moduleOf(texts.module)!,
      way: texts.reductions === 'on' ? 'reduced' : 'naive',
      setting: {
        kept: KEPT.find((kept) => String(kept) === texts.left)!,
        seed: SEEDS.find((seed) => String(seed) === texts.start)!,
      },
      digit: Number(texts.digit),
      maps: texts.maps as ModuleName,
    },
    problems,
  }
}

/** The query with the choice in it, other keys untouched; what is as at first is left out. */
export function withChosen(query: URLSearchParams, chosen: Chosen): URLSearchParams {
  const next = new URLSearchParams(query)
  const texts = textsOf(chosen)
  for (const key of KEYS)
    if (texts[key] === FIRST_TEXTS[key]) next.delete(key)
    else next.set(key, texts[key])
  return next
}
