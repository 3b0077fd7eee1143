/** One inception module of any size: its numbers of filters, what they cost with and without the 1×1 reductions, and the pieces that are timed. */
import { googLeNet, inceptionModules, type InceptionName } from '../../math/architectures/googLeNet'
import { inceptionBlock, type Inception } from '../../math/architectures/inception'
import type { BlockSpec, PartSpec } from '../../math/architectures/layers'
import { measure, sumOf, type MeasuredBlock } from '../../math/architectures/measure'

export const NAMES = Object.keys(inceptionModules) as InceptionName[]

/** What a module reads and how many filters it has. */
export interface Module extends Inception {
  poolProjection: number
  /** Channels that it reads. */
  input: number
  /** Pixels a side. */
  side: number
}

export const SIDES = [28, 14, 7] as const
export type FilterKey = keyof Inception
/** In the order of the paper's table. */
export const FILTER_KEYS = [
  'one',
  'threeReduce',
  'three',
  'fiveReduce',
  'five',
  'poolProjection',
] as const satisfies readonly FilterKey[]

/** What may be set, in steps of `STEP`: up to what the largest of the nine modules has. */
export const STEP = 8
export const MOST: Record<FilterKey | 'input', number> = {
  input: 832,
  one: 384,
  threeReduce: 192,
  three: 384,
  fiveReduce: 96,
  five: 128,
  poolProjection: 128,
}

const inNetwork = measure(googLeNet)

/** One of GoogLeNet's nine, where it stands in the network. */
export function presetOf(name: InceptionName): Module {
  const [input, side] = inNetwork.find((part) => part.name === name)!.input
  const { poolProjection, ...filters } = inceptionModules[name]
  return { ...filters, poolProjection: poolProjection ?? 0, input, side }
}

export const isSame = (a: Module, b: Module): boolean =>
  a.input === b.input && a.side === b.side && FILTER_KEYS.every((key) => a[key] === b[key])

/** Which of the nine it is; null of any other. */
export const nameOf = (module: Module): InceptionName | null =>
  NAMES.find((name) => isSame(module, presetOf(name))) ?? null

/** `192x28,64,96,128,16,32,32`: what it reads, and its filters in the order of the table. */
export const textOf = (module: Module): string =>
  nameOf(module) ?? [`${module.input}x${module.side}`, ...FILTER_KEYS.map((key) => module[key])].join(',')

/** The module of such a text, or of one of the nine names; null where the text names none that can be set. */
export function moduleOf(text: string): Module | null {
  const name = NAMES.find((one) => one === text)
  if (name) return presetOf(name)
  const found = /^(\d{1,3})x(\d{1,2})((?:,\d{1,3}){6})$/.exec(text)
  if (!found) return null
  const filters = found[3]!.slice(1).split(',').map(Number)
  const module = {
    input: Number(found[1]),
    side: Number(found[2]),
    ...Object.fromEntries(FILTER_KEYS.map((key, i) => [key, filters[i]!])),
  } as Module
  const isPossible = (key: FilterKey | 'input') =>
    module[key] >= STEP && module[key] <= MOST[key] && module[key] % STEP === 0
  const isWhole =
    (SIDES as readonly number[]).includes(module.side) &&
    (['input', ...FILTER_KEYS] as const).every(isPossible)
  return isWhole ? module : null
}

/** With the reductions, or without: then the 3×3, the 5×5 and the pooling work on all that is read. */
export const blockOf = (name: string, filters: Inception, reduced: boolean): BlockSpec =>
  inceptionBlock(name, reduced ? filters : { ...filters, threeReduce: 0, fiveReduce: 0, poolProjection: 0 })

/** Counted, with the reductions or without. */
export function countedOf(module: Module, reduced: boolean): MeasuredBlock {
  const { input, side } = module
  const name = nameOf(module) ?? ''
  const [block] = measure({ name, input: [input, side, side], parts: [blockOf(name, module, reduced)] })
  return block as MeasuredBlock
}

/** The four branches, from left to right. */
export const BRANCHES = ['1x1', '3x3', '5x5', 'pool'] as const
export type Branch = (typeof BRANCHES)[number]

export const WAYS = ['reduced', 'naive'] as const
/** With the 1×1 reductions, and without. */
export type Way = (typeof WAYS)[number]

