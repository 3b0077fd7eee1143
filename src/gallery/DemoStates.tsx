import { useEffect, useRef, useState, type ReactNode } from 'react'
import { CodeBoundary } from '../book/CodeBoundary'
import { useLanguage, type Language } from '../book/language'
import type { Demos } from '../figures/demo'

/** The named states of one widget, folded; opening one closes the others, and only the open one is drawn. */
export function DemoStates({ demos }: { demos: Demos }) {
  const language = useLanguage()
  return Object.entries(demos).map(([name, demo]) => (
    <State key={name} name={name} language={language} draw={() => demo(language)} />
  ))
}

function State({ name, language, draw }: { name: string; language: Language; draw: () => ReactNode }) {
  const details = useRef<HTMLDetailsElement>(null)
  const [isOpen, setOpen] = useState(false)
  const follow = () => setOpen(details.current!.open)
  useEffect(follow, []) // opened before the page was live
  return (
    <details ref={details} name="state" className="fold gallery__state" onToggle={follow}>
      <summary>{name}</summary>
      <div className="gallery__demo">
        {isOpen && <CodeBoundary language={language}>{draw()}</CodeBoundary>}
      </div>
    </details>
  )
}
