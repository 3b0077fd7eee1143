import { useMemo } from 'react'
import { cornerOf, isPadding, paddedSide, valueOf, type Chosen, type Marks, type Small } from '../modelWalk'
import type { Strings } from '../strings'
import { choiceWords } from '../words'
import { CELL, Digits, Filled } from './Digits'
import { Picker } from './Picker'

interface PlaneProps {
  small: Small
  channel: number
  shown: Chosen
  marks: Marks
  onPick(chosen: Chosen): void
  onHover(chosen: Chosen | null): void
  t: Strings
}

/** One channel of the image with its padding, the window framed. */
export function Plane({ small, channel, shown, marks, onPick, onHover, t }: PlaneProps) {
  const wide = paddedSide(small)
  const values = useMemo(
    () =>
      Array.from({ length: wide }, (_, y) =>
        Array.from({ length: wide }, (_, x) => valueOf(small, { channel, y, x })),
      ),
    [small, channel, wide],
  )
  const padded = useMemo(() => (y: number, x: number) => isPadding(small, { y, x }), [small])
  const { row, pixel } = marks
  const corner = row === null ? null : cornerOf(small, row)
  const own = pixel?.channel === channel ? pixel : null
  const at = own ?? corner ?? { y: 0, x: 0 }
  const label = t.channel(channel + 1)
  const chosenAt = (y: number, x: number): Chosen => ({ kind: 'pixel', channel, y, x })
  return (
    <div className="unfold__grid" style={{ '--columns': wide } as React.CSSProperties}>
      <p className="unfold__label">{label}</p>
      <Picker
        label={t.pickPixel(channel + 1)}
        valueText={choiceWords(small, own ? shown : chosenAt(at.y, at.x), t)}
        rows={wide}
        columns={wide}
        at={{ row: at.y, column: at.x }}
        onPick={({ row: y, column: x }) => onPick(chosenAt(y, x))}
        onHover={(cell) => onHover(cell && chosenAt(cell.row, cell.column))}
      >
        <svg viewBox={`0 0 ${wide * CELL} ${wide * CELL}`} aria-hidden="true">
          <Digits values={values} isPadding={padded} />
          {own && <Filled cells={[{ row: own.y, column: own.x }]} strong />}
          <rect
            className="unfold__edge"
            x={small.pad * CELL}
            y={small.pad * CELL}
            width={small.side * CELL}
            height={small.side * CELL}
          />
          {corner && (
            <rect
              className="unfold__frame"
              x={corner.x * CELL}
              y={corner.y * CELL}
              width={small.kernel * CELL}
              height={small.kernel * CELL}
            />
          )}
        </svg>
      </Picker>
    </div>
  )
}