/** One layer of one way: what is counted of it, and what is timed. */
export interface Piece {
  /** Of the branch, from the input down. */
  branch: Branch
  layer: number
  /** `3×3 reduce`, as the table calls it. */
  name: string
  params: number
  macs: number
  /** Names what is timed; equal pieces of both ways have one time. */
  id: string
}

export function piecesOf(module: Module, way: Way): Piece[] {
  return countedOf(module, way === 'reduced').branches.flatMap((branch, at) =>
    branch.map((part, layer) => ({
      branch: BRANCHES[at]!,
      layer,
      name: part.name,
      params: part.params,
      macs: part.macs,
      id: part.name in BOTH ? part.name : `${part.name} ${way}`,
    })),
  )
}

/** Layers that are the same in both ways. */
const BOTH = { '1×1': true, pool: true } as const

/** What the clock is asked about. */
export interface Timed {
  id: string
  input: [number, number, number]
  block: BlockSpec
}

/** Both wholes, and each layer alone, on as many channels as it reads in its place. */
export function timedOf(module: Module): Timed[] {
  const { side } = module
  const alone = (part: PartSpec): BlockSpec => ({
    kind: 'block',
    name: part.name,
    join: 'concat',
    branches: [[part]],
  })
  const wholes = WAYS.map((way): Timed => ({
    id: way,
    input: [module.input, side, side],
    block: blockOf('whole', module, way === 'reduced'),
  }))
  const pieces = WAYS.flatMap((way) => {
    const specs = blockOf('', module, way === 'reduced').branches.flat()
    const measured = countedOf(module, way === 'reduced').branches.flat()
    return piecesOf(module, way).map((piece, i): Timed => ({
      id: piece.id,
      input: [measured[i]!.input[0], side, side],
      block: alone(specs[i]!),
    }))
  })
  return [...wholes, ...new Map(pieces.map((piece) => [piece.id, piece])).values()]
}

/** Median milliseconds of a forward pass of one image, by `id`. */
export interface Times {
  /** As `textOf` names it. */
  module: string
  backend: string
  ms: Readonly<Record<string, number>>
}

export interface Saving {
  /** Multiply-adds without the reductions over those with them. */
  counted: number
  /** The same of the times; null where none are known. */
  measured: number | null
}

export function savingOf(module: Module, times: Times | null): Saving {
  const macs = (way: Way) => countedOf(module, way === 'reduced').macs
  return {
    counted: macs('naive') / macs('reduced'),
    measured: times && times.ms.naive! / times.ms.reduced!,
  }
}

/** The same of one branch, its layers timed alone. */
export function branchSaving(module: Module, branch: Branch, times: Times | null): Saving {
  const of = (way: Way) => piecesOf(module, way).filter((piece) => piece.branch === branch)
  const ms = (way: Way) => of(way).reduce((sum, { id }) => sum + times!.ms[id]!, 0)
  return {
    counted: sumOf(of('naive'), 'macs') / sumOf(of('reduced'), 'macs'),
    measured: times && ms('naive') / ms('reduced'),
  }
}

/** One stretch of a strip: of what is counted, or of what was measured. */
export interface Stretch {
  piece: Piece | null
  /** Of the longer of the two wholes. */
  share: number
  value: number
}

/** The layers of a way one behind another, as shares of the work without reductions. */
export function countedStrip(module: Module, way: Way): Stretch[] {
  const all = countedOf(module, false).macs
  const most = Math.max(all, countedOf(module, true).macs)
  return piecesOf(module, way).map((piece) => ({ piece, value: piece.macs, share: piece.macs / most }))
}

/** The same of their times, each timed alone, and what the whole took beyond them: laying the four outputs side by side, and moving between. */
export function timedStrip(module: Module, way: Way, times: Times): Stretch[] {
  const sumIn = (one: Way) => piecesOf(module, one).reduce((sum, { id }) => sum + times.ms[id]!, 0)
  const most = Math.max(...WAYS.flatMap((one) => [sumIn(one), times.ms[one]!]))
  const rest = times.ms[way]! - sumIn(way)
  return [
    ...piecesOf(module, way).map((piece) => {
      const value = times.ms[piece.id]!
      return { piece, value, share: value / most }
    }),
    ...(rest > 0 ? [{ piece: null, value: rest, share: rest / most }] : []),
  ]
}

/** Billions of multiply-adds a second; null for what has none. */
export const rateOf = ({ macs, id }: Piece, times: Times): number | null =>
  macs > 0 ? macs / times.ms[id]! / 1e6 : null
