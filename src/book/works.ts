import type { Reference } from '../../content/references'
import { yearOf } from '../../content/references/reference'

/** Works with their ids, as a bibliography lists them: by authors, then by year. */
export const inOrderOfAuthors = (works: Record<string, Reference>): [string, Reference][] =>
  Object.entries(works).sort(
    ([, a], [, b]) => a.authors.localeCompare(b.authors, 'en') || yearOf(a).localeCompare(yearOf(b)),
  )

/** An address as scholars write it, `arXiv:1409.1556` or `doi:10.1000/182`; of any other its host. */
export function addressLabel(url: string): string {
  const { host, pathname } = new URL(url)
  if (host === 'arxiv.org') return `arXiv:${pathname.replace(/^\/(abs|pdf)\//, '')}`
  if (host === 'doi.org') return `doi:${pathname.slice(1)}`
  return host.replace(/^www\./, '')
}

/** A title as the middle of a reference: with a full stop, unless it ends a sentence already. */
export const asSentence = (title: string): string => (/[.?!]$/.test(title) ? title : `${title}.`)
