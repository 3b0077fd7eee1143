/**
 * Which cells of earlier maps one output cell depends on, and on how many ways. Convolutions with stride 1 and no padding, as
 * in figures 8-5 and 8-6; a way is a choice of one filter position in each layer.
 */
import type { Cell } from '../keyboard'

/** Side of the square input of both figures. */
export const INPUT_SIDE = 7

/** Sides of the maps, input first. */
export function mapSides(kernels: readonly number[], inputSide = INPUT_SIDE): number[] {
  const sides = [inputSide]
  for (const kernel of kernels) sides.push(sides.at(-1)! - kernel + 1)
  return sides
}

/** Side of the square that one cell of the last map sees in map `index`. */
export const fieldSide = (kernels: readonly number[], index: number): number =>
  kernels.slice(index).reduce((side, kernel) => side + kernel - 1, 1)

/** For every map, input first: on how many ways each cell, row by row, reaches the chosen cell of the last map. */
export function waysTo(kernels: readonly number[], chosen: Cell, inputSide = INPUT_SIDE): number[][] {
  const sides = mapSides(kernels, inputSide)
  const last = sides.at(-1)!
  let ways: number[] = Array.from({ length: last * last }, (_, i) =>
    i === chosen.row * last + chosen.column ? 1 : 0,
  )
  const all = [ways]
  for (let layer = kernels.length - 1; layer >= 0; layer--) {
    const [side, kernel, later] = [sides[layer]!, kernels[layer]!, sides[layer + 1]!]
    const earlier = new Array<number>(side * side).fill(0)
    ways.forEach((count, i) => {
      const [top, left] = [Math.floor(i / later), i % later]
      for (let y = 0; y < kernel; y++)
        for (let x = 0; x < kernel; x++) earlier[(top + y) * side + left + x]! += count
    })
    ways = earlier
    all.unshift(ways)
  }
  return all
}
