/** A work that the text, the facts and the figures rest on. */
export interface Reference {
  authors: string
  title: string
  year: number
  venue: string
  url: string
}
