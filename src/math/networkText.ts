/**
 * A network for 28×28 digits and ten classes as a line of text, short enough for a link, and back:
 *
 *     c16 c32k5s2p0 n d25   convolution: channels, kernel (3), stride (1), padding (keeps the size); n: batch
 *                           normalisation behind it; d: dropout of 25 percent behind anything
 *     p p3s2 a2 g           pooling: window (2), stride (the window), padding (0); a: average; g: over the whole map
 *     r(c32 n c32)          residual block; a projection where the shape changes, or what stands after a `|`
 *     i(8|8-12|4-8|8)       inception block: 1×1, (reduction-)3×3, (reduction-)5×5, projection of the pooling; `p` alone hands
 *                           the pooled channels on, and an empty place leaves the branch out
 *     f50 f10               affine layers; the last has ten units
 *
 * What stands for a default is not printed, so each description has one text: parse(print(x)) = x.
 */
import { inceptionBlock, type Inception } from './architectures/inception'
import {
  affine,
  conv,
  pool,
  type LayerSpec,
  type Network,
  type PartSpec,
  type Shape,
} from './architectures/layers'
import { layersOf, measure, sumOf, type MeasuredPart } from './architectures/measure'

/** What a browser trains without losing its patience or its memory. */
export const LARGEST = {
  characters: 600,
  /** Layers with weights. */
  layers: 100,
  parameters: 2_000_000,
  /** Multiply-adds of one image, forward; the chapter's network has 8.8 million. */
  multiplyAdds: 60_000_000,
  /** Numbers that one image leaves behind in all layers for the way back. */
  activations: 400_000,
} as const

/** Inclusive bounds of each number in a text. */
export const RANGES = {
  channels: { min: 1, max: 512 },
  units: { min: 1, max: 1024 },
  kernel: { min: 1, max: 11 },
  window: { min: 2, max: 28 },
  stride: { min: 1, max: 8 },
  pad: { min: 0, max: 5 },
  /** Percent. */
  dropout: { min: 1, max: 90 },
} as const
export type Quantity = keyof typeof RANGES

/** Why a text is no network, or none for a browser. `token` is the piece at fault, `unit` where it stands among the parts. */
export type NetworkProblem =
  | { code: 'empty' }
  | { code: 'unknown' | 'misplaced' | 'bracket'; token: string; unit: number }
  | { code: 'range'; token: string; unit: number; quantity: Quantity; min: number; max: number }
  /** A filter of this size must have a middle. */
  | { code: 'even-kernel'; token: string; unit: number }
  /** The window is larger than the map, of `side` pixels, that it should slide over. */
  | { code: 'vanishes'; token: string; unit: number; side: number }
  /** No 1×1 projection with any stride turns the shape that enters into the one that should be added. */
  | { code: 'cannot-add'; token: string; unit: number }
  /** The body of a residual block ends in something that cannot be negative, or in nothing. */
  | { code: 'body-end'; token: string; unit: number }
  | { code: 'wrong-end'; token: string }
  | { code: 'too-large'; measure: keyof typeof LARGEST; count: number; limit: number }

export type ParsedNetwork = { network: Network; parts: MeasuredPart[] } | { problem: NetworkProblem }

export const DIGIT: Shape = [1, 28, 28]
const CLASSES = 10

class Refusal extends Error {
  constructor(readonly problem: NetworkProblem) {
    super(problem.code)
  }
}

interface Place {
  token: string
  unit: number
}

const refuse = (problem: NetworkProblem): never => {
  throw new Refusal(problem)
}

function inRange(text: string | undefined, otherwise: number, quantity: Quantity, place: Place): number {
  if (text === undefined) return otherwise
  const { min, max } = RANGES[quantity]
  const value = Number(text)
  return value >= min && value <= max ? value : refuse({ code: 'range', ...place, quantity, min, max })
}

/** `c16k5s2p0`: a convolution, or null when the token is none. */
function convolutionOf(name: string, place: Place): LayerSpec | null {
  const found = /^c(\d+)(?:k(\d+))?(?:s(\d+))?(?:p(\d+))?$/.exec(place.token)
  if (!found) return null
  const kernel = inRange(found[2], 3, 'kernel', place)
  if (kernel % 2 === 0) refuse({ code: 'even-kernel', ...place })
  const stride = inRange(found[3], 1, 'stride', place)
  const pad = inRange(found[4], (kernel - 1) / 2, 'pad', place)
  return conv(name, inRange(found[1], 1, 'channels', place), kernel, {
    ...(stride !== 1 && { stride }),
    pad,
  })
}

