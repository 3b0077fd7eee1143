/**
 * Weights of one (2n+1)×(2n+1) convolution against n convolutions of 3×3 that see as much, in units of C², biases left out.
 * From C channels to `growth`·C: the stack widens in its first layer, as the networks of this chapter do.
 */
export interface Cost {
  /** Layers of the stack. */
  n: number
  /** Side of the big filter. */
  side: number
  big: number
  stack: number
}

export function costOf(n: number, growth: number): Cost {
  const side = 2 * n + 1
  return { n, side, big: side * side * growth, stack: 9 * growth + (n - 1) * 9 * growth * growth }
}

/** What the stack saves of the big filter's weights, percent; negative when it costs more. */
export const savingPercent = ({ big, stack }: Cost): number => Math.round((100 * (big - stack)) / big)
