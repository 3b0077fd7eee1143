import { useMemo, type CSSProperties, type KeyboardEvent, type MouseEvent } from 'react'
import { greyPng } from '../../../figures/DigitImage/png'
import { moveCell } from '../../../figures/keyboard'
import { PAGE } from '../../../math/scenes/page'
import { cornerOf, PLACE_COUNT, PLACES, STEP } from '../../../math/scenes/pageWindows'
import { SPRITE_SIDE } from '../../../math/scenes/scene'
import { columnOf, largestDifference, namedAll, rowOf, scoresAt, type Shown } from '../model'
import type { Strings } from '../strings'

/** A cell of the grid is as wide as the step between windows, and lies in the middle of its window. */
const INSET = (SPRITE_SIDE - STEP) / 2

interface AnswersProps {
  pixels: Uint8Array
  pass: Float32Array
  /** Null while they are being asked. */
  windows: Float32Array | null
  /** They belong to an earlier page. */
  isStale: boolean
  shown: Shown
  sure: number
  place: number
  placeText: string
  t: Strings
  onPlace(place: number): void
  onHover(place: number | null): void
}

/** The grid of answers over the dimmed page. One control: a mouse points, arrow keys move, and it says where it stands. */
export function Answers(props: AnswersProps) {
  const { pixels, shown, place, placeText, t, onPlace, onHover } = props
  const png = useMemo(() => greyPng(pixels, PAGE.width), [pixels])
  const under = ({ currentTarget, clientX, clientY }: MouseEvent<HTMLElement>) => {
    const box = currentTarget.getBoundingClientRect()
    const cell = (distance: number, length: number, lengthPx: number, count: number) =>
      Math.max(0, Math.min(count - 1, Math.floor(((distance / length) * lengthPx - INSET) / STEP)))
    const row = cell(clientY - box.top, box.height, PAGE.height, PLACES.rows)
    return row * PLACES.columns + cell(clientX - box.left, box.width, PAGE.width, PLACES.columns)
  }
  const press = (event: KeyboardEvent) => {
    const far: Record<string, number> = { Home: 0, End: PLACE_COUNT - 1 }
    const next = moveCell({ row: rowOf(place), column: columnOf(place) }, event.key, PLACES)
    const to = next ? next.row * PLACES.columns + next.column : far[event.key]
    if (to === undefined) return
    event.preventDefault()
    onPlace(to)
  }
  const { x, y } = cornerOf(place)
  return (
    <figure data-stale={props.isStale || undefined}>
      <figcaption>{t.gridOf[shown]}</figcaption>
      <div
        className="forms__answers"
        role="slider"
        tabIndex={0}
        aria-label={t.gridOf[shown]}
        aria-valuemin={1}
        aria-valuemax={PLACE_COUNT}
        aria-valuenow={place + 1}
        aria-valuetext={placeText}
        onClick={(event) => onPlace(under(event))}
        onPointerMove={(event) => {
          if (event.pointerType === 'mouse') onHover(under(event))
        }}
        onPointerLeave={() => onHover(null)}
        onKeyDown={press}
      >
        <svg className="forms__page" viewBox={`0 0 ${PAGE.width} ${PAGE.height}`} aria-hidden="true">
          <image className="forms__dimmed" href={png} width={PAGE.width} height={PAGE.height} />
          <Cells {...props} />
          <rect className="forms__window" x={x + INSET} y={y + INSET} width={STEP} height={STEP} />
        </svg>
      </div>
    </figure>
  )
}

function Cells({ pass, windows, shown, sure }: AnswersProps) {
  const answers = shown === 'windows' ? windows : pass
  const cells = useMemo(() => (shown === 'difference' || !answers ? [] : namedAll(answers)), [answers, shown])
  if (shown === 'difference') return windows && <Differences {...{ pass, windows }} />
  return cells.map(({ digit, share }, place) => {
    if (share < sure / 100) return null
    const { x, y } = cornerOf(place)
    return (
      <g key={place} className="forms__cell" style={{ '--turn': `${36 * digit}deg` } as CSSProperties}>
        <rect x={x + INSET} y={y + INSET} width={STEP} height={STEP} />
        <text x={x + SPRITE_SIDE / 2} y={y + SPRITE_SIDE / 2}>
          {digit}
        </text>
      </g>
    )
  })
}

function Differences({ pass, windows }: { pass: Float32Array; windows: Float32Array }) {
  const values = useMemo(
    () =>
      Float32Array.from({ length: PLACE_COUNT }, (_, place) =>
        largestDifference(scoresAt(pass, place), scoresAt(windows, place)),
      ),
    [pass, windows],
  )
  const most = Math.max(1e-9, ...values)
  const pixels = Uint8Array.from(values, (value) => Math.round(30 + (225 * value) / most))
  return (
    <image
      className="forms__differences"
      href={greyPng(pixels, PLACES.columns)}
      x={INSET}
      y={INSET}
      width={PLACES.columns * STEP}
      height={PLACES.rows * STEP}
      preserveAspectRatio="none"
    />
  )
}
