import type { KeyboardEvent } from 'react'
import type { Ranked } from '../model'

interface Props {
  width: number
  height: number
  shown: readonly Ranked[]
  /** Also those that are not shown: what a chosen box removed appears with it. */
  all: readonly Ranked[]
  chosen: number | null
  label: string
  nameOf(box: Ranked): string
  onChoose(rank: number): void
  onStep(step: 1 | -1): void
}

/** Boxes over a photograph. Each is drawn twice, dark beneath bright, so that it can be seen on anything. */
export function Boxes(props: Props) {
  const { width, height, shown, all, chosen, label, nameOf, onChoose, onStep } = props
  const one = chosen === null ? undefined : all[chosen]
  const removed = new Set(one?.removed)
  const extra = one?.removed.filter((rank) => !shown.some((each) => each.rank === rank)) ?? []
  const drawn = [...shown, ...extra.map((rank) => all[rank]!)]
  const step = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return
    event.preventDefault()
    onStep(event.key === 'ArrowRight' ? 1 : -1)
  }
  const kindOf = ({ rank, removedBy }: Ranked) => {
    if (rank === chosen) return 'chosen'
    if (removed.has(rank)) return 'removed'
    if (rank === one?.removedBy?.rank) return 'remover'
    return removedBy ? 'weak' : 'kept'
  }
  // Small boxes lie over large ones, so that each can be pointed at; the chosen one over all.
  const inOrder = drawn.toSorted(
    (a, b) =>
      Number(a.rank === chosen) - Number(b.rank === chosen) ||
      b.box.width * b.box.height - a.box.width * a.box.height,
  )
  const fontSize = Math.max(width, height) / 24
  return (
    <svg
      className="photo-boxes"
      viewBox={`0 0 ${width} ${height}`}
      role="application"
      aria-label={label}
      tabIndex={0}
      onKeyDown={step}
    >
      {inOrder.map((each) => {
        const { x, y } = each.box
        const at = {
          x: x * width,
          y: y * height,
          width: each.box.width * width,
          height: each.box.height * height,
        }
        return (
          <g key={each.rank} data-kind={kindOf(each)} onClick={() => onChoose(each.rank)}>
            <rect {...at} className="photo-boxes__under" />
            <rect {...at} className="photo-boxes__line" />
          </g>
        )
      })}
      {placed(
        drawn
          .filter((each) => each.rank === chosen || (chosen === null && each.removedBy === null))
          .map((each) => ({ name: nameOf(each), x: each.box.x * width, y: each.box.y * height })),
        { width, height, fontSize },
      ).map(({ name, x, y }, i) => (
        <text
          key={i}
          className="photo-boxes__name"
          x={x + fontSize * 0.25}
          y={y + fontSize * 1.05}
          fontSize={fontSize}
          aria-hidden="true"
        >
          {name}
        </text>
      ))}
    </svg>
  )
}

interface Label {
  name: string
  x: number
  y: number
}

/** Labels at the corners of their boxes, moved down where another stands already and left where the picture ends. */
function placed(
  labels: readonly Label[],
  { width, height, fontSize }: { width: number; height: number; fontSize: number },
): Label[] {
  const line = 1.25 * fontSize
  const lengthOf = (name: string) => name.length * fontSize * 0.66
  const taken: (Label & { length: number })[] = []
  for (const { name, x, y } of labels) {
    const length = lengthOf(name)
    const label = {
      name,
      length,
      x: Math.max(0, Math.min(x, width - length)),
      y: Math.max(0, Math.min(y, height - line)),
    }
    const isTaken = () =>
      taken.some(
        (other) =>
          Math.abs(other.y - label.y) < line &&
          label.x < other.x + other.length &&
          other.x < label.x + label.length,
      )
    while (isTaken() && label.y < height - 2 * line) label.y += line / 2
    taken.push(label)
  }
  return taken
}
