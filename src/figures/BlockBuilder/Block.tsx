import { useRef, type KeyboardEvent, type RefObject } from 'react'
import { shapeText, type MeasuredPart } from '../../math/architectures/measure'
import { kindOf, knobsOf, type Kind, type KnobId } from './edit'
import { Knobs } from './Knobs'
import { slabSize, type scaleOf } from './scale'
import type { Strings } from './strings'
import { Tensor } from './Tensor'
import { useDrag } from './useDrag'

export interface BlockProps {
  part: MeasuredPart
  unit: string
  at: number
  /** What it says of itself. */
  reading: { name: string; field: string; params: string; macs: string }
  /** Of the whole network. */
  total: { params: number; macs: number }
  scale: ReturnType<typeof scaleOf>
  chosen: boolean
  /** The last block, whose ten units stay. */
  isFixed: boolean
  /** A dragged block would come to stand above or below this one. */
  mark: 'above' | 'below' | null
  locked: boolean
  t: Strings
  list: RefObject<HTMLOListElement | null>
  onChoose(): void
  onKey(event: KeyboardEvent<HTMLElement>): void
  onTurn(id: KnobId, value: number, isSameGesture?: boolean): void
  onMove(to: number): void
  onRemove(): void
  onHover(at: number | null): void
  canMove: { up: boolean; down: boolean }
}

const ICON: Record<Kind, 'conv' | 'pool' | 'affine'> = {
  conv: 'conv',
  pool: 'pool',
  residual: 'conv',
  inception: 'conv',
  average: 'pool',
  affine: 'affine',
}

/** Where among the rows a pointer is. */
function rowAt(list: HTMLOListElement | null, clientY: number): number {
  const rows = [...(list?.querySelectorAll(':scope > li[data-at]') ?? [])]
  const found = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect()
    return clientY < top + height / 2
  })
  return found < 0 ? rows.length : found
}

/** One block: its slab, its numbers, and what can be done to it when it is chosen. */
export function Block(props: BlockProps) {
  const { part, unit, at, reading, total, scale, chosen, isFixed, mark, locked, t } = props
  const kind = kindOf(unit)
  const share = (value: number, all: number) => ({
    width: `${((100 * value) / Math.max(1, all)).toFixed(2)}%`,
  })
  const canDrag = !locked && !isFixed
  const move = useDrag({
    onTap: props.onChoose,
    onMove: (_dy, y) => canDrag && props.onHover(rowAt(props.list.current, y)),
    onEnd(_dy, y) {
      if (!canDrag) return
      const to = rowAt(props.list.current, y)
      props.onHover(null)
      props.onMove(to > at ? to - 1 : to)
    },
  })
  return (
    <li
      className="blocks__row"
      data-at={at}
      data-kind={ICON[kind]}
      data-chosen={chosen || undefined}
      data-mark={mark ?? undefined}
      data-dragging={(canDrag && move.isDragging) || undefined}
    >
      <span
        className="blocks__grip"
        data-draggable={canDrag || undefined}
        onPointerDown={move.onPointerDown}
        onPointerMove={move.onPointerMove}
        onPointerUp={move.onPointerUp}
        onPointerCancel={() => {
          move.onPointerCancel()
          props.onHover(null)
        }}
      >
        <Tensor part={part} scale={scale} />
        {chosen && canDrag && <Edge {...props} />}
      </span>
      <button
        type="button"
        className="blocks__choose"
        data-block={at}
        aria-pressed={chosen}
        aria-label={[
          t.block(at + 1, reading.name),
          `${t.output} ${shapeText(part)}`,
          ...(part.params > 0 ? [`${t.params} ${reading.params}`, `${t.macs} ${reading.macs}`] : []),
          `${t.field} ${reading.field}`,
        ].join(', ')}
        onClick={props.onChoose}
        onKeyDown={props.onKey}
      >
        <span className="blocks__name">{reading.name}</span>
        <span className="blocks__shape">{shapeText(part)}</span>
        <span className="blocks__count" data-label={t.params}>
          {part.params > 0 && reading.params}
        </span>
        <span className="blocks__bar">
          {part.params > 0 && <span style={share(part.params, total.params)} />}
        </span>
        <span className="blocks__count" data-label={t.macs}>
          {part.macs > 0 && reading.macs}
        </span>
        <span className="blocks__bar blocks__bar--macs">
          {part.macs > 0 && <span style={share(part.macs, total.macs)} />}
        </span>
        <span className="blocks__field">{reading.field}</span>
      </button>
      {chosen && !locked && (
        <div className="blocks__tools">
          {isFixed ? <span className="blocks__fixed">{t.fixed}</span> : <Tools {...props} />}
        </div>
      )}
    </li>
  )
}

function Tools({ unit, at, t, canMove, onTurn, onMove, onRemove }: BlockProps) {
  return (
    <>
      <Knobs knobs={knobsOf(unit)} t={t} onTurn={onTurn} />
      <span className="blocks__verbs">
        <button
          type="button"
          className="blocks__step"
          aria-label={t.up}
          disabled={!canMove.up}
          onClick={() => onMove(at - 1)}
        >
          ↑
        </button>
        <button
          type="button"
          className="blocks__step"
          aria-label={t.down}
          disabled={!canMove.down}
          onClick={() => onMove(at + 1)}
        >
          ↓
        </button>
        <button type="button" className="blocks__flag" onClick={onRemove}>
          {t.remove}
        </button>
      </span>
    </>
  )
}

/** The lower edge of the chosen slab, to be pulled: thicker is more channels. */
function Edge({ part, unit, scale, onTurn }: BlockProps) {
  const knob = knobsOf(unit).find(({ id }) => id === 'channels' || id === 'units')
  const start = useRef({ value: 0, perChannel: 1, turned: false })
  const pull = useDrag({
    onStart() {
      const perChannel = slabSize(part, scale).thicknessPx / Math.max(1, part.shape[0])
      // Never finer than a channel in a quarter of a pixel, or a thin slab could not be aimed at.
      start.current = { value: knob?.value ?? 0, perChannel: Math.max(perChannel, 0.25), turned: false }
    },
    onMove(dy) {
      if (!knob) return
      const { value, perChannel, turned } = start.current
      const wanted = value + dy / perChannel
      const nearest = knob.options.reduce((best, option) =>
        Math.abs(option - wanted) < Math.abs(best - wanted) ? option : best,
      )
      if (nearest === knob.value) return
      start.current.turned = true
      onTurn(knob.id, nearest, turned)
    },
    onEnd: () => undefined,
  })
  if (!knob) return null
  return (
    <span
      className="blocks__edge"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.stopPropagation()
        pull.onPointerDown(event)
      }}
      onPointerMove={pull.onPointerMove}
      onPointerUp={pull.onPointerUp}
      onPointerCancel={pull.onPointerCancel}
    />
  )
}
