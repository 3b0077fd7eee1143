/** What the reader has set, in the address: `?stages=3-4-23-3&block=bottleneck&shortcuts=A&n=5&way=C&from=2`. */
import { SHORTCUTS } from '../../math/architectures/shortcut'
import { FIRST, type State } from './model'
import { blocksOf, blocksText, KINDS } from './modelBuild'
import { DEPTHS, SEEDS } from './modelNets'

/** Something in a link that makes no sense, and what stands in its place. */
export interface LinkProblem {
  key: Key
  given: string
  used: string
}

export const KEYS = ['stages', 'block', 'shortcuts', 'n', 'way', 'from'] as const
type Key = (typeof KEYS)[number]

export type Chosen = Pick<State, 'build' | 'setting'>

const textsOf = ({ build, setting }: Chosen): Record<Key, string> => ({
  stages: blocksText(build),
  block: build.bottleneck ? 'bottleneck' : 'basic',
  shortcuts: build.shortcut,
  n: String(setting.n),
  way: setting.shortcut,
  from: String(setting.seed),
})
const FIRST_TEXTS = textsOf(FIRST)

const one = (values: readonly (number | string)[]) => (text: string) =>
  values.some((value) => String(value) === text)

const makesSense: Record<Key, (text: string) => boolean> = {
  stages: (text) => blocksOf(text) !== null,
  block: one(['basic', 'bottleneck']),
  shortcuts: one(KINDS),
  n: one(DEPTHS),
  way: one(SHORTCUTS),
  from: one(SEEDS),
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
      build: {
        blocks: blocksOf(texts.stages)!,
        bottleneck: texts.block === 'bottleneck',
        shortcut: KINDS.find((kind) => kind === texts.shortcuts)!,
      },
      setting: {
        n: DEPTHS.find((n) => String(n) === texts.n)!,
        shortcut: SHORTCUTS.find((kind) => kind === texts.way)!,
        seed: SEEDS.find((seed) => String(seed) === texts.from)!,
      },
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
