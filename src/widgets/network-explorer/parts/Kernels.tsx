import { memo } from 'react'
import { Ink } from '../../../figures/Ink'

interface Props {
  /** Squares [side · side], row by row. */
  kernels: readonly (readonly number[])[]
  /** Squares in a row. */
  columns: number
  /** What full ink stands for. */
  largest: number
  /** Set apart; null for none. */
  chosen: number | null
}

/** Squares of weights side by side: one colour above 0, another below, the more ink the larger. */
export const Kernels = memo(function Kernels({ kernels, columns, largest, chosen }: Props) {
  const side = Math.sqrt(kernels[0]!.length)
  const rows = Math.ceil(kernels.length / columns)
  const step = side + 1
  const [width, height] = [columns * step - 1, rows * step - 1]
  const corner = (index: number) => [(index % columns) * step, Math.floor(index / columns) * step] as const
  const inkOf = (sign: 1 | -1) => {
    const levels = new Uint8Array(width * height)
    kernels.forEach((kernel, index) => {
      const [left, top] = corner(index)
      kernel.forEach((weight, cell) => {
        const share = Math.min(1, Math.max(0, (sign * weight) / largest))
        levels[(top + Math.floor(cell / side)) * width + left + (cell % side)] = Math.round(255 * share)
      })
    })
    return levels
  }
  return (
    <svg
      className="explorer__kernels"
      viewBox={`-0.4 -0.4 ${width + 0.8} ${height + 0.8}`}
      aria-hidden="true"
    >
      {kernels.map((_, index) => {
        const [x, y] = corner(index)
        return (
          <rect
            key={index}
            className="explorer__kernel"
            data-input={index}
            {...{ x, y }}
            width={side}
            height={side}
          />
        )
      })}
      <g className="explorer__weights">
        <Ink levels={inkOf(1)} columns={width} className="explorer__above" />
        <Ink levels={inkOf(-1)} columns={width} className="explorer__below" />
      </g>
      {chosen !== null && (
        <rect
          className="explorer__field explorer__field--hollow"
          x={corner(chosen)[0]}
          y={corner(chosen)[1]}
          width={side}
          height={side}
        />
      )}
    </svg>
  )
})
