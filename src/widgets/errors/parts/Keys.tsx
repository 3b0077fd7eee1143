import type { KeyboardEvent } from 'react'
import type { Card } from '../modelCards'
import type { Strings } from '../strings'

interface Props {
  card: Card
  guess: number | undefined
  onGuess(digit: number): void
  onKeyDown(event: KeyboardEvent): void
  t: Strings
}

/** Ten keys. Once one is pressed they say who said what; they stay, so that the focus does. */
export function Keys({ card, guess, onGuess, onKeyDown, t }: Props) {
  const marksOf = (digit: number) =>
    guess === undefined
      ? []
      : [
          ...(digit === card.label ? [`✓ ${t.isLabel}`] : []),
          ...(digit === guess ? [t.isYours] : []),
          ...(digit === card.predicted ? [t.isNets] : []),
        ]
  return (
    <ol role="list" className="mistakes__keys">
      {Array.from({ length: 10 }, (_, digit) => {
        const marks = marksOf(digit)
        return (
          <li key={digit}>
            <button
              type="button"
              aria-label={[t.key(digit), ...marks].join(', ')}
              aria-pressed={guess === digit}
              aria-disabled={guess !== undefined || undefined}
              data-label={(guess !== undefined && digit === card.label) || undefined}
              onClick={() => onGuess(digit)}
              onKeyDown={onKeyDown}
            >
              {digit}
            </button>
            <span aria-hidden="true">
              {marks.map((mark) => (
                <span key={mark}>{mark}</span>
              ))}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
