/**
 * The walk through im2col: a convolution so small that all its numbers can be seen, its matrix, and what belongs together in the two.
 *
 * One image, one filter. A row of the matrix is a position of the filter; its columns run channel by channel and, within a channel,
 * through the window in reading order, as in the text's programs. The image is spoken of with its padding around it.
 */
import { outputSide } from '../../math/operationCost'
import { stream } from '../../math/rng'

export interface Small {
  /** Of the image, without padding. */
  side: number
  channels: number
  kernel: number
  stride: number
  pad: number
}
export type SmallKey = keyof Small

/** Least and most of each. A padding as wide as the filter would make rows of nothing but padding, so it is narrower. */
export const LIMITS: Record<SmallKey, readonly [number, number]> = {
  side: [3, 6],
  channels: [1, 3],
  kernel: [1, 3],
  stride: [1, 3],
  pad: [0, 2],
}
export const SMALL_KEYS = Object.keys(LIMITS) as SmallKey[]

export const mostPad = ({ kernel }: Pick<Small, 'kernel'>): number => Math.min(LIMITS.pad[1], kernel - 1)

/** A place in the padded image, counted from 0. */
export interface Pixel {
  channel: number
  y: number
  x: number
}
/** A place in the matrix, counted from 0. */
export interface MatrixCell {
  row: number
  column: number
}

/** What the reader points at. A position is an output and a row of the matrix. */
export type Chosen =
  { kind: 'position'; row: number } | ({ kind: 'pixel' } & Pixel) | ({ kind: 'cell' } & MatrixCell)

export const paddedSide = ({ side, pad }: Small): number => side + 2 * pad
export const across = ({ side, kernel, stride, pad }: Small): number => outputSide(side, kernel, stride, pad)
export const rowsOf = (small: Small): number => across(small) ** 2
export const columnsOf = ({ kernel, channels }: Small): number => kernel * kernel * channels

/** Upper left corner of the window at a position, in the padded image. */
export function cornerOf(small: Small, row: number): { y: number; x: number } {
  const wide = across(small)
  return { y: small.stride * Math.floor(row / wide), x: small.stride * (row % wide) }
}

/** The pixel that a cell of the matrix holds. */
export function pixelAt(small: Small, { row, column }: MatrixCell): Pixel {
  const { kernel } = small
  const { y, x } = cornerOf(small, row)
  return {
    channel: Math.floor(column / kernel ** 2),
    y: y + (Math.floor(column / kernel) % kernel),
    x: x + (column % kernel),
  }
}

/** All cells that hold a pixel, at most one in a row; none where the stride leaves it out. */
export function cellsOf(small: Small, { channel, y, x }: Pixel): MatrixCell[] {
  const { kernel } = small
  return Array.from({ length: rowsOf(small) }, (_, row) => row).flatMap((row) => {
    const corner = cornerOf(small, row)
    const [dy, dx] = [y - corner.y, x - corner.x]
    const isInside = dy >= 0 && dy < kernel && dx >= 0 && dx < kernel
    return isInside ? [{ row, column: (channel * kernel + dy) * kernel + dx }] : []
  })
}

export const isPadding = ({ side, pad }: Small, { y, x }: Pick<Pixel, 'y' | 'x'>): boolean =>
  y < pad || x < pad || y >= side + pad || x >= side + pad

const MOST_SIDE = LIMITS.side[1]
const MOST_KERNEL = LIMITS.kernel[1]
/** The same digits whatever the size: a larger image has more of them. */
const PLANES = Array.from({ length: LIMITS.channels[1] }, (_, channel) => {
  const [pixels, weights] = [stream(2, 'small image', channel), stream(2, 'small filter', channel)]
  return {
    pixels: Array.from({ length: MOST_SIDE ** 2 }, () => pixels.below(10)),
    weights: Array.from({ length: MOST_KERNEL ** 2 }, () => weights.below(5) - 2),
  }
})

/** 0 in the padding, else a digit. */
export function valueOf(small: Small, { channel, y, x }: Pixel): number {
  if (isPadding(small, { y, x })) return 0
  return PLANES[channel]!.pixels[(y - small.pad) * MOST_SIDE + x - small.pad]!
}

/** The filter as a column: [columns]. */
export const weightsOf = ({ channels, kernel }: Small): number[] =>
  PLANES.slice(0, channels).flatMap(({ weights }) =>
    Array.from({ length: kernel ** 2 }, (_, k) => weights[Math.floor(k / kernel) * MOST_KERNEL + (k % kernel)]!),
  ) // prettier-ignore

/** [rows][columns] */
export const matrixOf = (small: Small): number[][] =>
  Array.from({ length: rowsOf(small) }, (_, row) =>
    Array.from({ length: columnsOf(small) }, (_, column) => valueOf(small, pixelAt(small, { row, column }))),
  )

