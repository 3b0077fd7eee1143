import { moveOnGrid, type Cell } from '../keyboard'
import { scores } from './fcn'
import { CELL, LEFT, TOP } from './places'

const SIZE = { rows: scores[0]!.length, columns: scores[0]![0]!.length }
const places = Array.from({ length: SIZE.rows * SIZE.columns }, (_, i) => ({
  row: Math.floor(i / SIZE.columns),
  column: i % SIZE.columns,
}))

interface ChooserProps {
  label: string
  nameOf: (place: Cell) => string
  chosen: Cell
  onChoose: (place: Cell) => void
}

/** The twenty answers as a radio group over the picture, each where it lies; the arrows move in both directions. */
export function Chooser({ label, nameOf, chosen, onChoose }: ChooserProps) {
  return (
    <g role="radiogroup" aria-label={label}>
      {places.map((place) => {
        const checked = place.row === chosen.row && place.column === chosen.column
        return (
          <rect
            key={`${place.row}-${place.column}`}
            className="fcn__option"
            role="radio"
            aria-checked={checked}
            aria-label={nameOf(place)}
            tabIndex={checked ? 0 : -1}
            x={LEFT + place.column * CELL}
            y={TOP + place.row * CELL}
            width={CELL}
            height={CELL}
            onClick={() => onChoose(place)}
            onKeyDown={(event) => moveOnGrid(event, place, SIZE, onChoose)}
          />
        )
      })}
    </g>
  )
}
