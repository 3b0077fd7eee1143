import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import type { Box } from '../../math/detection/boxes'
import { ARROWS } from '../keyboard'
import { placed, sized, type Bounds } from './place'
import './MovableBox.css'

export interface MovableBoxProps {
  box: Box
  bounds: Bounds
  /** Length of one unit of the box in the drawing. */
  unit?: number
  className?: string
  /** What it is and where it lies. */
  name: string
  /** What it is, for a reader that cannot see it: a movable box. */
  role: string
  /** How the box is drawn. */
  children: ReactNode
  onChange(box: Box): void
  onFocus?(): void
}

/** Side of the corner that changes the size, pixels on the screen. */
const CORNER = 14

/** A box in an SVG that can be dragged, at its lower right corner made larger and smaller, and both by the arrow keys, the latter with Shift. */
export function MovableBox({ box, bounds, unit = 1, children, onChange, ...props }: MovableBoxProps) {
  const from = useRef<{ x: number; y: number; box: Box; scale: number; isCorner: boolean } | null>(null)

  const grab = (event: PointerEvent<SVGGElement>) => {
    const drawing = event.currentTarget.ownerSVGElement!
    const frame = drawing.getBoundingClientRect()
    const scale = bounds.width / frame.width
    const right = frame.left + (box.x + box.width) / scale
    const bottom = frame.top + (box.y + box.height) / scale
    const isCorner = Math.abs(event.clientX - right) < CORNER && Math.abs(event.clientY - bottom) < CORNER
    from.current = { x: event.clientX, y: event.clientY, box, scale, isCorner }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const drag = (event: PointerEvent) => {
    const start = from.current
    if (!start) return
    const across = (event.clientX - start.x) * start.scale
    const down = (event.clientY - start.y) * start.scale
    onChange(
      start.isCorner
        ? sized(start.box, start.box.width + across, start.box.height + down, bounds)
        : placed(start.box, start.box.x + across, start.box.y + down, bounds),
    )
  }
  const drop = () => {
    from.current = null
  }
  const press = (event: KeyboardEvent) => {
    const step = ARROWS[event.key]
    if (!step) return
    event.preventDefault()
    const [across, down] = step
    onChange(
      event.shiftKey
        ? sized(box, box.width + across, box.height + down, bounds)
        : placed(box, box.x + across, box.y + down, bounds),
    )
  }

  const [right, bottom, corner] = [box.x + box.width, box.y + box.height, 2].map((length) => length * unit)
  return (
    <g
      className={`movable-box ${props.className ?? ''}`.trim()}
      role="button"
      aria-roledescription={props.role}
      aria-label={props.name}
      tabIndex={0}
      onPointerDown={grab}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={drop}
      onKeyDown={press}
      onFocus={props.onFocus}
    >
      {children}
      <rect
        className="movable-box__ground"
        x={box.x * unit}
        y={box.y * unit}
        width={box.width * unit}
        height={box.height * unit}
      />
      <path
        className="movable-box__corner"
        d={`M${right} ${bottom! - corner!}V${bottom}H${right! - corner!}`}
      />
    </g>
  )
}
