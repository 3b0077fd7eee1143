import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import type { Box } from '../../math/detection/boxes'
import type { Placement } from '../../math/scenes/scene'

export interface MovableProps {
  box: Box
  placement: Placement
  /** What it is and which keys change it. */
  name: string
  onChange(change: Partial<Placement>): void
  onRemove(): void
}

const TURN = Math.PI / 36
/** Fingers need more than a small digit has, pixels of the scene. */
const LEAST = 12

/** A thing of a scene that can be dragged, and by keys moved, enlarged, turned, dimmed and removed. */
export function Movable({ box, placement, name, onChange, onRemove }: MovableProps) {
  const from = useRef<{ x: number; y: number; placement: Placement; scale: number } | null>(null)
  const down = (event: PointerEvent<SVGGElement>) => {
    const width = event.currentTarget.ownerSVGElement!.getBoundingClientRect().width
    from.current = { x: event.clientX, y: event.clientY, placement, scale: 96 / width }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const move = (event: PointerEvent) => {
    const start = from.current
    if (!start) return
    onChange({
      x: start.placement.x + (event.clientX - start.x) * start.scale,
      y: start.placement.y + (event.clientY - start.y) * start.scale,
    })
  }
  const press = (event: KeyboardEvent) => {
    const { x, y, side, angle, ink } = placement
    const step = event.shiftKey ? 8 : 2
    const changes: Record<string, Partial<Placement>> = {
      ArrowLeft: { x: x - step },
      ArrowRight: { x: x + step },
      ArrowUp: { y: y - step },
      ArrowDown: { y: y + step },
      '+': { side: side + 2 },
      '=': { side: side + 2 },
      '-': { side: side - 2 },
      '[': { angle: angle - TURN },
      ']': { angle: angle + TURN },
      ',': { ink: ink - 0.05 },
      '.': { ink: ink + 0.05 },
    }
    const change = changes[event.key]
    if (!change && event.key !== 'Delete' && event.key !== 'Backspace') return
    event.preventDefault()
    if (change) onChange(change)
    else onRemove()
  }
  const width = Math.max(LEAST, box.width + 4)
  const height = Math.max(LEAST, box.height + 4)
  return (
    <g
      className="scene-board__movable"
      role="button"
      tabIndex={0}
      aria-label={name}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={() => (from.current = null)}
      onPointerCancel={() => (from.current = null)}
      onKeyDown={press}
    >
      <rect
        x={box.x + box.width / 2 - width / 2}
        y={box.y + box.height / 2 - height / 2}
        {...{ width, height }}
      />
    </g>
  )
}
