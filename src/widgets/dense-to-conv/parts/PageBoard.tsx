import { useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { greyPng } from '../../../figures/DigitImage/png'
import { ARROWS } from '../../../figures/keyboard'
import { PAGE, type Page, type PageDigit } from '../../../math/scenes/page'
import { cornerOf } from '../../../math/scenes/pageWindows'
import { pocket } from '../../../math/scenes/pocket'
import { SPRITE_SIDE } from '../../../math/scenes/scene'
import type { Strings } from '../strings'

/** Pixels around a window that its answer hangs on too, in one pass. */
const BESIDE = 16

interface PageBoardProps {
  page: Page
  pixels: Uint8Array
  place: number
  t: Strings
  onMove(digit: number, to: { x: number; y: number }): void
}

/** The page with digits that can be moved, and over it the chosen window and what its answer hangs on. */
export function PageBoard({ page, pixels, place, t, onMove }: PageBoardProps) {
  const png = useMemo(() => greyPng(pixels, PAGE.width), [pixels])
  const { x, y } = cornerOf(place)
  return (
    <figure>
      <figcaption>{t.board}</figcaption>
      <svg
        className="forms__page"
        viewBox={`0 0 ${PAGE.width} ${PAGE.height}`}
        role="group"
        aria-label={t.board}
      >
        <image href={png} width={PAGE.width} height={PAGE.height} />
        <rect
          className="forms__field"
          x={x - BESIDE}
          y={y - BESIDE}
          width={SPRITE_SIDE + 2 * BESIDE}
          height={SPRITE_SIDE + 2 * BESIDE}
        />
        <rect className="forms__window" x={x} y={y} width={SPRITE_SIDE} height={SPRITE_SIDE} />
        {page.map((digit, i) => (
          <Movable
            key={i}
            digit={digit}
            name={t.movable(pocket.labels[digit.sprite]!, digit.x, digit.y)}
            onMove={(to) => onMove(i, to)}
          />
        ))}
      </svg>
    </figure>
  )
}

interface MovableProps {
  digit: PageDigit
  name: string
  onMove(to: { x: number; y: number }): void
}

/** A digit's square: dragged, or moved by arrow keys, further with Shift. */
function Movable({ digit: { x, y }, name, onMove }: MovableProps) {
  const from = useRef<{ clientX: number; clientY: number; x: number; y: number; scale: number } | null>(null)
  const down = (event: PointerEvent<SVGRectElement>) => {
    const { width } = event.currentTarget.ownerSVGElement!.getBoundingClientRect()
    from.current = { clientX: event.clientX, clientY: event.clientY, x, y, scale: PAGE.width / width }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const move = (event: PointerEvent) => {
    const start = from.current
    if (!start) return
    onMove({
      x: start.x + (event.clientX - start.clientX) * start.scale,
      y: start.y + (event.clientY - start.clientY) * start.scale,
    })
  }
  const press = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key]
    if (!arrow) return
    event.preventDefault()
    const step = event.shiftKey ? 8 : 1
    onMove({ x: x + step * arrow[0], y: y + step * arrow[1] })
  }
  return (
    <rect
      className="forms__movable"
      role="button"
      tabIndex={0}
      aria-label={name}
      x={x + 3}
      y={y + 3}
      width={SPRITE_SIDE - 6}
      height={SPRITE_SIDE - 6}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={() => (from.current = null)}
      onPointerCancel={() => (from.current = null)}
      onKeyDown={press}
    />
  )
}
