/**
 * Text as the search compares it: small letters without accents, and without spaces and hyphens, because Korean spacing varies
 * (수용영역, 수용 영역). Where each letter came from is kept, for marking what was found.
 */
export interface Folded {
  /** The letters that are compared; a line break stays, so that nothing matches across blocks. */
  letters: string
  /** For each letter its place in the original. */
  at: Uint32Array
  original: string
}

/** Folds a text. */
export function fold(original: string): Folded {
  const at = new Uint32Array(original.length)
  let letters = ''
  for (let place = 0; place < original.length; place++) {
    const letter = foldCharacter(original[place]!)
    if (letter === '') continue
    at[letters.length] = place
    letters += letter
  }
  return { letters, at: at.subarray(0, letters.length), original }
}

const known = new Map<string, string>()

/** One letter for one letter; none for what is not compared. */
function foldCharacter(character: string): string {
  if (character >= '가' && character <= '힣') return character
  let letter = known.get(character)
  if (letter === undefined) known.set(character, (letter = foldNew(character)))
  return letter
}

/** Spaces, hyphens and word joiners are not compared. z counts as s, so that British and American spellings are one. */
function foldNew(character: string): string {
  if (/[^\S\n]|[-‐‑–\u00ad\u200b\u2060]/.test(character)) return ''
  const letter = character.normalize('NFD')[0]!.toLowerCase()[0]!
  return letter === 'z' ? 's' : letter
}

const isHangul = (character: string) => character >= '가' && character <= '힣'

type Kind = 'hangul' | 'letter' | 'digit' | 'none'

function kindOf(character: string | undefined): Kind {
  if (character === undefined || !/[\p{L}\p{N}]/u.test(character)) return 'none'
  return isHangul(character) ? 'hangul' : /\p{N}/u.test(character) ? 'digit' : 'letter'
}

/** Whether a word begins at this place of the original: after a space or sign, or where the script changes (RoI풀링). */
export function beginsWord(original: string, place: number): boolean {
  return kindOf(original[place - 1]) !== kindOf(original[place])
}

/** What is left of the word after this place of the original, in the same script. */
export function restOfWord(original: string, place: number): string {
  let end = place
  const kind = kindOf(original[place - 1])
  while (kind !== 'none' && kindOf(original[end]) === kind) end++
  return original.slice(place, end)
}
