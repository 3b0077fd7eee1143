import { useRef, useState, type PointerEvent } from 'react'

interface Drag {
  onPointerDown(event: PointerEvent<HTMLElement>): void
  onPointerMove(event: PointerEvent<HTMLElement>): void
  onPointerUp(event: PointerEvent<HTMLElement>): void
  onPointerCancel(): void
}

/** So far a pointer goes before a press is a drag, px. */
const SLACK = 5

/** A drag up or down: told of the distance on the way and at the end. */
export function useDrag(handlers: {
  onStart?(): void
  /** Pressed and let go in one place. */
  onTap?(): void
  onMove(dy: number, clientY: number): void
  onEnd(dy: number, clientY: number): void
}): Drag & { isDragging: boolean } {
  const from = useRef<number | null>(null)
  const [isDragging, setDragging] = useState(false)
  const stop = () => {
    from.current = null
    setDragging(false)
  }
  return {
    isDragging,
    onPointerDown(event) {
      if (event.button !== 0) return
      from.current = event.clientY
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove(event) {
      if (from.current === null) return
      const dy = event.clientY - from.current
      if (!isDragging && Math.abs(dy) < SLACK) return
      if (!isDragging) {
        setDragging(true)
        handlers.onStart?.()
      }
      handlers.onMove(dy, event.clientY)
    },
    onPointerUp(event) {
      if (from.current !== null && isDragging) handlers.onEnd(event.clientY - from.current, event.clientY)
      else if (from.current !== null) handlers.onTap?.()
      stop()
    },
    onPointerCancel: stop,
  }
}