/** `p3s2p1`, `a2`: a pooling, or null when the token is none. */
function poolingOf(name: string, place: Place): LayerSpec | null {
  const found = /^([pa])(\d+)?(?:s(\d+))?(?:p(\d+))?$/.exec(place.token)
  if (!found) return null
  const kernel = inRange(found[2], 2, 'window', place)
  const pad = inRange(found[4], 0, 'pad', place)
  if (pad > kernel / 2)
    refuse({ code: 'range', ...place, quantity: 'pad', min: 0, max: Math.floor(kernel / 2) })
  const spec = pool(name, kernel, inRange(found[3], kernel, 'stride', { ...place }), pad)
  return found[1] === 'a' ? { ...spec, average: true } : spec
}

/** The side of the map that a window makes of one of `side`; refuses a window that does not fit. */
function sideAfter({ kernel = 1, stride = 1, pad = 0 }: LayerSpec, side: number, place: Place): number {
  const after = Math.floor((side + 2 * pad - kernel) / stride) + 1
  return after >= 1 ? after : refuse({ code: 'vanishes', ...place, side })
}

/** Convolutions and poolings in a row, with their n and d: what may stand in a residual block. */
function chainOf(text: string, input: Shape, unit: number, name: (kind: string) => string) {
  const parts: LayerSpec[] = []
  let [channels, side] = input
  for (const token of text.split(/\s+/).filter(Boolean)) {
    const place = { token, unit }
    const last = parts.at(-1)
    if (isSuffix(token)) {
      if (!last) return refuse({ code: 'misplaced', ...place })
      parts[parts.length - 1] = withSuffix(last, place)
      continue
    }
    const spec = convolutionOf(name('conv'), place) ?? poolingOf(name('pool'), place)
    if (!spec) return refuse({ code: /^([fdgri])/.test(token) ? 'misplaced' : 'unknown', ...place })
    side = sideAfter(spec, side, place)
    channels = spec.channels ?? channels
    parts.push(spec)
  }
  return { parts, shape: [channels, side, side] as Shape }
}

const isSuffix = (token: string): boolean => token === 'n' || /^d\d+$/.test(token)
const counter = () => {
  const counts = new Map<string, number>()
  return (kind: string): string => {
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return `${kind}${count}`
  }
}

/** The 1×1 convolution that makes shortcut and body fit, nothing where they fit already; null when none does. */
function projectionFor(input: Shape, output: Shape, norm: boolean): LayerSpec[] | null {
  if (input[0] === output[0] && input[1] === output[1]) return []
  for (let stride = 1; stride <= RANGES.stride.max; stride++)
    if (Math.floor((input[1] - 1) / stride) + 1 === output[1])
      return [conv('projection', output[0], 1, { ...(stride !== 1 && { stride }), ...(norm && { norm }) })]
  return null
}

function residualOf(name: string, inside: string, input: Shape, place: Place): PartSpec {
  const [bodyText = '', shortcutText, ...more] = inside.split('|')
  if (more.length > 0) refuse({ code: 'unknown', ...place })
  const body = chainOf(bodyText, input, place.unit, counter())
  const last = body.parts.at(-1)
  // What is added must be able to be negative: a convolution ends the body.
  if (last?.kind !== 'conv') return refuse({ code: 'body-end', ...place })
  const block = (shortcut: LayerSpec[]): PartSpec => ({
    kind: 'block',
    name,
    join: 'add',
    branches: [body.parts, shortcut],
  })
  if (shortcutText === undefined) {
    const projection = projectionFor(input, body.shape, last.norm ?? false)
    return projection ? block(projection) : refuse({ code: 'cannot-add', ...place })
  }
  const shortcut = chainOf(shortcutText, input, place.unit, (kind) =>
    kind === 'conv' ? 'projection' : 'pool',
  )
  const names = new Set(shortcut.parts.map((part) => part.name))
  if (names.size < shortcut.parts.length) refuse({ code: 'misplaced', ...place })
  const fits = shortcut.shape.every((size, i) => size === body.shape[i])
  return fits ? block(shortcut.parts) : refuse({ code: 'cannot-add', ...place })
}

