import type { ReactNode } from 'react'
import { fill, useStrings } from '../strings'

interface Titled {
  title?: string
  children: ReactNode
}

/** What the reader will be able to do, and how long the section takes. */
export function Goals({ minutes, children }: { minutes: number | string; children: ReactNode }) {
  const t = useStrings()
  return (
    <section className="goals" aria-label={t.goals}>
      <p className="goals__title">
        <strong>{t.goals}</strong>{' '}
        <span className="goals__minutes">{fill(t.aboutMinutes, { n: minutes })}</span>
      </p>
      {children}
    </section>
  )
}

/** A remark beside the argument. */
export function Note({ title, children }: Titled) {
  const t = useStrings()
  return (
    <aside className="aside aside--note" aria-label={title ?? t.note}>
      <p className="aside__title">{title ?? t.note}</p>
      {children}
    </aside>
  )
}

/** A mistake that readers make, and the way out. */
export function Pitfall({ title, children }: Titled) {
  const t = useStrings()
  return (
    <aside className="aside aside--pitfall" aria-label={title ? `${t.pitfall}: ${title}` : t.pitfall}>
      <p className="aside__title">
        <span className="aside__kind">{t.pitfall}</span> {title}
      </p>
      {children}
    </aside>
  )
}

/** Folded text for the reader who wants to know more. */
export function DeepDive({ title, children }: { title: string; children: ReactNode }) {
  const t = useStrings()
  return (
    <details className="fold">
      <summary>
        <span className="fold__kind">{t.deepDive}</span> {title}
      </summary>
      <div className="fold__body">{children}</div>
    </details>
  )
}

/** What to take along from the section: a list. */
export function Recap({ children }: { children: ReactNode }) {
  const t = useStrings()
  return (
    <section className="recap" aria-label={t.recap}>
      {children}
    </section>
  )
}
