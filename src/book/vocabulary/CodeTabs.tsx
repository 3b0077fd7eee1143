import { Children, isValidElement, useId, type KeyboardEvent, type ReactNode } from 'react'
import { stored } from '../stored'
import { useStrings } from '../strings'

const asIs = (text: string) => text
const dialect = stored('dialect', '', asIs, asIs)

/**
 * The same code in several dialects, `labels="TypeScript|NumPy|PyTorch"` over one fenced block each. The choice holds for
 * the whole book. Without JavaScript all of them stand one under another.
 */
export function CodeTabs({ labels, children }: { labels: string; children: ReactNode }) {
  const t = useStrings()
  const id = useId()
  const names = labels.split('|')
  const blocks = Children.toArray(children).filter((child) => isValidElement(child))
  const selected = Math.max(0, names.indexOf(dialect.useValue()))
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const turn = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? names.length - 1 : turn && selected + turn
    if (to === undefined) return
    event.preventDefault()
    const next = (to + names.length) % names.length
    dialect.write(names[next]!)
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }
  return (
    <div className="codetabs">
      <div
        className="codetabs__tabs"
        role="tablist"
        tabIndex={-1}
        aria-label={`${t.codeIn} ${names.join(', ')}`}
        onKeyDown={onKeyDown}
      >
        {names.map((name, index) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}tab${index}`}
            aria-controls={`${id}panel${index}`}
            aria-selected={index === selected}
            tabIndex={index === selected ? 0 : -1}
            onClick={() => dialect.write(name)}
          >
            {name}
          </button>
        ))}
      </div>
      {blocks.map((block, index) => (
        <div
          key={names[index]}
          className="codetabs__panel"
          role="tabpanel"
          id={`${id}panel${index}`}
          aria-labelledby={`${id}tab${index}`}
          data-selected={index === selected || undefined}
        >
          <p className="codetabs__name" aria-hidden="true">
            {names[index]}
          </p>
          {block}
        </div>
      ))}
    </div>
  )
}
