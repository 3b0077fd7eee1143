/**
 * Ridge regression: the weights that make Σ‖y − Wx‖² + λ‖W‖² least. With X of n rows and m features they are (XᵀX + λI)⁻¹XᵀY, which is
 * Xᵀ(XXᵀ + λI)⁻¹Y: whichever matrix is the smaller is decomposed after Cholesky, in float64.
 */

export interface RidgeData {
  rows: number
  /** [rows · features]; a feature that is 1 everywhere is added behind them. */
  x: Float32Array
  /** [rows · targets] */
  y: Float32Array
}

/** Weights [features + 1, targets], the last row for the feature that is 1. */
export function fitRidge(data: RidgeData, lambda: number): Float64Array {
  const features = data.x.length / data.rows
  return data.rows > features ? byFeatures(data, lambda) : byRows(data, lambda)
}

function byFeatures({ rows, x, y }: RidgeData, lambda: number): Float64Array {
  const count = x.length / rows
  const size = count + 1
  const targets = y.length / rows
  const gram = new Float64Array(size * size)
  const products = new Float64Array(size * targets)
  const row = new Float64Array(size).fill(1)
  for (let r = 0; r < rows; r++) {
    row.set(x.subarray(r * count, (r + 1) * count))
    for (let i = 0; i < size; i++) {
      const value = row[i]!
      if (value === 0) continue // many are: they come from a ReLU
      for (let j = 0; j <= i; j++) gram[i * size + j]! += value * row[j]!
      for (let t = 0; t < targets; t++) products[i * targets + t]! += value * y[r * targets + t]!
    }
  }
  for (let i = 0; i < size; i++) gram[i * size + i]! += lambda
  return solve(gram, size, products, targets)
}

function byRows({ rows, x, y }: RidgeData, lambda: number): Float64Array {
  const count = x.length / rows
  const targets = y.length / rows
  const gram = new Float64Array(rows * rows)
  for (let a = 0; a < rows; a++)
    for (let b = 0; b <= a; b++) {
      let sum = a === b ? 1 + lambda : 1
      for (let i = 0; i < count; i++) sum += x[a * count + i]! * x[b * count + i]!
      gram[a * rows + b] = sum
    }
  const shares = solve(gram, rows, Float64Array.from(y), targets)
  const weights = new Float64Array((count + 1) * targets)
  for (let row = 0; row < rows; row++)
    for (let t = 0; t < targets; t++) {
      const share = shares[row * targets + t]!
      for (let i = 0; i < count; i++) weights[i * targets + t]! += share * x[row * count + i]!
      weights[count * targets + t]! += share
    }
  return weights
}

/** A⁻¹B for a symmetric positive definite A [size, size], of which the lower half is read and overwritten, and B [size, targets]. */
function solve(a: Float64Array, size: number, b: Float64Array, targets: number): Float64Array {
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = a[i * size + j]!
      for (let k = 0; k < j; k++) sum -= a[i * size + k]! * a[j * size + k]!
      a[i * size + j] = i === j ? Math.sqrt(sum) : sum / a[j * size + j]!
    }
  const out = b.slice()
  for (let t = 0; t < targets; t++) {
    for (let i = 0; i < size; i++) {
      let sum = out[i * targets + t]!
      for (let k = 0; k < i; k++) sum -= a[i * size + k]! * out[k * targets + t]!
      out[i * targets + t] = sum / a[i * size + i]!
    }
    for (let i = size - 1; i >= 0; i--) {
      let sum = out[i * targets + t]!
      for (let k = i + 1; k < size; k++) sum -= a[k * size + i]! * out[k * targets + t]!
      out[i * targets + t] = sum / a[i * size + i]!
    }
  }
  return out
}
