interface TurnProps {
  previous: string
  next: string
  /** Counted from 1. */
  at: number
  last: number
  onTurn(to: number): void
  children: string
}

/** One back, one on, and between them where one stands. */
export function Turn({ previous, next, at, last, onTurn, children }: TurnProps) {
  return (
    <div className="forms__turn">
      <button type="button" className="btn" disabled={at <= 1} onClick={() => onTurn(at - 1)}>
        ← <span className="unseen">{previous}</span>
      </button>
      <span>{children}</span>
      <button type="button" className="btn" disabled={at >= last} onClick={() => onTurn(at + 1)}>
        <span className="unseen">{next}</span> →
      </button>
    </div>
  )
}
