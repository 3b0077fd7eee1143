/**
 * A linear softmax classifier on features that stand still: what can be read off a layer by weighing alone (Alain and Bengio 2016,
 * arXiv:1610.01644). Features are divided by their spread in training; mean cross-entropy and a small penalty on the weights, which makes the
 * minimum a single one, are lowered by Adam on all images at once.
 */
import {
  add,
  div,
  matMul,
  mul,
  oneHot,
  softmax,
  sqrt,
  sub,
  tensor1d,
  tensor2d,
  tidy,
  variable,
  zeros,
  type Tensor2D,
} from '@tensorflow/tfjs-core'

export interface Labelled {
  /** [images, features]. */
  features: Float32Array
  labels: Uint8Array
}

const CLASSES = 10
export const PENALTY = 1e-3
const STEPS = 400
const [RATE, BETA1, BETA2] = [0.1, 0.9, 0.999]

/** Weights [features + 1, 10], the last row biases, for features standardised as by `standardiserOf`. */
export async function fitProbe({ features, labels }: Labelled): Promise<Float32Array> {
  const rows = labels.length
  const x = tensor2d(withOnes(features, rows), [rows, features.length / rows + 1])
  const y = tidy(() => oneHot(tensor1d(Int32Array.from(labels), 'int32'), CLASSES) as Tensor2D)
  const shape: [number, number] = [x.shape[1], CLASSES]
  const fromZero = () => tidy(() => variable(zeros(shape)))
  const [w, m, v] = [fromZero(), fromZero(), fromZero()]
  for (let step = 1; step <= STEPS; step++)
    tidy(() => {
      const misses = sub(softmax(matMul(x, w as unknown as Tensor2D)), y) as Tensor2D
      const gradient = add(mul(matMul(x, misses, true), 1 / rows), mul(w, PENALTY))
      m.assign(add(mul(m, BETA1), mul(gradient, 1 - BETA1)))
      v.assign(add(mul(v, BETA2), mul(mul(gradient, gradient), 1 - BETA2)))
      // Smaller towards the end, so that it comes to rest.
      const rate = (RATE * (1 - step / (STEPS + 1))) / (1 - BETA1 ** step)
      const scale = add(sqrt(mul(v, 1 / (1 - BETA2 ** step))), 1e-8)
      w.assign(sub(w, div(mul(m, rate), scale)))
    })
  const weights = (await w.data<'float32'>()).slice()
  for (const tensor of [x, y, w, m, v]) tensor.dispose()
  return weights
}

/** [images, features + 1] with a 1 at each end. */
function withOnes(features: Float32Array, rows: number): Float32Array {
  const count = features.length / rows
  const out = new Float32Array(rows * (count + 1)).fill(1)
  for (let row = 0; row < rows; row++)
    out.set(features.subarray(row * count, (row + 1) * count), row * (count + 1))
  return out
}

/** Subtracts the mean that each of `count` features has in `training` and divides by its deviation; a feature that never changes becomes 0. */
export function standardiserOf(
  training: Float32Array,
  count: number,
): (features: Float32Array) => Float32Array {
  const rows = training.length / count
  const [means, deviations] = [new Float64Array(count), new Float64Array(count)]
  training.forEach((value, i) => (means[i % count]! += value / rows))
  training.forEach((value, i) => (deviations[i % count]! += (value - means[i % count]!) ** 2 / rows))
  return (features) =>
    features.map((value, i) => {
      const deviation = Math.sqrt(deviations[i % count]!)
      return deviation > 1e-12 ? (value - means[i % count]!) / deviation : 0
    })
}

/** How many images a classifier reads rightly. */
export function countRight(weights: Float32Array, { features, labels }: Labelled): number {
  const count = features.length / labels.length
  return labels.reduce((right, label, row) => {
    const scores = Array.from({ length: CLASSES }, (_, digit) => {
      let score = weights[count * CLASSES + digit]!
      for (let i = 0; i < count; i++) score += features[row * count + i]! * weights[i * CLASSES + digit]!
      return score
    })
    return right + Number(scores.indexOf(Math.max(...scores)) === label)
  }, 0)
}
