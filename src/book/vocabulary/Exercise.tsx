import type { ReactNode } from 'react'
import { useStrings } from '../strings'

/** A task for the reader, with `Hint` and `Solution` inside. */
export function Exercise({ title, children }: { title: string; children: ReactNode }) {
  const t = useStrings()
  return (
    <section className="exercise" aria-label={`${t.exercise}: ${title}`}>
      <p className="exercise__title">
        <span className="exercise__kind">{t.exercise}</span> {title}
      </p>
      {children}
    </section>
  )
}

function Folded({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="fold fold--small">
      <summary>{label}</summary>
      <div className="fold__body">{children}</div>
    </details>
  )
}

/** A push in the right direction, folded. */
export function Hint({ children }: { children: ReactNode }) {
  return <Folded label={useStrings().hint}>{children}</Folded>
}

/** How it goes, folded. */
export function Solution({ children }: { children: ReactNode }) {
  return <Folded label={useStrings().solution}>{children}</Folded>
}
