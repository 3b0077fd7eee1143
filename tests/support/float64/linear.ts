/* Matrix products, activation gradients and error measures over doubles. */

type Numbers = ArrayLike<number>

/** out[rows, cols] = A[rows, inner] · B[inner, cols]; a transposed factor is stored as its transpose. */
export function matMul(
  a: Numbers,
  b: Numbers,
  rows: number,
  inner: number,
  cols: number,
  transposeA = false,
  transposeB = false,
): Float64Array {
  const out = new Float64Array(rows * cols)
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < cols; j++) {
      for (let k = 0; k < inner; k++) {
        out[i * cols + j]! +=
          a[transposeA ? k * rows + i : i * inner + k]! * b[transposeB ? j * inner + k : k * cols + j]!
      }
    }
  }
  return out
}

/** [dy where y > 0, its sum per channel], channels last. */
export function reluBiasGradient(dy: Numbers, y: Numbers, channels: number): [Float64Array, Float64Array] {
  const masked = Float64Array.from({ length: dy.length }, (_, i) => (y[i]! > 0 ? dy[i]! : 0))
  const bias = new Float64Array(channels)
  masked.forEach((value, i) => (bias[i % channels]! += value))
  return [masked, bias]
}

/** max|actual − expected| / max|expected|; Infinity for a NaN, a wrong length or a difference from an all-zero expectation. */
export function relativeError(actual: Numbers, expected: Numbers): number {
  if (actual.length !== expected.length) return Infinity
  let difference = 0
  let scale = 0
  for (let i = 0; i < expected.length; i++) {
    if (actual[i] === expected[i]) continue
    const gap = Math.abs(actual[i]! - expected[i]!)
    if (Number.isNaN(gap)) return Infinity
    difference = Math.max(difference, gap)
  }
  for (let i = 0; i < expected.length; i++)
    if (Number.isFinite(expected[i]!)) scale = Math.max(scale, Math.abs(expected[i]!))
  return difference === 0 ? 0 : difference / scale
}

/** out[s] = Σ of the rows of x [count, rowSize] whose id is s; other ids are ignored. */
export function segmentSum(x: Numbers, ids: Numbers, rowSize: number, segments: number): Float64Array {
  const out = new Float64Array(segments * rowSize)
  for (let i = 0; i < x.length; i++) {
    const id = ids[Math.floor(i / rowSize)]!
    if (id >= 0 && id < segments) out[id * rowSize + (i % rowSize)]! += x[i]!
  }
  return out
}
