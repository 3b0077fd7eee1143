import type { Strings } from './strings'

/** Minutes, from two hours on as hours. */
export const timeWords = (minutes: number, t: Strings, language: 'ko' | 'en'): string =>
  minutes < 120
    ? t.minutes(minutes < 10 ? minutes.toFixed(1) : String(Math.round(minutes)))
    : t.hours(Math.round(minutes / 60).toLocaleString(language))
