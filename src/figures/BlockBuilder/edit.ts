/**
 * Changes to a network by its blocks: each is a text as `src/math/networkText.ts` has it, such as `c16 n` or `r(c8 c8) d25`. What
 * comes out need not be a network; who changes it asks the parser.
 */

export const KINDS = ['conv', 'pool', 'residual', 'inception', 'average', 'affine'] as const
export type Kind = (typeof KINDS)[number]

/** What can be turned on a block; the numbers of an inception block in the order in which its text has them. */
export type KnobId =
  | 'channels'
  | 'kernel'
  | 'stride'
  | 'convolutions'
  | 'units'
  | 'window'
  | 'mean'
  | 'one'
  | 'threeReduce'
  | 'three'
  | 'fiveReduce'
  | 'five'
  | 'projection'
  | 'norm'
  | 'dropout'

export interface Knob {
  id: KnobId
  value: number
  /** Ascending; the value need not be among them. */
  options: readonly number[]
}

const CHANNELS = [1, 2, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256]
const UNITS = [10, 20, 30, 50, 80, 100, 128, 200, 256, 512, 1024]
const FLAG = [0, 1]

const PREFIX: Record<string, Kind> = {
  c: 'conv',
  p: 'pool',
  a: 'pool',
  g: 'average',
  r: 'residual',
  i: 'inception',
  f: 'affine',
}
export const kindOf = (unit: string): Kind => PREFIX[unit[0]!] ?? 'conv'

interface Pieces {
  head: string
  norm: boolean
  dropout: number
}

function piecesOf(unit: string): Pieces {
  const [, head = unit, norm, dropout = '0'] = /^([ri]\([^)]*\)|\S+)( n)?(?: d(\d+))?$/.exec(unit) ?? []
  return { head, norm: norm !== undefined, dropout: Number(dropout) }
}

const joined = ({ head, norm, dropout }: Pieces): string =>
  `${head}${norm ? ' n' : ''}${dropout > 0 ? ` d${dropout}` : ''}`

interface Convolution {
  channels: number
  kernel: number
  stride: number
  pad: string | undefined
}

function convolutionIn(token: string): Convolution {
  const [, channels = '1', kernel = '3', stride = '1', pad] =
    /^c(\d+)(?:k(\d+))?(?:s(\d+))?(?:p(\d+))?$/.exec(token) ?? []
  return { channels: Number(channels), kernel: Number(kernel), stride: Number(stride), pad }
}

const convolutionText = ({ channels, kernel, stride, pad }: Convolution): string =>
  `c${channels}${kernel === 3 ? '' : `k${kernel}`}${stride === 1 ? '' : `s${stride}`}${pad === undefined ? '' : `p${pad}`}`

/** A residual block as its knobs know it: so many 3×3 convolutions of one width, the first with the stride. */
function residualIn(head: string) {
  const [body = ''] = head.slice(2, -1).split('|')
  const convolutions = body.match(/c\S+/g) ?? []
  return {
    channels: convolutionIn(convolutions.at(-1) ?? '').channels,
    stride: convolutionIn(convolutions[0] ?? '').stride,
    convolutions: convolutions.length,
    norm: Number(/(^| )n/.test(body)),
  }
}

const residualText = ({ channels, stride, convolutions, norm }: ReturnType<typeof residualIn>): string => {
  const one = (index: number) =>
    `c${channels}${index === 0 && stride > 1 ? `s${stride}` : ''}${norm ? ' n' : ''}`
  return `r(${Array.from({ length: convolutions }, (_, i) => one(i)).join(' ')})`
}

const COLUMNS = ['one', 'threeReduce', 'three', 'fiveReduce', 'five', 'projection'] as const
type Columns = Record<(typeof COLUMNS)[number], number>

function inceptionIn(head: string): Columns {
  const [one = '', three = '', five = '', pooled = ''] = head.slice(2, -1).split('|')
  const pair = (text: string) => (text.includes('-') ? text.split('-') : ['', text]).map(Number)
  const [[threeReduce, threes], [fiveReduce, fives]] = [pair(three), pair(five)] as [
    [number, number],
    [number, number],
  ]
  const projection = pooled === 'p' ? 0 : Number(pooled)
  return { one: Number(one), threeReduce, three: threes, fiveReduce, five: fives, projection }
}

const inceptionText = ({ one, threeReduce, three, fiveReduce, five, projection }: Columns): string => {
  const pair = (reduce: number, filters: number) =>
    filters === 0 ? '' : reduce === 0 ? String(filters) : `${reduce}-${filters}`
  return `i(${one || ''}|${pair(threeReduce, three)}|${pair(fiveReduce, five)}|${projection || 'p'})`
}

