import { en } from './strings.en'
import { ko } from './strings.ko'

export type Language = 'ko' | 'en'
export type Strings = typeof en

const STRINGS: Record<Language, Strings> = { en, ko }

/** Every word of the lab in one language. */
export const stringsOf = (language: Language): Strings => STRINGS[language]
