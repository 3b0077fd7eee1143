import { useLanguage } from '../language'
import { fill } from '../strings'
import { MOST_HITS } from './search'
import { useSearchStrings } from './strings'
import type { Results } from './useResults'

interface Props {
  results: Results
  typed: string
  /** Called when the reader goes on to the contents. */
  onLeave: () => void
}

/** One line that says, and tells a screen reader, what the search has come to. */
export function Status({ results: { state, found, retry }, typed, onLeave }: Props) {
  const t = useSearchStrings()
  const language = useLanguage()
  const query = typed.trim()
  return (
    <div className="search__status">
      <p role="status">{sentence()}</p>
      {state === 'failed' && (
        <button type="button" className="btn btn-small" onClick={retry}>
          {t.again}
        </button>
      )}
      {found?.hits.length === 0 && (
        <a href={`${import.meta.env.BASE_URL}${language}/`} onClick={onLeave}>
          {t.toContents}
        </a>
      )}
    </div>
  )

  function sentence(): string {
    if (state === 'failed') return t.failed
    if (query === '') return t.hint
    if (state === 'loading') return t.loading
    if (!found) return t.hint
    const n = found.hits.length
    if (n === 0) return fill(t.none, { query })
    const count = fill(n === 1 ? t.countOne : n === MOST_HITS ? t.countMost : t.count, { n })
    if (found.searched !== query) return `${fill(t.less, { query, searched: found.searched })} ${count}`
    return found.language === language ? count : `${t.inOther} ${count}`
  }
}
