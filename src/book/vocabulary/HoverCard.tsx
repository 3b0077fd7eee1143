import { useEffect, useId, useRef, useState, type ReactNode } from 'react'

interface Props {
  className: string
  /** Where links to the word lead. */
  id?: string
  /** The trigger, which must carry the given `aria-describedby`. */
  trigger: (describedBy: string) => ReactNode
  children: ReactNode
}

/**
 * A card beside a word: opens on hover, focus and tap, stays while the pointer is on it, closes on Escape and when both
 * pointer and focus have left. Without JavaScript the style sheet opens it on hover and focus.
 */
export function HoverCard({ className, id: anchor, trigger, children }: Props) {
  const id = useId()
  const host = useRef<HTMLSpanElement>(null)
  const [open, setOpen] = useState(false)
  useCloseOnEscape(open, () => setOpen(false))
  useEffect(() => {
    if (open && host.current) keepOnScreen(host.current)
  }, [open])
  return (
    <span
      ref={host}
      id={anchor}
      className={`hovercard ${className}`}
      data-open={open || undefined}
      onPointerEnter={() => setOpen(true)}
      onPointerLeave={() => !host.current?.contains(document.activeElement) && setOpen(false)}
      onFocus={() => setOpen(true)}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      {trigger(id)}
      <span id={id} className="hovercard__card" role="tooltip">
        {children}
      </span>
    </span>
  )
}

/** Calls `close` when Escape is pressed anywhere while something is open. */
function useCloseOnEscape(open: boolean, close: () => void) {
  useEffect(() => {
    if (!open) return
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close()
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
}

/** Shifts the card sideways so that it stays within the window, 12 px from either edge. */
function keepOnScreen(host: HTMLElement) {
  const card = host.querySelector<HTMLElement>('.hovercard__card')!
  card.style.setProperty('--shift-px', '0px')
  const { left, right } = card.getBoundingClientRect()
  const past = Math.max(0, right - (document.documentElement.clientWidth - 12))
  const shift = left < 12 ? 12 - left : -past
  card.style.setProperty('--shift-px', `${shift}px`)
}
