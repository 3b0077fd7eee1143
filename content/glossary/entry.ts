/** A technical word of the book. */
export interface GlossaryEntry {
  ko: string
  en: string
  definition: { ko: string; en: string }
}

/** An entry from its two names and its two definitions, Korean first. */
export const entry = (ko: string, en: string, koDefinition: string, enDefinition: string): GlossaryEntry => ({
  ko,
  en,
  definition: { ko: koDefinition, en: enDefinition },
})
