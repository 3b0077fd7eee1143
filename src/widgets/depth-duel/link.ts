/** What the reader has chosen, in the address: `?duel=7&widths=steady&equal=parameters&epochs=12&lot=2&against=updates`. */
import { CLOCKS, EPOCHS, LARGEST_SEED, START, type Clock, type Setting, type State } from './model'
import { GROWTHS, HELD, SIDES } from './modelNets'

/** Something in a link that makes no sense, and what stands in its place. */
export interface LinkProblem {
  key: string
  given: string
  used: string
}

const CHOICES = {
  duel: SIDES.map(String),
  widths: GROWTHS,
  equal: HELD,
  epochs: EPOCHS.map(String),
  lot: null,
  against: CLOCKS,
} as const satisfies Record<string, readonly string[] | null>
type Key = keyof typeof CHOICES

export const KEYS = Object.keys(CHOICES) as Key[]

type Chosen = Pick<State, 'setting' | 'clock'>

const textsOf = ({ setting, clock }: Chosen): Record<Key, string> => ({
  duel: String(setting.side),
  widths: setting.growth,
  equal: setting.held,
  epochs: String(setting.epochs),
  lot: String(setting.seed),
  against: clock,
})
const FIRST_TEXTS = textsOf(START)

const isSeed = (text: string): boolean => /^[1-9]\d{0,2}$/.test(text) && Number(text) <= LARGEST_SEED

function makesSense(key: Key, text: string): boolean {
  const choices: readonly string[] | null = CHOICES[key]
  return choices ? choices.includes(text) : isSeed(text)
}

/** What a query says; what it does not say, or says wrongly, is as at first. */
export function chosenIn(query: URLSearchParams): Chosen & { problems: LinkProblem[] } {
  const problems: LinkProblem[] = []
  const texts = { ...FIRST_TEXTS }
  for (const key of KEYS) {
    const given = query.get(key)
    if (given === null) continue
    if (makesSense(key, given)) texts[key] = given
    else problems.push({ key, given, used: FIRST_TEXTS[key] })
  }
  const setting = {
    side: Number(texts.duel),
    growth: texts.widths,
    held: texts.equal,
    epochs: Number(texts.epochs),
    seed: Number(texts.lot),
  } as Setting
  return { setting, clock: texts.against as Clock, problems }
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
