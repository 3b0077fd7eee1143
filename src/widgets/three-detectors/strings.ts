import { en, type Strings } from './strings.en'
import { ko } from './strings.ko'

export type Language = 'ko' | 'en'
export type { Strings }
export const stringsOf = (language: Language): Strings => ({ ko, en })[language]
