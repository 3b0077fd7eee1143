import type { Language } from '../language'
import { excerpt, mark, type Stretch } from './excerpt'
import type { Word } from './match'
import type { Hit } from './search'
import { useSearchStrings } from './strings'

interface Props {
  id: string
  hit: Hit
  words: Word[]
  /** Of the text that was searched. */
  language: Language
  isActive: boolean
  onPoint: () => void
}

/** Letters that fill two lines; Hangul is wider. */
const EXCERPT: Record<Language, number> = { ko: 92, en: 150 }

/** One place that was found: the section's number in the margin, what it is, and where the words stand in it. */
export function ResultOption({ id, hit, words, language, isActive, onPoint }: Props) {
  const { section, part } = hit
  const hasOwnName = hit.kind !== 'text' || part.heading !== ''
  return (
    <a
      id={id}
      className="search__option"
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      href={addressOf(hit, language)}
      lang={language}
      onPointerMove={onPoint}
    >
      <span className="search__number">{section.id}</span>{' '}
      <span className="search__name">
        <Name hit={hit} words={words} />
      </span>{' '}
      {hasOwnName && (
        <span className="search__section">
          <Marked stretches={mark(section.title, words)} />
        </span>
      )}{' '}
      <span className="search__excerpt">
        <Marked stretches={excerpt(hit.excerptOf, words, EXCERPT[language])} />
      </span>
    </a>
  )
}

function Name({ hit: { kind, section, part, figure, term }, words }: Pick<Props, 'hit' | 'words'>) {
  const t = useSearchStrings()
  if (kind === 'term' && term)
    return (
      <>
        <span className="search__kind">{t.term}</span> <Marked stretches={mark(term.name, words)} />{' '}
        {term.otherName !== term.name && (
          <span className="search__also">
            <Marked stretches={mark(term.otherName, words)} />
          </span>
        )}
      </>
    )
  if (figure)
    return (
      <>
        <span className="search__kind">{`${t.figure} ${figure.number}`}</span> {part.heading}
      </>
    )
  return <Marked stretches={mark(part.heading || section.title, words)} />
}

function Marked({ stretches }: { stretches: Stretch[] }) {
  return stretches.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))
}

/** Where the hit stands. The top of this very page is reached by its main part: the page itself would be loaded anew. */
function addressOf({ section, part, figure }: Hit, language: Language): string {
  const path = `${import.meta.env.BASE_URL}${language}/${section.id}/`
  if (figure) return `${path}#fig-${figure.number}`
  if (part.id) return `${path}#${part.id}`
  return path === location.pathname ? `${path}#main` : path
}
