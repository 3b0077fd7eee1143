/**
 * Which digits a net takes for which: a table of counts, rows the true digit, columns the net's answer. Errors are
 * shaded by the logarithm of their count; the diagonal, which is right, stays quiet. One tab stop: the arrow keys,
 * Home and End move between cells, Enter or a click opens one. Cells without images can be visited, not opened.
 */
import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react'
import { type Cell, errorShade, moveCell, worstConfusion } from './moves'
import './ConfusionMatrix.css'

export interface ConfusionMatrixProps {
  /** [10][10]: counts[truth][predicted]. */
  counts: readonly (readonly number[])[]
  selected?: Cell | null
  onSelect: (cell: Cell) => void
  labels: {
    caption: string
    /** Names of the two axes. */
    truth: string
    predicted: string
    /** What a cell says to a screen reader, and on hover. */
    cell: (truth: number, predicted: number, count: number) => string
  }
}

const same = (a: Cell | null, b: Cell) => a?.truth === b.truth && a.predicted === b.predicted

export function ConfusionMatrix({ counts, selected = null, onSelect, labels }: ConfusionMatrixProps) {
  const table = useRef<HTMLTableElement>(null)
  const [visited, setVisited] = useState<Cell | null>(null)
  const worst = worstConfusion(counts)
  const current = visited ?? selected ?? worst

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = moveCell(current, event.key)
    if (!next) return
    event.preventDefault()
    setVisited(next)
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.truth}-${next.predicted}"]`)?.focus()
  }

  function cellButton(cell: Cell, count: number) {
    const diagonal = cell.truth === cell.predicted
    const name = labels.cell(cell.truth, cell.predicted, count)
    const shade = diagonal ? 0 : errorShade(count, worst.count)
    return (
      <button
        type="button"
        className="confusion-matrix__cell"
        data-cell={`${cell.truth}-${cell.predicted}`}
        data-diagonal={diagonal || undefined}
        aria-label={name}
        title={name}
        aria-pressed={same(selected, cell)}
        aria-disabled={count === 0 || undefined}
        tabIndex={same(current, cell) ? 0 : -1}
        style={{ '--shade': shade.toFixed(3) } as CSSProperties}
        onFocus={() => setVisited(cell)}
        onKeyDown={onKeyDown}
        onClick={() => count > 0 && onSelect(cell)}
      >
        {count === 0 ? '·' : count}
      </button>
    )
  }

  return (
    <table className="confusion-matrix" ref={table}>
      <caption>{labels.caption}</caption>
      <colgroup>
        <col className="confusion-matrix__heads" span={2} />
        <col span={counts.length} />
      </colgroup>
      <thead>
        <tr>
          <td colSpan={2} />
          <th scope="colgroup" colSpan={counts.length}>
            {labels.predicted}
          </th>
        </tr>
        <tr>
          <td colSpan={2} />
          {counts.map((_, digit) => (
            <th scope="col" key={digit}>
              {digit}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map((row, truth) => (
          <tr key={truth}>
            {truth === 0 && (
              <th scope="rowgroup" rowSpan={counts.length} className="confusion-matrix__side">
                <span>{labels.truth}</span>
              </th>
            )}
            <th scope="row">{truth}</th>
            {row.map((count, predicted) => (
              <td key={predicted}>{cellButton({ truth, predicted }, count)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
