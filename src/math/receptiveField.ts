/**
 * Which cells of earlier maps one output cell depends on, and on how many paths, in a stack of square windows on square maps. The
 * recurrences are those of Araujo, Norris and Sim (Distill 2019, doi 10.23915/distill.00021). Windows are separable, so that all is
 * reckoned along one axis.
 */
import { outputSide } from './operationCost'

/** One layer's window: filter or pooling. */
export interface Sliding {
  kernel: number
  stride: number
  pad: number
  /** Distance between the cells that neighbouring weights read; 1 reads all. */
  dilation: number
}

export const sliding = (kernel: number, { stride = 1, pad = 0, dilation = 1 } = {}): Sliding => ({
  kernel,
  stride,
  pad,
  dilation,
})

/** Cells from the first to the last that one window reads. */
export const reachOf = ({ kernel, dilation }: Pick<Sliding, 'kernel' | 'dilation'>): number =>
  dilation * (kernel - 1) + 1

/** Sides of the maps, input first; ends early, before a window that is larger than its padded map. */
export function sidesOf(layers: readonly Sliding[], inputSide: number): number[] {
  const sides = [inputSide]
  for (const layer of layers) {
    const side = outputSide(sides.at(-1)!, reachOf(layer), layer.stride, layer.pad)
    if (side < 1) break
    sides.push(side)
  }
  return sides
}

/** Along one axis, in cells of the input, on a map without edges. */
export interface ReceptiveField {
  side: number
  /** From the field of one output cell to that of the next. */
  jump: number
  /** First cell of the field of output cell 0; negative where padding is read. */
  start: number
}

/** What one cell of the last map sees of the first. */
export function fieldOf(
  layers: readonly (Pick<Sliding, 'kernel' | 'stride'> & Partial<Sliding>)[],
): ReceptiveField {
  let [side, jump, start] = [1, 1, 0]
  for (const { kernel, stride, pad = 0, dilation = 1 } of layers) {
    side += (reachOf({ kernel, dilation }) - 1) * jump
    start -= pad * jump
    jump *= stride
  }
  return { side, jump, start }
}

/** For every map, input first: on how many paths each cell along the axis reaches cell `position` of the last map. */
export function pathsAlong(layers: readonly Sliding[], inputSide: number, position: number): number[][] {
  const sides = sidesOf(layers, inputSide)
  let paths = new Array<number>(sides.at(-1)!).fill(0)
  paths[position] = 1
  const all = [paths]
  for (let index = sides.length - 2; index >= 0; index--) {
    const { kernel, stride, pad, dilation } = layers[index]!
    const earlier = new Array<number>(sides[index]!).fill(0)
    paths.forEach((count, cell) => {
      for (let k = 0; k < kernel; k++) {
        const read = cell * stride - pad + k * dilation
        if (read >= 0 && read < earlier.length) earlier[read]! += count
      }
    })
    paths = earlier
    all.unshift(paths)
  }
  return all
}

/** The same for every cell, row by row: [side · side] for each map, input first. */
export function pathsTo(
  layers: readonly Sliding[],
  inputSide: number,
  { row, column }: { row: number; column: number },
): number[][] {
  const down = pathsAlong(layers, inputSide, row)
  const across = pathsAlong(layers, inputSide, column)
  return down.map((rows, index) => rows.flatMap((y) => across[index]!.map((x) => y * x)))
}

export interface StackCost {
  /** Weights and biases. */
  parameters: number
  /** For one image. */
  multiplyAdds: number
}

/** What a stack of convolutions costs: `channels` has those of the input first, then those that each layer makes. */
export function stackCost(
  layers: readonly Sliding[],
  channels: readonly number[],
  inputSide: number,
): StackCost {
  const sides = sidesOf(layers, inputSide)
  let [parameters, multiplyAdds] = [0, 0]
  layers.forEach(({ kernel }, index) => {
    const weights = kernel * kernel * channels[index]! * channels[index + 1]!
    parameters += weights + channels[index + 1]!
    multiplyAdds += weights * (sides[index + 1] ?? 0) ** 2
  })
  return { parameters, multiplyAdds }
}

/** The one layer whose cells lie where those of the stack lie and see squares of the same size. */
export function singleFor(layers: readonly Sliding[]): Sliding {
  const { side, jump, start } = fieldOf(layers)
  return sliding(side, { stride: jump, pad: 0 - start })
}

/**
 * The one filter [(a + b − 1)²] that does what filter `first` [a²] and then filter `second` [b²] do, as long as nothing bends
 * between them; row by row, single channel.
 */
export function composed(first: readonly number[], second: readonly number[]): number[] {
  const [a, b] = [Math.sqrt(first.length), Math.sqrt(second.length)]
  const side = a + b - 1
  const filter = new Array<number>(side * side).fill(0)
  second.forEach((outer, j) =>
    first.forEach((inner, i) => {
      const row = Math.floor(j / b) + Math.floor(i / a)
      filter[row * side + (j % b) + (i % a)]! += outer * inner
    }),
  )
  return filter
}

/** How many of the largest values it takes to make up `share` of the sum of all; values ≥ 0. */
export function cellsCarrying(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).sort().reverse()
  const wanted = share * sorted.reduce((sum, value) => sum + value, 0)
  let sum = 0
  return sorted.findIndex((value) => (sum += value) >= wanted) + 1
}
