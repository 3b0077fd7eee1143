import { createContext, use } from 'react'

/** The languages of the book, the original first. */
export const languages = ['ko', 'en'] as const

/** A language of the book. */
export type Language = (typeof languages)[number]

/** Each language's name in itself. */
export const languageNames: Record<Language, string> = { ko: '한국어', en: 'English' }

/** The one that a language's readers may look words up in. */
export const otherLanguage: Record<Language, Language> = { ko: 'en', en: 'ko' }

/** The language of the page around a component. */
export const LanguageContext = createContext<Language>('ko')

/** The language of the page around this component. */
export const useLanguage = (): Language => use(LanguageContext)
