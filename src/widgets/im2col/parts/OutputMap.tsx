import { across, outputsOf, type Chosen, type Marks, type Small } from '../modelWalk'
import type { Strings } from '../strings'
import { choiceWords, signed } from '../words'
import { CELL, Filled, GridLines } from './Digits'
import { Picker } from './Picker'

interface OutputMapProps {
  small: Small
  shown: Chosen
  marks: Marks
  onPick(chosen: Chosen): void
  onHover(chosen: Chosen | null): void
  t: Strings
}

/** The outputs where they lie in the map: an output is a position of the filter. */
export function OutputMap({ small, shown, marks, onPick, onHover, t }: OutputMapProps) {
  const wide = across(small)
  const placeOf = (row: number) => ({ row: Math.floor(row / wide), column: row % wide })
  const at = marks.row ?? marks.outputs[0] ?? 0
  const chosenAt = (row: number): Chosen => ({ kind: 'position', row })
  return (
    <div className="unfold__grid unfold__grid--output" style={{ '--columns': wide } as React.CSSProperties}>
      <p className="unfold__label">{t.mapLabel}</p>
      <Picker
        label={t.pickPosition}
        valueText={choiceWords(small, shown.kind === 'position' ? shown : chosenAt(at), t)}
        rows={wide}
        columns={wide}
        at={placeOf(at)}
        onPick={({ row, column }) => onPick(chosenAt(row * wide + column))}
        onHover={(cell) => onHover(cell && chosenAt(cell.row * wide + cell.column))}
      >
        <svg
          className="unfold__output"
          viewBox={`0 0 ${wide * CELL * 1.4} ${wide * CELL}`}
          aria-hidden="true"
        >
          <rect className="unfold__ground" width={wide * CELL * 1.4} height={wide * CELL} />
          <Filled cells={marks.outputs.map(placeOf)} wide={CELL * 1.4} />
          <GridLines rows={wide} columns={wide} wide={CELL * 1.4} />
          {outputsOf(small).map((value, n) => (
            <text
              key={n}
              className="unfold__digit"
              x={(placeOf(n).column + 0.5) * CELL * 1.4}
              y={(placeOf(n).row + 0.5) * CELL}
            >
              {signed(value)}
            </text>
          ))}
        </svg>
      </Picker>
    </div>
  )
}
