/** Ridge regression: the weights that make Σ‖y − Wx‖² + λ‖W‖² least, by Cholesky's decomposition of XᵀX + λI in float64. */

/** Weights [features + 1, targets], the last row for a feature that is 1 everywhere; `gram` and `products` are made by `addRows`. */
export function solveRidge({ size, targets, gram, products }: Normal, lambda: number): Float64Array {
  const lower = gram.slice()
  for (let i = 0; i < size; i++) lower[i * size + i]! += lambda
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = lower[i * size + j]!
      for (let k = 0; k < j; k++) sum -= lower[i * size + k]! * lower[j * size + k]!
      lower[i * size + j] = i === j ? Math.sqrt(sum) : sum / lower[j * size + j]!
    }
  const out = products.slice()
  for (let target = 0; target < targets; target++) {
    for (let i = 0; i < size; i++) {
      let sum = out[i * targets + target]!
      for (let k = 0; k < i; k++) sum -= lower[i * size + k]! * out[k * targets + target]!
      out[i * targets + target] = sum / lower[i * size + i]!
    }
    for (let i = size - 1; i >= 0; i--) {
      let sum = out[i * targets + target]!
      for (let k = i + 1; k < size; k++) sum -= lower[k * size + i]! * out[k * targets + target]!
      out[i * targets + target] = sum / lower[i * size + i]!
    }
  }
  return out
}

/** XᵀX and XᵀY, with a 1 behind each x. */
export interface Normal {
  /** Features and one. */
  size: number
  targets: number
  /** [size, size]; its lower half is filled. */
  gram: Float64Array
  /** [size, targets] */
  products: Float64Array
}

/** Sums over rows of x [rows · features] and y [rows · targets]. */
export function normalOf(x: Float32Array, y: Float32Array, rows: number): Normal {
  const count = x.length / rows
  const size = count + 1
  const targets = y.length / rows
  const gram = new Float64Array(size * size)
  const products = new Float64Array(size * targets)
  for (let row = 0; row < rows; row++) {
    const at = (i: number) => (i < count ? x[row * count + i]! : 1)
    for (let i = 0; i < size; i++) {
      const value = at(i)
      if (value === 0) continue // half of all features are: they come from a ReLU
      for (let j = 0; j <= i; j++) gram[i * size + j]! += value * at(j)
      for (let t = 0; t < targets; t++) products[i * targets + t]! += value * y[row * targets + t]!
    }
  }
  return { size, targets, gram, products }
}
