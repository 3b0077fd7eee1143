import type { Language } from '../language'

/** The consonant that heads a syllable, tense ones under their plain letter, as Korean dictionaries file them. */
const consonants = [...'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ']
const firstSyllable = '가'.charCodeAt(0)
const lastSyllable = '힣'.charCodeAt(0)
const syllablesPerConsonant = 588

/** The letter under which a dictionary of that language files a word: ㄱ, ㄴ … or A, B …, in Korean all Latin as one. */
export function initialOf(word: string, language: Language): string {
  const code = word.charCodeAt(0)
  if (code >= firstSyllable && code <= lastSyllable)
    return consonants[Math.floor((code - firstSyllable) / syllablesPerConsonant)]!
  return language === 'ko' ? 'A–Z' : word.charAt(0).toUpperCase()
}

/** Entries in the order of a dictionary, under their initials; Hangul stands before Latin. */
export function underInitials<Entry>(
  entries: Entry[],
  wordOf: (entry: Entry) => string,
  language: Language,
): { initial: string; entries: Entry[] }[] {
  const isHangul = (entry: Entry) => wordOf(entry).charCodeAt(0) >= firstSyllable
  const inOrder = [...entries].sort(
    (a, b) => Number(isHangul(b)) - Number(isHangul(a)) || wordOf(a).localeCompare(wordOf(b), language),
  )
  const groups: { initial: string; entries: Entry[] }[] = []
  for (const entry of inOrder) {
    const initial = initialOf(wordOf(entry), language)
    const last = groups.at(-1)
    if (last?.initial === initial) last.entries.push(entry)
    else groups.push({ initial, entries: [entry] })
  }
  return groups
}
