import { holdLinked } from '../../training/linkedState'
import { oneOf, put, type LinkProblem } from '../../training/queryValues'
import { FIRST, GUESSES, SCENES, type Setting } from './model'

export type Change = Partial<Setting>

/** What stands in a sentence for a guess that was not made. */
const NO_GUESS = 'no guess'
const NUMBERS = Array.from({ length: SCENES }, (_, i) => i + 1)
const SWITCH = [0, 1] as const

/** The setting of a query, `?race=3&guess=30&places=1`; what makes no sense is as at first. */
export function settingIn(query: URLSearchParams): { state: Setting; problems: LinkProblem[] } {
  const problems: LinkProblem[] = []
  const scene = oneOf(query, 'race', NUMBERS, FIRST.scene + 1, problems) - 1
  const guess = oneOf<number | typeof NO_GUESS>(query, 'guess', GUESSES, NO_GUESS, problems)
  const state = {
    scene,
    guess: guess === NO_GUESS ? null : guess,
    places: oneOf(query, 'places', SWITCH, Number(FIRST.places), problems) === 1,
  }
  return { state, problems }
}

/** The query with the setting in it, other keys untouched; what is as at first is left out. */
export function withSetting(query: URLSearchParams, { scene, guess, places }: Setting): URLSearchParams {
  const next = new URLSearchParams(query)
  put(next, 'race', scene + 1, FIRST.scene + 1)
  put(next, 'guess', guess ?? NO_GUESS, NO_GUESS)
  put(next, 'places', Number(places), Number(FIRST.places))
  return next
}

/** What the reader has chosen in this tab; mirrored in the address. */
export const sessionStore = holdLinked<Setting, Change, LinkProblem>({
  first: FIRST,
  reduce: (setting, change) => ({ ...setting, ...change }),
  keys: ['race', 'guess', 'places'],
  read: settingIn,
  write: withSetting,
  isSetting: () => true,
})
