/** Every word the widget shows. The compiler sees to it that neither language lacks one. */
import { en } from './strings.en'
import { ko } from './strings.ko'

export type Language = 'ko' | 'en'
export type Strings = typeof en

const strings = { en, ko }
export const stringsOf = (language: Language): Strings => strings[language]