function inceptionOf(name: string, inside: string, input: Shape, place: Place): PartSpec {
  const places = inside.replace(/\s+/g, '').split('|')
  const [one = '', three = '', five = '', pooled = ''] = places
  if (places.length !== 4 || !/^\d*$/.test(one) || !/^(\d+|p|)$/.test(pooled))
    return refuse({ code: 'unknown', ...place })
  const channels = (text: string) => (text === '' ? 0 : inRange(text, 0, 'channels', place))
  const pair = (text: string): [number, number] => {
    const found = /^(?:(\d+)-)?(\d+)$/.exec(text)
    if (text !== '' && !found) return refuse({ code: 'unknown', ...place })
    return [channels(found?.[1] ?? ''), channels(found?.[2] ?? '')]
  }
  const [threeReduce, threeFilters] = pair(three)
  const [fiveReduce, fiveFilters] = pair(five)
  const filters: Inception = {
    one: channels(one),
    threeReduce,
    three: threeFilters,
    fiveReduce,
    five: fiveFilters,
    poolProjection: pooled === '' ? null : pooled === 'p' ? 0 : channels(pooled),
  }
  const block = inceptionBlock(name, filters)
  return block.branches.length > 0 && input[1] > 0 ? block : refuse({ code: 'unknown', ...place })
}

/** Every convolution of an inception block with a batch normalisation behind it. */
const normed = (part: PartSpec): PartSpec =>
  part.kind === 'block'
    ? { ...part, branches: part.branches.map((branch) => branch.map(normed)) }
    : part.kind === 'conv'
      ? { ...part, norm: true }
      : part

const canBeNormed = (part: PartSpec): boolean =>
  part.dropoutRate === undefined &&
  (part.kind === 'conv' ? !part.norm : part.kind === 'block' && part.join === 'concat' && !isNormed(part))

const isNormed = (part: PartSpec): boolean =>
  part.kind === 'block' ? part.branches.flat().some(isNormed) : (part.norm ?? false)

/** Pieces of a text: tokens, with their brackets and what is in them. */
const piecesOf = (text: string): string[] => text.match(/[^\s()]*\([^()]*\)[^\s()]*|[^\s]+/g) ?? []

/** Reads a network; never throws, whatever the text. */
export function parseNetwork(given: string): ParsedNetwork {
  try {
    return read(given)
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.problem }
    throw error
  }
}

function read(given: string): ParsedNetwork {
  const text = given.toLowerCase().trim()
  if (text === '') return refuse({ code: 'empty' })
  limit('characters', text.length)
  const parts: PartSpec[] = []
  const name = counter()
  let shape = DIGIT
  for (const token of piecesOf(text)) {
    const last = parts.at(-1)
    if (isSuffix(token)) {
      const place = { token, unit: parts.length - 1 }
      if (!last) return refuse({ code: 'misplaced', ...place, unit: 0 })
      parts[parts.length - 1] = withSuffix(last, place)
      continue
    }
    const place = { token, unit: parts.length }
    const isFlat = last?.kind === 'affine'
    const part = partOf(place, shape, name)
    if (isFlat && part.kind !== 'affine') refuse({ code: 'misplaced', ...place })
    parts.push(part)
    if (part.kind === 'conv' || part.kind === 'pool') sideAfter(part, shape[1], place)
    shape = measure({ name: '', input: shape, parts: [part] })[0]!.shape
  }
  const last = parts.at(-1)!
  if (last.kind !== 'affine' || last.channels !== CLASSES || last.dropoutRate)
    return refuse({ code: 'wrong-end', token: piecesOf(text).at(-1)! })
  const network: Network = { name: 'network', input: DIGIT, parts }
  return { network, parts: withinLimits(network) }
}

function partOf(place: Place, input: Shape, name: (kind: string) => string): PartSpec {
  const { token } = place
  const bracketed = /^([ri])\(([^()]*)\)$/.exec(token)
  if (bracketed?.[1] === 'r') return residualOf(name('block'), bracketed[2]!, input, place)
  if (bracketed) return inceptionOf(name('inception'), bracketed[2]!, input, place)
  if (/[()|]/.test(token)) return refuse({ code: 'bracket', ...place })
  if (token === 'g') return { ...pool(name('pool'), input[1], 1), average: true }
  const units = /^f(\d+)$/.exec(token)
  if (units) return affine(name('affine'), inRange(units[1], 1, 'units', place))
  const kind = token.startsWith('c') ? 'conv' : 'pool'
  const part = /^[cpa]/.test(token) && (kind === 'conv' ? convolutionOf : poolingOf)(name(kind), place)
  return part || refuse({ code: 'unknown', ...place })
}

