/** A work that the text, the facts and the figures rest on. */
export interface Reference {
  authors: string
  title: string
  year: number
  /** Tells works of the same short authors and year apart. */
  letter?: 'a' | 'b'
  venue: string
  url: string
}

/** "Simonyan & Zisserman" from "Simonyan, K., Zisserman, A."; more than two become "LeCun et al." */
function shortAuthors(authors: string): string {
  const surnames = authors.split(/\.,\s*/).map((author) => author.split(',')[0]!.trim())
  return surnames.length > 2 ? `${surnames[0]} et al.` : surnames.join(' & ')
}

/** The year as a reference gives it: 2016b. */
export const yearOf = ({ year, letter }: Reference): string => `${year}${letter ?? ''}`

/** What stands in the text for a work: "He et al. 2016b". */
export const shortReference = (work: Reference): string => `${shortAuthors(work.authors)} ${yearOf(work)}`
