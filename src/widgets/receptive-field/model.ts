/** What the reader has set, and the stacks that follow from it. */
import {
  fieldOf,
  pathsTo,
  reachOf,
  sidesOf,
  singleFor,
  sliding,
  stackCost,
  type Sliding,
  type StackCost,
} from '../../math/receptiveField'
import { FILTERS, type FilterName } from './modelFilters'
import { FIELD_LAYERS, type FieldLayer } from './modelField'

export interface Cell {
  row: number
  column: number
}

/** One 5×5 beside two 3×3, one 7×7 beside three, or a stack of equal layers that the reader builds. */
export const STACKS = ['five', 'seven', 'own'] as const
export type StackName = (typeof STACKS)[number]

export interface OwnStack extends Sliding {
  depth: number
}
export const OWN_KEYS = ['kernel', 'stride', 'pad', 'dilation', 'depth'] as const
export type OwnKey = (typeof OWN_KEYS)[number]

export const CHANNELS = [1, 3, 16, 32, 64, 128, 256] as const
/** Of the input, between the layers, of the output. */
export type Channels = readonly [number, number, number]

export interface Setting {
  stack: StackName
  own: OwnStack
  /** The output cell that is asked about. */
  cell: Cell
  channels: Channels
  first: FilterName
  second: FilterName
  /** Which of the ten digits. */
  digit: number
  relu: boolean
  layer: FieldLayer
}

export const FIRST: Setting = {
  stack: 'five',
  own: { kernel: 3, stride: 1, pad: 0, dilation: 2, depth: 3 },
  cell: { row: 1, column: 1 },
  channels: [64, 64, 64],
  first: FILTERS[0],
  second: FILTERS[2],
  digit: 5,
  relu: false,
  layer: FIELD_LAYERS[5],
}

/** More padding than this would make the map grow. */
export const mostPad = (own: Pick<Sliding, 'kernel' | 'dilation'>): number =>
  Math.floor((reachOf(own) - 1) / 2)

/** Least and greatest of each number of the reader's stack. */
export const limitsOf = (own: OwnStack): Record<OwnKey, readonly [number, number]> => ({
  kernel: [1, 7],
  stride: [1, 3],
  pad: [0, mostPad(own)],
  dilation: [1, 3],
  depth: [1, 5],
})

/** Side of the input that is drawn. */
const INPUT_SIDES: Record<StackName, number> = { five: 7, seven: 9, own: 15 }

/** A stack as it is drawn. */
export interface Drawn {
  layers: readonly Sliding[]
  /** Of its maps, input first. */
  sides: readonly number[]
}

const repeated = (layer: Sliding, depth: number): Sliding[] => new Array<Sliding>(depth).fill(layer)

function drawn(layers: readonly Sliding[], inputSide: number): Drawn {
  const sides = sidesOf(layers, inputSide)
  return { layers: layers.slice(0, sides.length - 1), sides }
}

/** The stacks of a setting: the one filter first where two are compared. */
export function stacksOf({ stack, own }: Pick<Setting, 'stack' | 'own'>): Drawn[] {
  const inputSide = INPUT_SIDES[stack]
  if (stack === 'own') return [drawn(repeated(sliding(own.kernel, own), own.depth), inputSide)]
  const small = repeated(sliding(3), stack === 'five' ? 2 : 3)
  return [drawn([singleFor(small)], inputSide), drawn(small, inputSide)]
}

/** Side of the map of outputs, the same for all stacks of the setting. */
export const outputSideOf = (setting: Pick<Setting, 'stack' | 'own'>): number =>
  stacksOf(setting)[0]!.sides.at(-1)!

/** Layers of the reader's stack for which too little of the map is left. */
export const layersLeftOut = ({ stack, own }: Pick<Setting, 'stack' | 'own'>): number =>
  stack === 'own' ? own.depth - stacksOf({ stack, own })[0]!.layers.length : 0

/** What one output cell sees. */
export interface Seen {
  /** Side of the square by the formula, on a map without edges. */
  side: number
  jump: number
  /** Its first row and column, in cells of the input from 0; negative in the padding. */
  from: Cell
  /** Input cells that reach the output cell. */
  cells: number
  /** Of all of them, and of the one that has most. */
  paths: number
  mostPaths: number
}

export const pathsOf = ({ layers, sides }: Drawn, cell: Cell): number[][] => pathsTo(layers, sides[0]!, cell)

export function seenBy(stack: Drawn, cell: Cell): Seen {
  const { side, jump, start } = fieldOf(stack.layers)
  const input = pathsOf(stack, cell)[0]!
  return {
    side,
    jump,
    from: { row: start + jump * cell.row, column: start + jump * cell.column },
    cells: input.filter((count) => count > 0).length,
    paths: input.reduce((sum, count) => sum + count, 0),
    mostPaths: Math.max(...input),
  }
}

/** The map that costs are counted on: [28, 28]. */
export const COST_SIDE = 28

/** The stack of the setting and the one filter that sees as much, on a map of `COST_SIDE`; in a pair the padding keeps its size. */
export function costsOf({ stack, own, channels }: Setting): {
  one: StackCost
  many: StackCost
  oneSide: number
  depth: number
} {
  const { layers } = stacksOf({ stack, own }).at(-1)!
  const counted = stack === 'own' ? layers : layers.map((layer) => ({ ...layer, pad: mostPad(layer) }))
  const [into, between, out] = channels
  const many = [into, ...counted.slice(1).map(() => between), ...(counted.length > 0 ? [out] : [])]
  const one = singleFor(counted)
  return {
    one: stackCost([one], [into, out], COST_SIDE),
    many: stackCost(counted, many, COST_SIDE),
    oneSide: one.kernel,
    depth: counted.length,
  }
}

export type Change = Partial<Omit<Setting, 'own'>> & { own?: Partial<OwnStack> }

const within = (value: number, [least, most]: readonly [number, number]) =>
  Math.min(most, Math.max(least, value))

/** The setting with the change in it; the padding and the chosen cell give way to what is new. */
export function changed(setting: Setting, { own: ownChange, ...rest }: Change): Setting {
  const own = { ...setting.own, ...ownChange }
  own.pad = within(own.pad, limitsOf(own).pad)
  const next = { ...setting, ...rest, own }
  const last = outputSideOf(next) - 1
  const { row, column } = next.cell
  return { ...next, cell: { row: within(row, [0, last]), column: within(column, [0, last]) } }
}
