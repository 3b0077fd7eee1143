import { useCallback, useEffect, useMemo, useState } from 'react'
import { languages, type Language } from '../language'
import type { SearchBook } from './book'
import { loadIndex } from './loadIndex'
import { search, type Found } from './search'

/** What a search has come to: nothing typed gives no `found`. */
export interface Results {
  state: 'loading' | 'ready' | 'failed'
  found: Found | null
  retry: () => void
}

/** Results for what is typed. The other language is loaded, and searched, only when this one does not have it. */
export function useResults(language: Language, typed: string): Results {
  const [books, setBooks] = useState<Partial<Record<Language, SearchBook>>>({})
  const [failed, setFailed] = useState(false)
  const load = useCallback((wanted: Language, isNeeded: boolean) => {
    loadIndex(wanted).then(
      (book) => setBooks((before) => ({ ...before, [wanted]: book })),
      () => isNeeded && setFailed(true),
    )
  }, [])
  const own = books[language]
  const other = languages.find((one) => one !== language)!
  const found = useMemo(
    () =>
      search(
        [books[language], books[other]].filter((book) => book !== undefined),
        typed,
      ),
    [books, language, other, typed],
  )
  const isElsewhere = found !== null && (found.hits.length === 0 || found.searched !== typed.trim())
  const needsOther = isElsewhere && books[other] === undefined
  useEffect(() => load(language, true), [load, language])
  useEffect(() => {
    if (needsOther) load(other, false)
  }, [needsOther, load, other])
  const retry = () => {
    setFailed(false)
    load(language, true)
  }
  return { state: own ? 'ready' : failed ? 'failed' : 'loading', found: own ? found : null, retry }
}
