import { useEffect, useId, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { useLanguage } from '../language'
import { SearchIcon } from './SearchIcon'
import { Status } from './Status'
import { ResultOption } from './ResultOption'
import { useSearchStrings } from './strings'
import { useResults } from './useResults'
import './search.css'

/**
 * The search: a field that lists what it finds while one types (the combobox pattern of the ARIA Authoring Practices: the focus
 * stays in the field, arrows move through the list). Loaded when it is first opened.
 */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const t = useSearchStrings()
  const language = useLanguage()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const results = useResults(language, typed)
  const hits = results.found?.hits ?? []
  const optionId = (index: number) => `${id}option${index}`

  useEffect(() => {
    const box = dialog.current
    if (!box?.open) box?.showModal()
  }, [])
  useEffect(() => {
    document.getElementById(`${id}option${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, active, results.found])

  const close = () => dialog.current?.close()
  const type = (text: string) => {
    setTyped(text)
    setActive(0)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return // Enter and arrows belong to the input method
    const to = { ArrowDown: active + 1, ArrowUp: active - 1 }[event.key]
    if (to !== undefined && hits.length > 0) setActive((to + hits.length) % hits.length)
    else if (event.key === 'Enter') document.getElementById(optionId(active))?.click()
    else return
    event.preventDefault()
  }
  const onOptionClick = (event: MouseEvent) => {
    const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey
    if (!opensElsewhere && event.target instanceof Element && event.target.closest('a')) close()
  }
  const isExpanded = hits.length > 0
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- a click beside it; keys have Escape
    <dialog
      ref={dialog}
      className="search"
      aria-label={t.title}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <div className="search__field">
        <SearchIcon />
        <input
          role="combobox"
          aria-label={t.title}
          aria-expanded={isExpanded}
          aria-controls={isExpanded ? `${id}list` : undefined}
          aria-activedescendant={isExpanded ? optionId(active) : undefined}
          aria-autocomplete="list"
          placeholder={t.placeholder}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          value={typed}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="search__close" onClick={close}>
          {t.close}
        </button>
      </div>
      <Status results={results} typed={typed} onLeave={close} />
      {isExpanded && (
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field has the focus and its keys
        <div
          id={`${id}list`}
          className="search__list"
          role="listbox"
          aria-label={t.results}
          onClick={onOptionClick}
        >
          {hits.map((hit, index) => (
            <ResultOption
              key={`${hit.kind} ${hit.section.id} ${hit.part.id} ${hit.figure?.number} ${hit.term?.name}`}
              id={optionId(index)}
              hit={hit}
              words={results.found!.words}
              language={results.found!.language}
              isActive={index === active}
              onPoint={() => setActive(index)}
            />
          ))}
        </div>
      )}
      <p className="search__keys" aria-hidden="true">
        {t.keys}
      </p>
    </dialog>
  )
}
