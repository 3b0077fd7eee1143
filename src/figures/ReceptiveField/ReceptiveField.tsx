/**
 * Figures 8-5 and 8-6: the maps of a stack of convolutions side by side. The chosen output cell and all that feeds it are lit;
 * each number counts the ways from that cell to the output. Input and output lie at the same place however many layers.
 */
import { useState } from 'react'
import { fieldOf, pathsTo, sidesOf, sliding } from '../../math/receptiveField'
import type { Cell } from '../keyboard'
import { Field, Funnel, Grid, OutputCells } from './Grid'
import { words } from './strings'
import './ReceptiveField.css'

const [WIDTH, HEIGHT, CELL, TOP] = [340, 172, 18, 40]
const INPUT_SIDE = 7
const MIDDLE = TOP + (INPUT_SIDE / 2) * CELL

interface Props {
  language: 'ko' | 'en'
  /** Sides of the filters, first layer first: "5" or "3,3". */
  kernels: string
}

export function ReceptiveField({ language, kernels: written }: Props) {
  const text = words[language]
  const kernels = written.split(',').map(Number)
  const layers = kernels.map((kernel) => sliding(kernel))
  const sides = sidesOf(layers, INPUT_SIDE)
  const last = sides.length - 1
  const [chosen, choose] = useState<Cell>({ row: 1, column: 1 })
  const [pointed, point] = useState<Cell | null>(null)
  const shown = pointed ?? chosen
  const ways = pathsTo(layers, INPUT_SIDE, shown)
  const fields = sides.map((_, index) => fieldOf(layers.slice(index)).side)
  const field = fields[0]!
  const cells = `${field}×${field} = ${field * field}`
  const most = Math.max(...ways[0]!)
  const [row, column] = [shown.row + 1, shown.column + 1]

  const maps = sides.map((side, index) => {
    const leftmost = 2
    const rightmost = WIDTH - 2 - sides[last]! * CELL
    const spare = rightmost - leftmost - sides[0]! * CELL - (last === 2 ? sides[1]! * CELL : 0)
    const x = index === 0 ? leftmost : index === last ? rightmost : leftmost + sides[0]! * CELL + spare / 2
    return { side, x, y: MIDDLE - (side * CELL) / 2, ways: ways[index]!, field: fields[index]! }
  })
  const name = (index: number) => (index === 0 ? text.input : index === last ? text.output : text.between)

  return (
    <div className="receptive-field">
      <svg
        className="receptive-field__svg"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="group"
        aria-label={text.title}
      >
        {maps.map(({ side, x, y, ways: counts }, index) => (
          <g key={index}>
            <text className="receptive-field__name" x={x + (side * CELL) / 2} y={y - 20}>
              {name(index)}
            </text>
            <text className="receptive-field__size" x={x + (side * CELL) / 2} y={y - 6}>
              {`${side}×${side}`}
            </text>
            <Grid side={side} x={x} y={y} cellPx={CELL} counts={counts} />
          </g>
        ))}
        {maps.slice(1).map((map, index) => (
          <Funnel key={index} from={maps[index]!} to={map} output={shown} cellPx={CELL} />
        ))}
        {maps.map((map, index) => (
          <Field key={index} map={map} output={shown} cellPx={CELL} />
        ))}
        <OutputCells
          side={sides[last]!}
          x={maps[last]!.x}
          y={maps[last]!.y}
          cellPx={CELL}
          chosen={chosen}
          label={text.title}
          cellName={text.cell}
          onChoose={choose}
          onPoint={point}
        />
      </svg>
      <output className="figure-reading receptive-field__numbers">
        {most === 1 ? text.once(row, column, cells) : text.often(row, column, cells, most)}
      </output>
      <p className="receptive-field__weights">{text.weights(sumOfSquares(kernels))}</p>
    </div>
  )
}

/** `25`, or `9 + 9 = 18`. */
function sumOfSquares(kernels: number[]): string {
  const squares = kernels.map((kernel) => kernel * kernel)
  const total = squares.reduce((sum, square) => sum + square)
  return squares.length === 1 ? String(total) : `${squares.join(' + ')} = ${total}`
}
