/**
 * The two networks of a duel: three stages of convolution and pooling and one affine layer. A stage of the one has a single large filter, a stage
 * of the other as many 3×3 as see the same square, (side − 1)/2 of them. What is held equal decides how wide the second is.
 */
import { affine, conv, pool, type Network } from '../../math/architectures/layers'
import { layersOf, measure, sumOf, type MeasuredLayer } from '../../math/architectures/measure'

export const SIDES = [5, 7] as const
/** Of the large filter. */
export type Side = (typeof SIDES)[number]

export const GROWTHS = ['doubling', 'steady'] as const
/** Channels twice as many from stage to stage, as in the chapter's network, or as many in all. */
export type Growth = (typeof GROWTHS)[number]

export const HELD = ['width', 'parameters', 'arithmetic'] as const
/** What both networks have equally much of. */
export type Held = (typeof HELD)[number]

export const NETS = ['large', 'stack'] as const
export type Net = (typeof NETS)[number]

export interface Terms {
  side: Side
  growth: Growth
  held: Held
}

/** Channels of the three stages. */
export type Widths = readonly [number, number, number]

export const LARGE_WIDTHS: Record<Growth, Widths> = { doubling: [6, 12, 24], steady: [12, 12, 12] }

/** Layers of 3×3 that see as much as one filter of a side. */
export const depthOf = (side: Side): number => (side - 1) / 2

/** Convolutions are called `conv1` in the one, `conv1a`, `conv1b` … in the other. */
export function networkOf(net: Net, side: Side, widths: Widths): Network {
  const parts = widths.flatMap((channels, i) => [
    ...(net === 'large'
      ? [conv(`conv${i + 1}`, channels, side)]
      : Array.from({ length: depthOf(side) }, (_, at) => conv(`conv${i + 1}${'abc'[at]}`, channels, 3))),
    pool(`pool${i + 1}`, 2, 2),
  ])
  return { name: net, input: [1, 28, 28], parts: [...parts, affine('affine', 10)] }
}

/** Of the whole network, biases among the parameters. */
export interface Cost {
  parameters: number
  /** Multiply-adds for an image, forwards. */
  arithmetic: number
}

export function costOf(network: Network): Cost {
  const parts = measure(network)
  return { parameters: sumOf(parts, 'params'), arithmetic: sumOf(parts, 'macs') }
}

const SCALES = { least: 0.3, most: 2, step: 0.01 }

/** Of all scales the widths, each scaled and rounded down or up. */
function roundings(widths: Widths): Widths[] {
  const found = new Map<string, Widths>()
  for (let scale = SCALES.least; scale <= SCALES.most; scale += SCALES.step) {
    const [first, second, third] = widths.map((width) => [
      Math.max(1, Math.floor(width * scale)),
      Math.max(1, Math.ceil(width * scale)),
    ]) as [number[], number[], number[]]
    for (const a of first)
      for (const b of second) for (const c of third) found.set(`${a} ${b} ${c}`, [a, b, c])
  }
  return [...found.values()]
}

function search(side: Side, growth: Growth, key: keyof Cost): Widths {
  const wanted = costOf(networkOf('large', side, LARGE_WIDTHS[growth]))[key]
  const distanceOf = (widths: Widths) =>
    Math.abs(Math.log(costOf(networkOf('stack', side, widths))[key] / wanted))
  const [first, ...others] = roundings(LARGE_WIDTHS[growth]).map((widths) => ({
    widths,
    distance: distanceOf(widths),
  }))
  return others.reduce((best, one) => (one.distance < best.distance ? one : best), first!).widths
}

const known = new Map<string, Widths>()

/** Channels of a network's stages: the large filters' are given, the stack's are those that come nearest to equal. */
export function widthsOf(net: Net, { side, growth, held }: Terms): Widths {
  if (net === 'large' || held === 'width') return LARGE_WIDTHS[growth]
  const key = `${side} ${growth} ${held}`
  const widths = known.get(key) ?? search(side, growth, held)
  known.set(key, widths)
  return widths
}

export const netOf = (net: Net, terms: Terms): Network => networkOf(net, terms.side, widthsOf(net, terms))

/** How much more of something the stack has than the large filters, as a portion of theirs; below 0 when it has less. */
export function excessOf(terms: Terms): Cost {
  const [large, stack] = NETS.map((net) => costOf(netOf(net, terms))) as [Cost, Cost]
  return {
    parameters: stack.parameters / large.parameters - 1,
    arithmetic: stack.arithmetic / large.arithmetic - 1,
  }
}

/** Convolutions of each stage, in order. */
export const stagesOf = (net: Net, terms: Terms): MeasuredLayer[][] => {
  const convolutions = layersOf(measure(netOf(net, terms))).filter(({ kind }) => kind === 'conv')
  const each = net === 'large' ? 1 : depthOf(terms.side)
  return [0, 1, 2].map((stage) => convolutions.slice(stage * each, (stage + 1) * each))
}

/** Weights of a stage's convolutions without biases, for `25·C·C′` against `9·C·M + 9·M·C′`. */
export const weightsOf = (stage: readonly MeasuredLayer[]): number =>
  stage.reduce((sum, { fanIn, shape }) => sum + fanIn * shape[0], 0)
