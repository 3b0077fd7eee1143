/** The lab's words in both languages. Failures and notices are in `messages.ts`. */
import type { Language } from './model'
import { en, type Strings } from './strings.en'
import { ko } from './strings.ko'

export type { Strings }

const all: Record<Language, Strings> = { en, ko }

export const stringsOf = (language: Language): Strings => all[language]
