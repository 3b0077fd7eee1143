/* eslint-disable jsx-a11y/no-noninteractive-element-interactions --
   `application` is ARIA's role for an area that handles keys itself; the rule counts it among the static ones. */
import { type KeyboardEvent, type PointerEvent, type RefObject, useRef, useState } from 'react'
import { PAD_SIDE, type Point } from './brush'
import { cursorPoint, pressKey, START } from './cursor'

interface PadProps {
  canvas: RefObject<HTMLCanvasElement | null>
  sizePx: number
  label: string
  hintId: string
  /** A segment in pixels of the drawing; equal ends make a dot. */
  onStroke: (from: Point, to: Point) => void
  /** The pointer was lifted. */
  onStrokeEnd: () => void
  onClear: () => void
  describeCursor?: (column: number, row: number, penDown: boolean) => string
}

function pointIn(element: Element, { clientX, clientY }: { clientX: number; clientY: number }): Point {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: ((clientX - left) / width) * PAD_SIDE, y: ((clientY - top) / height) * PAD_SIDE }
}

/** The black square itself: draws with mouse, finger, pen or keyboard. */
export function Pad(props: PadProps) {
  const { canvas, sizePx, label, hintId, onStroke, onStrokeEnd, onClear, describeCursor } = props
  const last = useRef<Point | null>(null)
  const [cursor, setCursor] = useState(START)
  const [spoken, setSpoken] = useState('')

  function onPointerDown(event: PointerEvent) {
    if (!event.isPrimary || event.button !== 0) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    const point = pointIn(event.currentTarget, event)
    last.current = point
    onStroke(point, point)
  }

  function onPointerMove(event: PointerEvent) {
    if (!event.isPrimary || !last.current) return
    const events = event.nativeEvent.getCoalescedEvents?.() ?? []
    for (const part of events.length > 0 ? events : [event]) {
      const point = pointIn(event.currentTarget, part)
      onStroke(last.current, point)
      last.current = point
    }
  }

  function onPointerEnd(event: PointerEvent) {
    if (!event.isPrimary || !last.current) return
    last.current = null
    onStrokeEnd()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const result = pressKey(cursor, event.key)
    if (!result) return
    event.preventDefault()
    if (result.draws) onStroke(cursorPoint(cursor), cursorPoint(result.cursor))
    if (result.clears) onClear()
    setCursor(result.cursor)
    setSpoken(describeCursor?.(result.cursor.column, result.cursor.row, result.cursor.penDown) ?? '')
  }

  const { x, y } = cursorPoint(cursor)
  return (
    <div
      className="drawing-pad__pad"
      role="application"
      tabIndex={0}
      aria-label={label}
      aria-describedby={hintId}
      style={{ width: sizePx }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
      onKeyDown={onKeyDown}
      onBlur={() => setCursor((before) => ({ ...before, penDown: false }))}
    >
      <canvas ref={canvas} width={PAD_SIDE} height={PAD_SIDE} aria-hidden="true" />
      <span
        className="drawing-pad__cursor"
        data-pen={cursor.penDown ? 'down' : 'up'}
        style={{ left: `${(100 * x) / PAD_SIDE}%`, top: `${(100 * y) / PAD_SIDE}%` }}
        aria-hidden="true"
      />
      <span className="drawing-pad__spoken" role="status">
        {spoken}
      </span>
    </div>
  )
}
