/**
 * im2col, step by step: the nine pixels under the filter become a row, the filters become columns, and all outputs are one
 * product of two matrices. The rows are a radio group; two buttons do the same for a pointer.
 */
import { useState } from 'react'
import { moveInGroup } from '../keyboard'
import { Cells } from './Cells'
import { filterColumns, filters, im2col, image, multiply } from './im2col'
import { words } from './strings'
import './Im2colSteps.css'

const SIDE = 3
const ACROSS = 2
const SIZE = 20
const rows = im2col(image, SIDE)
const columns = filterColumns(filters.map(({ weights }) => weights))
const outputs = multiply(rows, columns)

/** Where things stand, in units of the drawing. */
const AT = { top: 18, filters: [120, 208], matrix: { x: 0, y: 152 }, columns: 204, outputs: 270 }

export function Im2colSteps({ language }: { language: 'ko' | 'en' }) {
  const text = words[language]
  const [position, setPosition] = useState(0)
  const turn = (by: number) => setPosition((position + by + rows.length) % rows.length)
  const [top, left] = [Math.floor(position / ACROSS), position % ACROSS]
  const under = (i: number, j: number) => i >= top && i < top + SIDE && j >= left && j < left + SIDE

  const say = (index: number) =>
    `${text.row.replace('{n}', String(index + 1))}: ${rows[index]!.join(' ')} → ${filters
      .map(({ name }, f) => `${name} ${outputs[index]![f]!}`.replace('-', '−'))
      .join(', ')}`

  return (
    <div className="im2col">
      <svg className="im2col__svg" viewBox="0 0 316 344" role="radiogroup" aria-label={text.title}>
        <text className="im2col__label" x={0} y={10}>
          {text.image}
        </text>
        <Cells values={image} x={0} y={AT.top} size={SIZE} kind="image" lit={under} />
        <rect
          className="im2col__window"
          x={left * SIZE}
          y={AT.top + top * SIZE}
          width={SIDE * SIZE}
          height={SIDE * SIZE}
        />
        {filters.map(({ name, weights }, f) => (
          <g key={name}>
            <text className="im2col__label" x={AT.filters[f]} y={10}>
              {`${text.filter} ${name}`}
            </text>
            <Cells
              values={weights}
              x={AT.filters[f]!}
              y={AT.top}
              size={SIZE}
              kind="filter"
              lit={() => true}
            />
          </g>
        ))}
        <text className="im2col__label" x={0} y={AT.matrix.y - 8}>
          {text.matrix}
        </text>
        {rows.map((row, index) => (
          <g
            key={index}
            className="im2col__row"
            role="radio"
            aria-checked={index === position}
            aria-label={say(index)}
            tabIndex={index === position ? 0 : -1}
            onClick={() => setPosition(index)}
            onKeyDown={(event) => moveInGroup(event, index, rows.length, setPosition)}
          >
            <Cells
              values={[row]}
              x={AT.matrix.x}
              y={AT.matrix.y + index * SIZE}
              size={SIZE}
              kind="image"
              lit={() => index === position}
            />
            <rect
              className="im2col__target"
              x={AT.matrix.x}
              y={AT.matrix.y + index * SIZE}
              width={9 * SIZE}
              height={SIZE}
            />
          </g>
        ))}
        <rect
          className="im2col__window"
          x={AT.matrix.x}
          y={AT.matrix.y + position * SIZE}
          width={9 * SIZE}
          height={SIZE}
        />
        <text className="im2col__sign" x={192} y={AT.matrix.y + 2 * SIZE}>
          ×
        </text>
        {filters.map(({ name }, f) => (
          <text
            key={name}
            className="im2col__label"
            x={AT.columns + (f + 0.5) * SIZE}
            y={AT.matrix.y - 8}
            textAnchor="middle"
          >
            {name}
          </text>
        ))}
        <Cells values={columns} x={AT.columns} y={AT.matrix.y} size={SIZE} kind="filter" lit={() => true} />
        <text className="im2col__sign" x={257} y={AT.matrix.y + 2 * SIZE}>
          =
        </text>
        <text className="im2col__label" x={AT.outputs} y={AT.matrix.y - 8}>
          {text.product}
        </text>
        <Cells
          values={outputs}
          x={AT.outputs}
          y={AT.matrix.y}
          size={SIZE}
          kind="output"
          lit={(i) => i === position}
        />
      </svg>
      <div className="im2col__foot">
        <button type="button" className="btn btn-small" aria-label={text.previous} onClick={() => turn(-1)}>
          ←
        </button>
        <button type="button" className="btn btn-small" aria-label={text.next} onClick={() => turn(1)}>
          →
        </button>
        <output>
          <b>{text.position.replace('{n}', String(position + 1))}</b>
          {filters.map(({ name }, f) => (
            <span key={name}>{`${name}: ${sumText(position, f)}`}</span>
          ))}
        </output>
      </div>
    </div>
  )
}

/** `1·1 + 2·0 + … = 3`, without the products that are zero because the weight is. */
function sumText(position: number, f: number): string {
  const terms = rows[position]!.flatMap((value, k) => {
    const weight = columns[k]![f]!
    return weight === 0
      ? []
      : [`${weight < 0 ? '−' : '+'} ${value}${Math.abs(weight) === 1 ? '' : `·${Math.abs(weight)}`}`]
  })
  return `${terms.join(' ').replace(/^\+ /, '')} = ${outputs[position]![f]!}`.replace('-', '−')
}