/** What can be turned on a block, and where each knob stands. */
export function knobsOf(unit: string): Knob[] {
  const { head, norm, dropout } = piecesOf(unit)
  const drop: Knob = { id: 'dropout', value: dropout, options: [0, 10, 25, 50] }
  const normed = (value: number): Knob => ({ id: 'norm', value, options: FLAG })
  switch (kindOf(unit)) {
    case 'conv': {
      const { channels, kernel, stride } = convolutionIn(head)
      return [
        { id: 'channels', value: channels, options: CHANNELS },
        { id: 'kernel', value: kernel, options: [1, 3, 5, 7] },
        { id: 'stride', value: stride, options: [1, 2] },
        normed(Number(norm)),
        drop,
      ]
    }
    case 'pool': {
      const window = Number(/^[pa](\d+)/.exec(head)?.[1] ?? 2)
      const isMean = Number(head.startsWith('a'))
      return [{ id: 'window', value: window, options: [2, 3] }, { id: 'mean', value: isMean, options: FLAG }, drop] // prettier-ignore
    }
    case 'residual': {
      const { channels, stride, convolutions, norm: hasNorm } = residualIn(head)
      return [
        { id: 'channels', value: channels, options: CHANNELS },
        { id: 'convolutions', value: convolutions, options: [1, 2, 3] },
        { id: 'stride', value: stride, options: [1, 2] },
        normed(hasNorm),
        drop,
      ]
    }
    case 'inception': {
      const columns = inceptionIn(head)
      const knobs = COLUMNS.map((id): Knob => ({ id, value: columns[id], options: [0, ...CHANNELS] }))
      return [...knobs, normed(Number(norm)), drop]
    }
    case 'affine':
      return [{ id: 'units', value: Number(head.slice(1)), options: UNITS }, drop]
    case 'average':
      return [drop]
  }
}

/** The block with one knob at another value. */
export function turned(unit: string, id: KnobId, value: number): string {
  const pieces = piecesOf(unit)
  const { head } = pieces
  if (id === 'dropout') return joined({ ...pieces, dropout: value })
  const isResidual = kindOf(unit) === 'residual'
  if (id === 'norm' && !isResidual) return joined({ ...pieces, norm: value === 1 })
  const other = (text: string) => joined({ ...pieces, head: text })
  if (isResidual) return other(residualText({ ...residualIn(head), [id]: value }))
  switch (kindOf(unit)) {
    case 'conv': {
      const before = convolutionIn(head)
      // Another filter keeps the size of the map anew.
      const pad = id === 'kernel' ? undefined : before.pad
      return other(convolutionText({ ...before, pad, [id]: value }))
    }
    case 'inception':
      return other(inceptionText({ ...inceptionIn(head), [id]: value }))
    case 'affine':
      return other(`f${value}`)
    default:
      if (id === 'mean') return other(`${value === 1 ? 'a' : 'p'}${head.slice(1)}`)
      return other(value === 2 ? head[0]! : `${head[0]}3s2p1`)
  }
}

/** The next value up or down from where a knob stands; the same at the end. */
export function nextValue({ value, options }: Knob, direction: 1 | -1): number {
  const further = options.filter((option) => (direction === 1 ? option > value : option < value))
  return (direction === 1 ? further[0] : further.at(-1)) ?? value
}

/** A new block of a kind, as wide as what enters it. */
export function freshUnit(kind: Kind, channels: number): string {
  const width = Math.min(128, Math.max(8, channels))
  switch (kind) {
    case 'conv':
      return `c${channels < 8 ? 16 : width}`
    case 'pool':
      return 'p'
    case 'average':
      return 'g'
    case 'residual':
      return `r(c${width} n c${width} n)`
    case 'inception': {
      const quarter = Math.max(4, Math.round(width / 4))
      return `i(${quarter}|${quarter}-${quarter}|${Math.ceil(quarter / 2)}-${quarter}|${quarter})`
    }
    case 'affine':
      return 'f50'
  }
}

export type Edit =
  | { type: 'insert'; at: number; unit: string }
  | { type: 'remove'; at: number }
  | { type: 'move'; from: number; to: number }
  | { type: 'turn'; at: number; id: KnobId; value: number }

/** The blocks after a change. */
export function edited(units: readonly string[], edit: Edit): string[] {
  switch (edit.type) {
    case 'insert':
      return units.toSpliced(edit.at, 0, edit.unit)
    case 'remove':
      return units.toSpliced(edit.at, 1)
    case 'move': {
      const rest = units.toSpliced(edit.from, 1)
      return rest.toSpliced(edit.to, 0, units[edit.from]!)
    }
    case 'turn':
      return units.with(edit.at, turned(units[edit.at]!, edit.id, edit.value))
  }
}
