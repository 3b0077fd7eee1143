/** What the reader has chosen, in the address: `?race=3&guess=30&places=1`. */
import { FIRST, GUESSES, SCENES, type Setting } from './model'

export interface LinkProblem {
  key: (typeof KEYS)[number]
  given: string
  used: string
}

export const KEYS = ['race', 'guess', 'places'] as const

/** The setting of a query; what makes no sense is as at first. */
export function settingIn(query: URLSearchParams): { setting: Setting; problems: LinkProblem[] } {
  const problems: LinkProblem[] = []
  const read = <Value>(
    key: LinkProblem['key'],
    values: readonly (readonly [text: string, value: Value])[],
    first: Value,
    used: string,
  ) => {
    const given = query.get(key)
    if (given === null) return first
    const found = values.find(([text]) => text === given)
    if (!found) problems.push({ key, given: given.slice(0, 32), used })
    return found ? found[1] : first
  }
  const scenes = Array.from({ length: SCENES }, (_, i) => [String(i + 1), i] as const)
  const guesses = GUESSES.map((guess) => [String(guess), guess] as const)
  const setting: Setting = {
    scene: read('race', scenes, FIRST.scene, '1'),
    guess: read<number | null>('guess', guesses, null, 'no guess'),
    places: read(
      'places',
      [
        ['1', true],
        ['0', false],
      ],
      FIRST.places,
      '0',
    ),
  }
  return { setting, problems }
}

/** The query with the setting in it, other keys untouched; what is as at first is left out. */
export function withSetting(query: URLSearchParams, { scene, guess, places }: Setting): URLSearchParams {
  const next = new URLSearchParams(query)
  const put = (key: LinkProblem['key'], text: string | null) =>
    text === null ? next.delete(key) : next.set(key, text)
  put('race', scene === FIRST.scene ? null : String(scene + 1))
  put('guess', guess === null ? null : String(guess))
  put('places', places ? '1' : null)
  return next
}
