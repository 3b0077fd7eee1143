import { useMemo } from 'react'
import {
  columnsOf,
  isPadding,
  matrixOf,
  outputsOf,
  pixelAt,
  rowsOf,
  weightsOf,
  type Chosen,
  type Marks,
  type Small,
} from '../modelWalk'
import type { Strings } from '../strings'
import { choiceWords, signed } from '../words'
import { CELL, Digits, Filled, GridLines } from './Digits'
import { Picker } from './Picker'

interface ProductProps {
  small: Small
  shown: Chosen
  marks: Marks
  onPick(chosen: Chosen): void
  onHover(chosen: Chosen | null): void
  t: Strings
}

/** Width of a cell that holds a number of several digits, in cells. */
export const WIDE = 2

/** The matrix, the filter as a column, and what the two make, as a column too. */
export function Product({ small, shown, marks, onPick, onHover, t }: ProductProps) {
  const [rows, columns] = [rowsOf(small), columnsOf(small)]
  const matrix = useMemo(() => matrixOf(small), [small])
  const padded = useMemo(
    () => (row: number, column: number) => isPadding(small, pixelAt(small, { row, column })),
    [small],
  )
  const { row, pixel, cells, outputs, weights } = marks
  const first = cells[0] ?? { row: row ?? 0, column: 0 }
  const at = shown.kind === 'cell' ? shown : shown.kind === 'position' ? { row: shown.row, column: 0 } : first
  const strong = shown.kind === 'cell' ? [shown] : shown.kind === 'pixel' ? cells : []
  const chosenAt = (cell: { row: number; column: number }): Chosen => ({ kind: 'cell', ...cell })
  const isWide = columns > 18
  return (
    <div
      className={isWide ? 'unfold__product unfold__product--wide' : 'unfold__product'}
      style={{ '--columns': columns + 1 + WIDE } as React.CSSProperties}
    >
      <div style={{ flexGrow: columns }}>
        <p className="unfold__label">{t.matrixLabel(rows, columns)}</p>
        <Picker
          label={t.pickCell}
          valueText={choiceWords(small, pixel && shown.kind === 'cell' ? shown : chosenAt(at), t)}
          rows={rows}
          columns={columns}
          at={at}
          onPick={(cell) => onPick(chosenAt(cell))}
          onHover={(cell) => onHover(cell && chosenAt(cell))}
        >
          <svg viewBox={`0 0 ${columns * CELL} ${rows * CELL}`} aria-hidden="true">
            <Digits values={matrix} isPadding={padded} />
            <path className="unfold__edge" d={channelEdges(small, rows)} />
            <Filled cells={cells.filter((cell) => !strong.some((s) => s.row === cell.row))} />
            <Filled cells={strong} strong />
            {row !== null && (
              <rect className="unfold__frame" x={0} y={row * CELL} width={columns * CELL} height={CELL} />
            )}
          </svg>
        </Picker>
      </div>
      <div style={{ flexGrow: 1 }} aria-hidden="true">
        <p className="unfold__label unfold__label--end">{t.filterLabel}</p>
        <Column values={weightsOf(small)} marked={weights} kind="filter" wide={1} />
      </div>
      <div
        style={{ flexGrow: WIDE }}
        aria-hidden="true"
        onPointerLeave={() => onHover(null)}
        className="unfold__outputs"
      >
        <p className="unfold__label unfold__label--last">{t.outputLabel}</p>
        <Column
          values={outputsOf(small)}
          marked={outputs}
          kind="output"
          wide={WIDE}
          onPick={(n) => onPick({ kind: 'position', row: n })}
          onHover={(n) => onHover({ kind: 'position', row: n })}
        />
      </div>
    </div>
  )
}

/** Where the columns of one channel end and those of the next begin. */
const channelEdges = ({ channels, kernel }: Small, rows: number): string =>
  Array.from({ length: channels + 1 }, (_, c) => `M${c * kernel * kernel * CELL} 0v${rows * CELL}`).join('')

interface ColumnProps {
  values: readonly number[]
  marked: readonly number[]
  kind: 'filter' | 'output'
  wide: number
  onPick?(index: number): void
  onHover?(index: number): void
}

function Column({ values, marked, kind, wide, onPick, onHover }: ColumnProps) {
  return (
    <svg className={`unfold__${kind}`} viewBox={`0 0 ${wide * CELL} ${values.length * CELL}`}>
      <rect className="unfold__ground" width={wide * CELL} height={values.length * CELL} />
      <Filled cells={marked.map((row) => ({ row, column: 0 }))} wide={wide * CELL} />
      <GridLines rows={values.length} columns={1} wide={wide * CELL} />
      {values.map((value, n) => (
        <text key={n} className="unfold__digit" x={(wide * CELL) / 2} y={(n + 0.5) * CELL}>
          {signed(value)}
        </text>
      ))}
      {onPick &&
        values.map((_, n) => (
          <rect
            key={n}
            className="unfold__target"
            y={n * CELL}
            width={wide * CELL}
            height={CELL}
            onClick={() => onPick(n)}
            onPointerMove={(event) => event.pointerType === 'mouse' && onHover?.(n)}
          />
        ))}
    </svg>
  )
}
