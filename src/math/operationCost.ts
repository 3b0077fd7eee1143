/**
 * What an operation costs before any device has seen it: floating-point operations, two a multiply-add, and the bytes of all
 * numbers that it must read and write at least once, four bytes each.
 */

/** As `Operation` of the engine's protocol has it; `input` is [batch, side, channels]. */
export type Costed =
  | { kind: 'product'; rows: number; inner: number; cols: number }
  | {
      kind: 'conv'
      input: readonly number[]
      filters: number
      kernel: number
      stride: number
      pad: number
      groups: number
    }
  | { kind: 'pool'; input: readonly number[]; kernel: number; stride: number }
  | { kind: 'relu' | 'norm'; input: readonly number[] }

export interface Cost {
  /** 0 where nothing is multiplied and added. Comparing, and the few products of a normalisation, are not counted. */
  flops: number
  bytes: number
}

const BYTES = 4

/** Side of the map that a window makes of a map; no rounding up. */
export const outputSide = (side: number, kernel: number, stride: number, pad: number): number =>
  Math.floor((side + 2 * pad - kernel) / stride) + 1

/** Costs of one operation. */
export function costOf(operation: Costed): Cost {
  if (operation.kind === 'product') {
    const { rows, inner, cols } = operation
    return { flops: 2 * rows * inner * cols, bytes: BYTES * (rows * inner + inner * cols + rows * cols) }
  }
  const [batch, side, channels] = operation.input as [number, number, number]
  const read = batch * side * side * channels
  switch (operation.kind) {
    case 'conv': {
      const { filters, kernel, stride, pad, groups } = operation
      const written = batch * outputSide(side, kernel, stride, pad) ** 2 * filters
      const fanIn = (kernel * kernel * channels) / groups
      return { flops: 2 * written * fanIn, bytes: BYTES * (read + fanIn * filters + written) }
    }
    case 'pool': {
      const written = batch * outputSide(side, operation.kernel, operation.stride, 0) ** 2 * channels
      return { flops: 0, bytes: BYTES * (read + written) }
    }
    case 'relu':
    case 'norm':
      return { flops: 0, bytes: BYTES * 2 * read }
  }
}
