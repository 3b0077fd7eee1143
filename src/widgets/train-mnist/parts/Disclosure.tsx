import { useId, type ReactNode } from 'react'

export interface DisclosureProps {
  label: string
  /** Beside the label: what is set inside, in few words. */
  beside?: string
  open: boolean
  onToggle: (open: boolean) => void
  children: () => ReactNode
}

/** A part that is only made when it is opened. */
export function Disclosure({ label, beside = '', open, onToggle, children }: DisclosureProps) {
  const id = useId()
  return (
    <div className="disclosure">
      <button
        type="button"
        className="disclosure__button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => onToggle(!open)}
      >
        <span className="disclosure__mark" aria-hidden="true" />
        {label}
        {beside && <span className="disclosure__beside">{beside}</span>}
      </button>
      <div id={id} hidden={!open}>
        {open && children()}
      </div>
    </div>
  )
}