/** The matrix times the filter: [rows]. */
export function outputsOf(small: Small): number[] {
  const weights = weightsOf(small)
  return matrixOf(small).map((row) => row.reduce((sum, value, k) => sum + value * weights[k]!, 0))
}

/** What the matrix costs. */
export function countsOf(small: Small) {
  const [rows, columns] = [rowsOf(small), columnsOf(small)]
  const pixels = small.side ** 2 * small.channels
  let zeros = 0
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (isPadding(small, pixelAt(small, { row, column }))) zeros++
  return {
    rows,
    columns,
    pixels,
    numbers: rows * columns,
    /** Cells that hold padding. */
    zeros,
    /** Of each pixel, on average. */
    copies: (rows * columns - zeros) / pixels,
    /** Numbers in the matrix for each number in the image. */
    factor: (rows * columns) / pixels,
  }
}

/** What to mark when something is chosen. */
export interface Marks {
  /** The position whose window and row are framed. */
  row: number | null
  pixel: Pixel | null
  /** Cells that hold the pixel. */
  cells: MatrixCell[]
  /** Rows, and so outputs, that the pixel goes into; or the one of the position. */
  outputs: number[]
  /** Weights that the pixel is multiplied by; all, where a position is chosen. */
  weights: number[]
}

export function marksOf(small: Small, chosen: Chosen): Marks {
  if (chosen.kind === 'position') {
    const { row } = chosen
    const weights = Array.from({ length: columnsOf(small) }, (_, k) => k)
    return { row, pixel: null, cells: [], outputs: [row], weights }
  }
  const pixel = chosen.kind === 'pixel' ? chosen : pixelAt(small, chosen)
  const cells = cellsOf(small, pixel)
  if (chosen.kind === 'cell')
    return { row: chosen.row, pixel, cells, outputs: [chosen.row], weights: [chosen.column] }
  return {
    row: null,
    pixel,
    cells,
    outputs: cells.map(({ row }) => row),
    weights: cells.map(({ column }) => column),
  }
}

export interface Walk {
  small: Small
  chosen: Chosen
}
export type WalkAction = { type: 'small'; change: Partial<Small> } | { type: 'choose'; chosen: Chosen }

export const FIRST_WALK: Walk = {
  small: { side: 4, channels: 2, kernel: 3, stride: 1, pad: 1 },
  chosen: { kind: 'cell', row: 5, column: 5 },
}

const within = (value: number, most: number) => Math.min(value, most - 1)

/** What was chosen, or what lies nearest to it, where the size has changed. */
export function soundChoice(small: Small, chosen: Chosen): Chosen {
  const [rows, columns, wide] = [rowsOf(small), columnsOf(small), paddedSide(small)]
  if (chosen.kind === 'position') return { kind: 'position', row: within(chosen.row, rows) }
  if (chosen.kind === 'cell')
    return { kind: 'cell', row: within(chosen.row, rows), column: within(chosen.column, columns) }
  const { channel, y, x } = chosen
  return { kind: 'pixel', channel: within(channel, small.channels), y: within(y, wide), x: within(x, wide) }
}

export function reduceWalk({ small, chosen }: Walk, action: WalkAction): Walk {
  if (action.type === 'choose') return { small, chosen: soundChoice(small, action.chosen) }
  const changed = { ...small, ...action.change }
  const next = { ...changed, pad: Math.min(changed.pad, mostPad(changed)) }
  return { small: next, chosen: soundChoice(next, chosen) }
}

/** `position-6`, `pixel-1-2-3` (channel, row, column in the padded image), `cell-6-6`: counted from 1. */
export function textOfChoice(chosen: Chosen): string {
  const numbers =
    chosen.kind === 'position'
      ? [chosen.row]
      : chosen.kind === 'cell'
        ? [chosen.row, chosen.column]
        : [chosen.channel, chosen.y, chosen.x]
  return [chosen.kind, ...numbers.map((n) => n + 1)].join('-')
}

/** The inverse of `textOfChoice`; null for what says nothing that there is. */
export function choiceIn(text: string, small: Small): Chosen | null {
  const [kind, ...numbers] = text.split('-')
  const [a = 0, b = 0, c = 0] = numbers.map((n) => (/^\d{1,3}$/.test(n) ? Number(n) - 1 : -1))
  const chosen: Chosen | null =
    kind === 'position'
      ? { kind, row: a }
      : kind === 'cell'
        ? { kind, row: a, column: b }
        : kind === 'pixel'
          ? { kind, channel: a, y: b, x: c }
          : null
  if (!chosen || [a, b, c].some((n) => n < 0)) return null
  return textOfChoice(chosen) === text && textOfChoice(soundChoice(small, chosen)) === text ? chosen : null
}
