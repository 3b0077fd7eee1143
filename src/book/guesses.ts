import { stored } from './stored'

/** What the reader guessed, by the id of the `Predict`; kept on this device. */
const guesses = stored<Record<string, string>>('guesses', {}, parse, JSON.stringify)

/** What was kept as a record of texts; nothing of it where that is not what was kept. */
export function parse(text: string): Record<string, string> {
  try {
    const kept = JSON.parse(text) as unknown
    if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {}
    return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === 'string'))
  } catch {
    return {}
  }
}

/** The reader's guess, and how to note one; `undefined` takes it back. */
export function useGuess(id: string): [string | undefined, (guess: string | undefined) => void] {
  const all = guesses.useValue()
  const note = (guess: string | undefined) => {
    const { [id]: _old, ...others } = guesses.read()
    guesses.write(guess === undefined ? others : { ...others, [id]: guess })
  }
  return [all[id], note]
}
