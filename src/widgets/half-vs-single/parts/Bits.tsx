import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { bitsIn, FORMATS, powerOfTwo, worthOf, type NumberState } from '../number'
import type { Strings } from '../strings'

interface Props {
  state: NumberState
  onFlip(bit: number): void
  t: Strings
}

/** A stroke of the mouse over bits: where it began, and what the bits that it crosses become. */
interface Stroke {
  from: number
  value: string
  isMoving: boolean
}

const MOVES: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -8, ArrowDown: 8 }

/** All bits of a number, each a button; a toolbar, so that it is one stop of the Tab key. */
export function Bits({ state, onFlip, t }: Props) {
  const format = FORMATS[state.format]
  const bits = bitsIn(state.pattern, format)
  const [at, setAt] = useState(0)
  const stop = Math.min(at, bits.length - 1)
  const stroke = useRef<Stroke | null>(null)

  const begin = (bit: number, event: PointerEvent) => {
    stroke.current =
      event.pointerType === 'touch'
        ? null
        : { from: bit, value: bits[bit] === '1' ? '0' : '1', isMoving: false }
  }
  const enter = (bit: number, event: PointerEvent) => {
    const now = stroke.current
    if (!now || (event.buttons & 1) === 0) return
    if (!now.isMoving) {
      if (bit === now.from) return
      now.isMoving = true
      onFlip(now.from)
    }
    if (bit !== now.from && bits[bit] !== now.value) onFlip(bit)
  }
  const press = (bit: number, isByKey: boolean) => {
    setAt(bit)
    if (isByKey || !stroke.current?.isMoving) onFlip(bit)
    stroke.current = null
  }
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = MOVES[event.key]
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? bits.length - 1 : step && stop + step
    if (to === undefined || to < 0 || to >= bits.length) return
    event.preventDefault()
    setAt(to)
    event.currentTarget.querySelectorAll('button')[to]?.focus()
  }

  return (
    <div
      className="half__bits"
      role="toolbar"
      aria-label={t.bits}
      tabIndex={-1}
      data-count={bits.length}
      onKeyDown={move}
    >
      {[...bits].map((bit, index) => {
        const worth = worthOf(index, format)
        return (
          <button
            key={index}
            type="button"
            className={`half__bit half--${worth.part}`}
            aria-pressed={bit === '1'}
            aria-label={t.bit(worth, powerOfTwo(worth.power))}
            tabIndex={index === stop ? 0 : -1}
            onPointerDown={(event) => begin(index, event)}
            onPointerEnter={(event) => enter(index, event)}
            onClick={(event) => press(index, event.detail === 0)}
          >
            {bit}
          </button>
        )
      })}
    </div>
  )
}
