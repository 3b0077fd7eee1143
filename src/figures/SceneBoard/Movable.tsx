import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import type { Box } from '../../math/detection/boxes'
import type { Placement } from '../../math/scenes/scene'

export interface MovableProps {
  box: Box
  placement: Placement
  /** What it is and which keys change it. */
  name: string
  /** `isNewGesture`: not a further place of the same drag, nor a key that is held. */
  onChange(change: Partial<Placement>, isNewGesture: boolean): void
  onRemove(): void
  /** It can be chosen, but not changed. */
  isFixed?: boolean
  /** Whether it is the chosen one, where there is one. */
  isChosen?: boolean | undefined
  onChoose?: (() => void) | undefined
  onPoint?: ((isOver: boolean) => void) | undefined
}

const TURN = Math.PI / 36
/** Fingers need more than a small digit has, pixels of the scene. */
const LEAST = 12

/** A thing of a scene that can be dragged, and by keys moved, enlarged, turned, dimmed and removed. */
export function Movable(props: MovableProps) {
  const { box, placement, name, isFixed = false, isChosen, onChange, onRemove, onChoose, onPoint } = props
  const from = useRef<{ x: number; y: number; placement: Placement; scale: number } | null>(null)
  const hasMoved = useRef(false)
  const down = (event: PointerEvent<SVGGElement>) => {
    onChoose?.()
    if (isFixed) return
    hasMoved.current = false
    const width = event.currentTarget.ownerSVGElement!.getBoundingClientRect().width
    from.current = { x: event.clientX, y: event.clientY, placement, scale: 96 / width }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const move = (event: PointerEvent) => {
    const start = from.current
    if (!start) return
    const change = {
      x: start.placement.x + (event.clientX - start.x) * start.scale,
      y: start.placement.y + (event.clientY - start.y) * start.scale,
    }
    onChange(change, !hasMoved.current)
    hasMoved.current = true
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (onChoose && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault()
      onChoose()
    }
    if (isFixed) return
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
    if (change) onChange(change, !event.repeat)
    else onRemove()
  }
  const width = Math.max(LEAST, box.width + 4)
  const height = Math.max(LEAST, box.height + 4)
  return (
    <g
      className="scene-board__movable"
      data-fixed={isFixed || undefined}
      role="button"
      tabIndex={0}
      aria-label={name}
      aria-pressed={isChosen}
      onFocus={onChoose}
      onPointerEnter={onPoint && (() => onPoint(true))}
      onPointerLeave={onPoint && (() => onPoint(false))}
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
