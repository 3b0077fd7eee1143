import { addresses } from 'virtual:search-indexes'
import type { SearchIndex } from '../../../content/searchIndex'
import type { Language } from '../language'
import { foldIndex, type SearchBook } from './book'

const loads = new Map<Language, Promise<SearchBook>>()

/** Loads the index of a language, once; after a failure the next call tries again. */
export function loadIndex(language: Language): Promise<SearchBook> {
  const known = loads.get(language)
  if (known) return known
  const load = fetchIndex(language)
  loads.set(language, load)
  load.catch(() => loads.delete(language))
  return load
}

async function fetchIndex(language: Language): Promise<SearchBook> {
  const response = await fetch(addresses[language])
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`)
  return foldIndex((await response.json()) as SearchIndex)
}
