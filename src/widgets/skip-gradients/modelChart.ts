/** What the chart and the drawing show of a measurement at the block down to which the gradient has been followed. */
import { blocksIn, NETS, type Measured, type Net, type NetFlow, type Quantity, type State } from './model'

/** A norm at a layer, and how many layers it lies below the loss: the last layer 1, the first as many as there are. */
export type Point = readonly [below: number, norm: number]

/** All norms of a net from the loss down. Maps are those between blocks: behind the first layer, and behind every second after it. */
export function pointsOf({ weights, maps }: NetFlow, quantity: Quantity): Point[] {
  const depth = weights.length
  const norms = quantity === 'weights' ? weights : maps
  return norms.map((norm, i): Point => [depth - (quantity === 'weights' ? i : 2 * i), norm]).toReversed()
}

/** The points that the gradient has reached when it has come through `at` blocks. */
export function reached(points: readonly Point[], depth: number, at: number): Point[] {
  const blocks = blocksIn(depth)
  const farthest = at >= blocks ? depth : 2 * at + 2
  return points.filter(([below]) => below <= farthest)
}

/** Below this a chart ends: smaller norms run along its lower edge. */
const FLOOR = 1e-16

/** Powers of ten around all positive norms of both nets, at least two decades. */
export function rangeOf(measured: Measured, quantity: Quantity): { low: number; high: number } {
  const norms = NETS.flatMap((net) => pointsOf(measured[net], quantity).map(([, norm]) => norm)).filter(
    (norm) => norm > 0 && Number.isFinite(norm),
  )
  const high = Math.ceil(Math.log10(Math.max(...norms, FLOOR)) + 1e-9)
  const low = Math.min(high - 2, Math.floor(Math.log10(Math.max(FLOOR, Math.min(...norms)))))
  return { low: Number(`1e${low}`), high: Number(`1e${high}`) }
}

/** Whether some norms are too small for the chart. */
export const isOffChart = (flow: NetFlow, quantity: Quantity): boolean =>
  pointsOf(flow, quantity).some(([, norm]) => norm < FLOOR)

/** Norm at the first layer, that nearest to the loss, and how many times the one is the other. */
export function endsOf(flow: NetFlow, quantity: Quantity): { top: number; bottom: number; times: number } {
  const points = pointsOf(flow, quantity)
  // The affine layer's weights are another kind of thing than the convolutions below it.
  const top = (quantity === 'weights' ? points[1] : points[0])![1]
  const bottom = points.at(-1)![1]
  return { top, bottom, times: bottom / top }
}

/** The block through which the gradient has come last, or is to come first; from 0, the first of the network. */
export const blockAt = ({ setting, at }: Pick<State, 'setting' | 'at'>): number =>
  blocksIn(setting.depth) - Math.max(1, at)

export interface BlockNorms {
  /** dL/d(sum), and what goes on of it. */
  arriving: number
  body: number
  past: number | null
  leaving: number
  /** Forward. */
  x: number
  f: number
  s: number | null
  y: number
  /** The skip is a projection, since the shapes differ. */
  isProjected: boolean
}

export function blockNorms(flow: NetFlow, net: Net, b: number): BlockNorms {
  const isResidual = net === 'residual'
  const [x, s] = [flow.x[b]!, isResidual ? flow.s[b]! : null]
  return {
    arriving: flow.sums[b]!,
    body: flow.body[b]!,
    past: isResidual ? flow.past[b]! : null,
    leaving: flow.maps[b]!,
    x,
    f: flow.f[b]!,
    s,
    y: flow.y[b]!,
    isProjected: s !== null && s !== x,
  }
}

/** Width of a line in the drawing, px: 1 at 10⁻⁶ and less, one more for every power of ten, at most 9. */
export const widthOf = (norm: number): number =>
  norm > 0 ? Math.min(9, Math.max(1, 7 + Math.log10(norm))) : 1
