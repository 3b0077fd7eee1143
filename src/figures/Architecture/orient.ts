/** The two ways in which a layout is turned into a drawing: lengthwise to the right on wide screens, downwards on narrow ones. */
import type { Bar, Layout, Point, Unit } from './layout'

export type Direction = 'across' | 'down'

interface Rect {
  x: number
  y: number
  width: number
  height: number
}

export interface Plan {
  direction: Direction
  layout: Layout
  width: number
  height: number
}

/** Px of the view box. Lanes hold a bar for each unit: its parameters, its multiply-adds. */
const SPACE = {
  across: { along: 4, axis: 100, names: 187, lanes: [278, 340], lane: 38, end: 348 },
  down: { along: 26, axis: 136, names: 4, lanes: [206, 272], lane: 58, end: 348 },
} as const

export const ROOM = {
  across: { length: 808, breadth: 132 },
  down: { breadth: 96 },
} as const

/** The box that the whole drawing takes. */
export function planOf(direction: Direction, layout: Layout): Plan {
  const { along, end } = SPACE[direction]
  const long = 2 * along + layout.length
  return direction === 'across'
    ? { direction, layout, width: long, height: end }
    : { direction, layout, width: end, height: long }
}

const { across, down } = SPACE

/** A point of the layout on the screen. */
export const at = (direction: Direction, [along, lateral]: Point): [x: number, y: number] =>
  direction === 'across'
    ? [across.along + along, across.axis + lateral]
    : [down.axis + lateral, down.along + along]

/** A tensor on the screen. */
export function barRect(direction: Direction, { along, thick, lateral, size }: Bar): Rect {
  const [x, y] = at(direction, [along, lateral])
  return direction === 'across'
    ? { x, y: y - size / 2, width: thick, height: size }
    : { x: x - size / 2, y, width: size, height: thick }
}

/** The area that answers to the pointer: all that belongs to a unit. */
export function targetRect({ direction, layout, width, height }: Plan, { start, end }: Unit): Rect {
  const [x, y] = at(direction, [start, 0])
  const slack = Math.min(4, 40 / layout.units.length)
  return direction === 'across'
    ? { x: x - slack, y: 2, width: end - start + 2 * slack, height: height - 4 }
    : { x: 2, y: y - slack, width: width - 4, height: end - start + 2 * slack }
}

/** A line through points. */
export const linePath = (direction: Direction, points: readonly Point[]): string =>
  `M${points.map((point) => at(direction, point).map(round).join(' ')).join('L')}`

/** The arc of a skip connection around its block. */
export function skipPath(direction: Direction, { start, end, skip }: Unit): string {
  const lateral = skip?.lateral ?? 0
  const bulge = lateral - Math.min(22, 8 + (end - start) / 4)
  const points: Point[] = [
    [start, lateral],
    [start, bulge],
    [end, bulge],
    [end, lateral],
  ]
  const [from, one, two, to] = points.map((point) => at(direction, point).map(round).join(' '))
  return `M${from}C${one} ${two} ${to}`
}

/** The bar of a unit in a lane; `fraction` is its share of the largest. */
export function laneRect(direction: Direction, lane: 0 | 1, { start, end }: Unit, fraction: number): Rect {
  const middle = (start + end) / 2
  const thick = Math.max(2, Math.min(12, 0.7 * (end - start)))
  const size = Math.max(fraction > 0 ? 0.75 : 0, fraction * SPACE[direction].lane)
  const base = SPACE[direction].lanes[lane]
  const [x, y] = at(direction, [middle - thick / 2, 0])
  return direction === 'across'
    ? { x, y: base - size, width: thick, height: size }
    : { x: base, y, width: size, height: thick }
}

/** Where the name of a lane stands, and the line from which its bars grow. */
export function laneFrame({ direction, layout }: Plan, lane: 0 | 1) {
  const base = SPACE[direction].lanes[lane]
  const [from, to] = [0, layout.length]
  return direction === 'across'
    ? { x: across.along, y: base - across.lane - 7, line: `M${across.along + from} ${base}h${to}` }
    : { x: base, y: 14, line: `M${base} ${down.along}v${to}` }
}

/** Px that a name takes, roughly, and the lines that names can take turns on in a wide drawing. */
const NAME = { character: 6.4, gap: 5, pitch: 14 }

/** Where the names of the stages stand: in a wide drawing on the first line that has room, in a narrow one beside them. */
export function nameSpots({ direction, layout, width }: Plan) {
  const taken: number[] = []
  return layout.stages.map(({ name, start, end }) => {
    const [x, y] = at(direction, [(start + end) / 2, 0])
    if (direction === 'down') return { x: down.names, y: y + 4, textAnchor: 'start' as const }
    const half = (name.length * NAME.character) / 2
    const centre = Math.min(Math.max(x, half), width - half)
    let line = 0
    while ((taken[line] ?? -Infinity) > centre - half) line++
    taken[line] = centre + half + NAME.gap
    return { x: centre, y: across.names + line * NAME.pitch, textAnchor: 'middle' as const }
  })
}

const round = (n: number) => Math.round(n * 10) / 10
