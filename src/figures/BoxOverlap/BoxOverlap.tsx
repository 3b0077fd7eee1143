/** Two boxes to push about and resize, and the quotient of what they share and what they cover together. */
import { useState } from 'react'
import { overlap, sharedBox, type Box } from '../DigitScene'
import { MovableBox } from '../MovableBox'
import { firstBoxes, GRID } from './model'
import { words } from './strings'
import './BoxOverlap.css'

const NAMES = ['A', 'B']
/** Side of a cell in the drawing. */
const CELL = 10
const lines = [
  ...Array.from({ length: GRID.width + 1 }, (_, x) => `M${x * CELL} 0v${GRID.height * CELL}`),
  ...Array.from({ length: GRID.height + 1 }, (_, y) => `M0 ${y * CELL}h${GRID.width * CELL}`),
].join('')

export function BoxOverlap({ language }: { language: 'ko' | 'en' }) {
  const text = words[language]
  const [boxes, setBoxes] = useState(firstBoxes)
  const { intersection, union, iou } = overlap(...boxes)
  const both = sharedBox(...boxes)

  const put = (index: number, box: Box) => setBoxes(([a, b]) => (index === 0 ? [box, b] : [a, box]))

  return (
    <div className="box-overlap">
      <svg
        className="box-overlap__svg"
        viewBox={`0 0 ${GRID.width * CELL} ${GRID.height * CELL}`}
        role="group"
        aria-label={text.label}
      >
        <path className="box-overlap__grid" d={lines} />
        {boxes.map((box, index) => (
          <MovableBox
            key={NAMES[index]}
            className={`box-overlap__box box-overlap__box--${NAMES[index]}`}
            box={box}
            bounds={GRID}
            unit={CELL}
            role={text.moves}
            name={text.box(NAMES[index]!, box)}
            onChange={(moved) => put(index, moved)}
          >
            <rect x={box.x * CELL} y={box.y * CELL} width={box.width * CELL} height={box.height * CELL} />
            <text
              x={index === 0 ? box.x * CELL + 6 : (box.x + box.width) * CELL - 15}
              y={index === 0 ? box.y * CELL + 16 : (box.y + box.height) * CELL - 6}
            >
              {NAMES[index]}
            </text>
          </MovableBox>
        ))}
        <rect
          className="box-overlap__both"
          x={both.x * CELL}
          y={both.y * CELL}
          width={both.width * CELL}
          height={both.height * CELL}
        />
      </svg>
      <output className="box-overlap__numbers" aria-live="polite">
        <span className="box-overlap__quotient">
          IoU = {text.intersection} ÷ {text.union} ={' '}
          <span className="box-overlap__result">
            {intersection} ÷ {union} = <b>{iou.toFixed(2)}</b>
          </span>
        </span>
        <span className="box-overlap__bar" aria-hidden="true">
          <span style={{ width: `${iou * 100}%` }} />
        </span>
      </output>
      <p className="box-overlap__help">{text.help}</p>
    </div>
  )
}
