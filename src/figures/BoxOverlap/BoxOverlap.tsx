/** Two boxes to push about, and the quotient of what they share and what they cover together. */
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { overlap, sharedBox } from '../DigitScene'
import { ARROWS } from '../keyboard'
import { firstBoxes, GRID, placed } from './model'
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
  const svg = useRef<SVGSVGElement>(null)
  const grip = useRef({ x: 0, y: 0 })
  const { intersection, union, iou } = overlap(...boxes)
  const both = sharedBox(...boxes)

  const put = (index: number, x: number, y: number) =>
    setBoxes(([a, b]) => (index === 0 ? [placed(a, x, y), b] : [a, placed(b, x, y)]))

  /** Where the pointer is, in cells. */
  const cellOf = ({ clientX, clientY }: PointerEvent) => {
    const frame = svg.current!.getBoundingClientRect()
    const scale = GRID.width / frame.width
    return { x: (clientX - frame.left) * scale, y: (clientY - frame.top) * scale }
  }
  const grab = (event: PointerEvent<SVGGElement>, index: number) => {
    const at = cellOf(event)
    grip.current = { x: at.x - boxes[index]!.x, y: at.y - boxes[index]!.y }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const drag = (event: PointerEvent<SVGGElement>, index: number) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const at = cellOf(event)
    put(index, at.x - grip.current.x, at.y - grip.current.y)
  }
  const nudge = (event: KeyboardEvent, index: number) => {
    const step = ARROWS[event.key]
    if (!step) return
    event.preventDefault()
    put(index, boxes[index]!.x + step[0], boxes[index]!.y + step[1])
  }

  return (
    <div className="box-overlap">
      <svg
        ref={svg}
        className="box-overlap__svg"
        viewBox={`0 0 ${GRID.width * CELL} ${GRID.height * CELL}`}
        role="group"
        aria-label={text.label}
      >
        <path className="box-overlap__grid" d={lines} />
        {boxes.map((box, index) => (
          <g
            key={NAMES[index]}
            className={`box-overlap__box box-overlap__box--${NAMES[index]}`}
            role="button"
            aria-roledescription={text.moves}
            aria-label={text.box(NAMES[index]!, box)}
            tabIndex={0}
            onPointerDown={(event) => grab(event, index)}
            onPointerMove={(event) => drag(event, index)}
            onKeyDown={(event) => nudge(event, index)}
          >
            <rect x={box.x * CELL} y={box.y * CELL} width={box.width * CELL} height={box.height * CELL} />
            <text
              x={index === 0 ? box.x * CELL + 6 : (box.x + box.width) * CELL - 15}
              y={index === 0 ? box.y * CELL + 16 : (box.y + box.height) * CELL - 6}
            >
              {NAMES[index]}
            </text>
          </g>
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
