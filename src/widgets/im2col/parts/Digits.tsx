import { memo } from 'react'

interface DigitsProps {
  /** Whole numbers 0–9. */
  values: readonly (readonly number[])[]
  /** Which of them are padding. */
  isPadding(row: number, column: number): boolean
}

/** Side of a cell, in units of the drawing. */
export const CELL = 10

const squareAt = (row: number, column: number) => `M${column * CELL} ${row * CELL}h${CELL}v${CELL}h-${CELL}z`

/**
 * Digits in a grid, shaded by their size. A matrix can have two thousand of them, so there is one path for each shade and one text
 * for each row, with a place for every character.
 */
export const Digits = memo(function Digits({ values, isPadding }: DigitsProps) {
  const [rows, columns] = [values.length, values[0]!.length]
  const shades = new Map<number | 'padding', string>()
  values.forEach((row, r) =>
    row.forEach((value, c) => {
      const shade = isPadding(r, c) ? 'padding' : value
      if (shade !== 0) shades.set(shade, (shades.get(shade) ?? '') + squareAt(r, c))
    }),
  )
  const textOf = (row: readonly number[], r: number, padding: boolean) => {
    const places = row.flatMap((_, c) => (isPadding(r, c) === padding ? [c] : []))
    return places.length === 0 ? null : (
      <text
        key={`${r}${padding}`}
        className={padding ? 'unfold__digit unfold__digit--padding' : 'unfold__digit'}
        x={places.map((c) => (c + 0.5) * CELL).join(' ')}
        y={(r + 0.5) * CELL}
      >
        {places.map((c) => row[c]).join('')}
      </text>
    )
  }
  return (
    <g>
      {[...shades]
        .toSorted()
        .map(([shade, path]) =>
          shade === 'padding' ? (
            <path key={shade} className="unfold__padding" d={path} />
          ) : (
            <path
              key={shade}
              className="unfold__shade"
              d={path}
              fillOpacity={Number((shade / 15).toFixed(2))}
            />
          ),
        )}
      <GridLines rows={rows} columns={columns} />
      {values.map((row, r) => textOf(row, r, false))}
      {values.map((row, r) => textOf(row, r, true))}
    </g>
  )
})

export function GridLines({ rows, columns, wide = CELL }: { rows: number; columns: number; wide?: number }) {
  const across = Array.from({ length: rows + 1 }, (_, r) => `M0 ${r * CELL}h${columns * wide}`)
  const down = Array.from({ length: columns + 1 }, (_, c) => `M${c * wide} 0v${rows * CELL}`)
  return <path className="unfold__lines" d={[...across, ...down].join('')} />
}

/** Some cells filled. */
export function Filled({ cells, wide = CELL, strong = false }: FilledProps) {
  return cells.map(({ row, column }) => (
    <rect
      key={`${row}-${column}`}
      className={strong ? 'unfold__mark unfold__mark--strong' : 'unfold__mark'}
      x={column * wide}
      y={row * CELL}
      width={wide}
      height={CELL}
    />
  ))
}

interface FilledProps {
  cells: readonly { row: number; column: number }[]
  wide?: number
  strong?: boolean
}