function withSuffix<Part extends PartSpec>(part: Part, place: Place): Part {
  if (place.token === 'n')
    return canBeNormed(part) ? (normed(part) as Part) : refuse({ code: 'misplaced', ...place })
  if (part.dropoutRate !== undefined) refuse({ code: 'misplaced', ...place })
  return { ...part, dropoutRate: inRange(place.token.slice(1), 0, 'dropout', place) / 100 }
}

function limit(of: keyof typeof LARGEST, count: number): void {
  if (count > LARGEST[of]) refuse({ code: 'too-large', measure: of, count, limit: LARGEST[of] })
}

function withinLimits(network: Network): MeasuredPart[] {
  const parts = measure(network)
  const layers = layersOf(parts)
  limit('layers', layers.filter(({ params }) => params > 0).length)
  limit('parameters', sumOf(parts, 'params'))
  limit('multiplyAdds', sumOf(parts, 'macs'))
  limit('activations', activationsOf(parts))
  return parts
}

/** Numbers that one image leaves behind in all layers; a batch norm doubles those of its convolution. */
export const activationsOf = (parts: readonly MeasuredPart[]): number =>
  layersOf(parts).reduce((sum, { shape: [c, h, w], norm }) => sum + c * h * w * (norm ? 2 : 1), 0)

/** The text of a description; its names are not in it. */
export const printNetwork = (network: Network): string => unitsOf(network).join(' ')

/** The text of each part, with its n and d: what a reader moves about. */
export const unitsOf = (network: Network): string[] =>
  measure(network).map((measured, i) => printPart(network.parts[i]!, measured.input))

function printPart(part: PartSpec, input: Shape): string {
  if (part.kind !== 'block') return printLayer(part, input[1])
  const { join, branches } = part
  return (join === 'add' ? printResidual(branches, input) : printInception(branches)) + printDropout(part)
}

const printDropout = ({ dropoutRate = 0 }: PartSpec): string =>
  dropoutRate > 0 ? ` d${Math.round(dropoutRate * 100)}` : ''

const printLayer = (spec: LayerSpec, side?: number): string => printWindow(spec, side) + printDropout(spec)

function printWindow({ kind, channels, norm, average, ...spec }: LayerSpec, side?: number): string {
  const { kernel = 1, stride = 1, pad = 0 } = spec
  if (kind === 'affine') return `f${channels}`
  if (kind === 'pool') {
    if (average && kernel === side && stride === 1 && pad === 0) return 'g'
    const step = stride === kernel ? '' : `s${stride}`
    return `${average ? 'a' : 'p'}${kernel === 2 ? '' : kernel}${step}${pad ? `p${pad}` : ''}`
  }
  const usual = (kernel - 1) / 2
  const window = `${kernel === 3 ? '' : `k${kernel}`}${stride === 1 ? '' : `s${stride}`}`
  return `c${channels}${window}${pad === usual ? '' : `p${pad}`}${norm ? ' n' : ''}`
}

const printChain = (parts: readonly PartSpec[]): string =>
  parts.map((part) => (part.kind === 'block' ? '' : printLayer(part))).join(' ')

function printResidual([body = [], shortcut]: PartSpec[][], input: Shape): string {
  // A block that adds nothing does what its layers do in a row.
  if (!shortcut) return printChain(body)
  const end = measure({ name: '', input, parts: body }).at(-1)
  const last = body.at(-1)
  const usual = end && projectionFor(input, end.shape, last ? isNormed(last) : false)
  const isUsual = usual && printChain(usual) === printChain(shortcut)
  return `r(${printChain(body)}${isUsual ? '' : `|${printChain(shortcut)}`})`
}

function printInception(branches: PartSpec[][]): string {
  const places = ['', '', '', '']
  for (const branch of branches) {
    const layers = branch.filter((part) => part.kind !== 'block')
    const filters = layers.filter(({ kind }) => kind === 'conv').map(({ channels }) => channels)
    const last = layers.findLast(({ kind }) => kind === 'conv')
    if (layers[0]?.kind === 'pool') places[3] = filters.length > 0 ? String(filters[0]) : 'p'
    else places[((last?.kernel ?? 1) - 1) / 2] = filters.join('-')
  }
  return `i(${places.join('|')})${branches.some((branch) => branch.some(isNormed)) ? ' n' : ''}`
}
