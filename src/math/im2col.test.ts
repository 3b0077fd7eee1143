import { expect, test } from 'vitest'
import { compareResults, convolveByLoops, im2col, matrixShape, transposed, type Convolution } from './im2col'
import { stream } from './rng'

const rng = stream(832, 'im2col')
const numbers = (length: number) => Float32Array.from({ length }, () => rng.below(19) - 9)

function randomConvolution(): Convolution {
  const kernel = 1 + rng.below(5)
  const pad = rng.below(4)
  return {
    input: [1 + rng.below(3), Math.max(1, kernel - 2 * pad) + rng.below(7), 1 + rng.below(5)],
    filters: 1 + rng.below(5),
    kernel,
    stride: 1 + rng.below(4),
    pad,
  }
}

const volume = ({ input: [batch, side, channels] }: Convolution) => batch! * side! * side! * channels!

/** [rows, columns] · [columns, filters], by the definition. */
function multiply(matrix: Float32Array, weights: Float32Array, columns: number, filters: number) {
  const rows = matrix.length / columns
  return Float32Array.from({ length: rows * filters }, (_, at) => {
    const [r, f] = [Math.floor(at / filters), at % filters]
    let sum = 0
    for (let k = 0; k < columns; k++) sum += matrix[r * columns + k]! * weights[k * filters + f]!
    return sum
  })
}

test('im2col and one product are the convolution, for 300 random shapes', () => {
  let padded = 0
  for (let trial = 0; trial < 300; trial++) {
    const convolution = randomConvolution()
    const { rows, columns } = matrixShape(convolution)
    const { filters } = convolution
    const x = numbers(volume(convolution))
    const weights = numbers(columns * filters)
    const matrix = new Float32Array(rows * columns)
    im2col(x, convolution, matrix)
    const byProduct = multiply(matrix, transposed(weights, filters, columns), columns, filters)
    expect(byProduct, JSON.stringify(convolution)).toEqual(convolveByLoops(x, weights, convolution))
    if (convolution.pad > 0) padded++
  }
  expect(padded).toBeGreaterThan(100)
})

test('a window that is nothing but padding is a row of zeros, and gives 0', () => {
  const convolution = { input: [1, 1, 1], filters: 1, kernel: 1, stride: 1, pad: 1 }
  expect(matrixShape(convolution)).toEqual({ rows: 9, columns: 1 })
  const matrix = new Float32Array(9)
  im2col(Float32Array.of(5), convolution, matrix)
  expect([...matrix]).toEqual([0, 0, 0, 0, 5, 0, 0, 0, 0])
})

test('differences are found, and what is no number is not overlooked', () => {
  expect(compareResults(Float32Array.of(1, -4), Float32Array.of(1.5, -4))).toEqual({
    difference: 0.5,
    largest: 4,
  })
  expect(compareResults(Float32Array.of(1, 2), Float32Array.of(NaN, 2)).difference).toBeNaN()
})
