import type { CSSProperties } from 'react'
import { moveOnGrid } from '../../../figures/keyboard'
import { fieldOf } from '../../../math/receptiveField'
import { pathsOf, type Cell, type Drawn } from '../model'
import type { Strings } from '../strings'
import { cornersOf, drawingOf, gridPath, pathOf, type Point, type Sheet } from './planes'

interface SheetsProps {
  stack: Drawn
  /** Layers of the tallest stack beside it. */
  levels: number
  /** The cell that is looked at, and the one that is chosen. */
  shown: Cell
  chosen: Cell
  label: string
  onChoose(cell: Cell): void
  onPoint(cell: Cell | null): void
  t: Strings
}

/** The maps of a stack one above another, input at the bottom, and the cone from an output cell down to all that it reads. */
export function Sheets({ stack, levels, shown, chosen, label, onChoose, onPoint, t }: SheetsProps) {
  const { sheets, viewBox } = drawingOf(stack, levels)
  const paths = pathsOf(stack, shown)
  const squares = sheets.map((sheet, index) => squareOn(stack, sheet, index, shown))
  const top = sheets.at(-1)!
  return (
    <svg
      className="sight__sheets"
      viewBox={viewBox.map((n) => n.toFixed(1)).join(' ')}
      role="group"
      aria-label={label}
    >
      {sheets.map((sheet, index) => (
        <g key={index}>
          <path className="sight__sheet" d={pathOf(cornersOf(sheet, { row: 0, column: 0 }, sheet.side))} />
          <Fed sheet={sheet} counts={paths[index]!} />
          <path className="sight__grid" d={gridPath(sheet)} />
          <path className="sight__square" d={pathOf(squares[index]!)} />
          {index + 1 < sheets.length && <Cone from={squares[index]!} to={squares[index + 1]!} />}
        </g>
      ))}
      <Outputs {...{ chosen, label, onChoose, onPoint, t }} sheet={top} />
    </svg>
  )
}

/** What the output cell sees of a map, without regard to its edges. */
function squareOn({ layers }: Drawn, sheet: Sheet, index: number, { row, column }: Cell): Point[] {
  const { side, jump, start } = fieldOf(layers.slice(index))
  return cornersOf(sheet, { row: start + jump * row, column: start + jump * column }, side)
}

/** The cells that reach the output, darker with more paths. */
function Fed({ sheet, counts }: { sheet: Sheet; counts: readonly number[] }) {
  const most = Math.max(...counts)
  const { side } = sheet
  return counts.map(
    (count, i) =>
      count > 0 && (
        <path
          key={i}
          className="sight__fed"
          style={{ '--share': Number((count / most).toFixed(2)) } as CSSProperties}
          d={pathOf(cornersOf(sheet, { row: Math.floor(i / side), column: i % side }, 1))}
        />
      ),
  )
}

/** The two sides of the cone that face the reader, and its back edges. */
function Cone({ from, to }: { from: readonly Point[]; to: readonly Point[] }) {
  const face = (a: number, b: number) => pathOf([from[a]!, from[b]!, to[b]!, to[a]!])
  return (
    <>
      <path className="sight__face" d={face(0, 1) + face(0, 3)} />
      <path className="sight__face sight__face--near" d={face(1, 2) + face(2, 3)} />
    </>
  )
}

type OutputsProps = Omit<SheetsProps, 'stack' | 'levels' | 'shown'> & { sheet: Sheet }

/** The output map as a radio group: hover looks, a click or an arrow key chooses. */
function Outputs({ sheet, chosen, label, onChoose, onPoint, t }: OutputsProps) {
  const { side } = sheet
  const size = { rows: side, columns: side }
  const choose = (cell: Cell) => {
    onPoint(null)
    onChoose(cell)
  }
  return (
    <g role="radiogroup" aria-label={`${label}: ${t.outputs}`}>
      {Array.from({ length: side * side }, (_, i) => {
        const cell = { row: Math.floor(i / side), column: i % side }
        const checked = cell.row === chosen.row && cell.column === chosen.column
        return (
          <path
            key={i}
            className="sight__output"
            role="radio"
            aria-checked={checked}
            aria-label={t.cell(cell.row + 1, cell.column + 1)}
            tabIndex={checked ? 0 : -1}
            d={pathOf(cornersOf(sheet, cell, 1))}
            onClick={() => choose(cell)}
            onKeyDown={(event) => moveOnGrid(event, cell, size, choose)}
            onPointerEnter={(event) => event.pointerType === 'mouse' && onPoint(cell)}
            onPointerLeave={() => onPoint(null)}
          />
        )
      })}
    </g>
  )
}
