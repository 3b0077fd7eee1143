/* Optimizer updates, softmax cross-entropy and batch normalisation. */
import * as tf from '@tensorflow/tfjs-core'
import { batchNorm, batchNormGradient } from '../../../../../../tests/support/float64/batchNorm'
import { softmaxCrossEntropy } from '../../../../../../tests/support/float64/crossEntropy'
import * as optimizers from '../../../../../../tests/support/float64/optimizers'
import type { Random } from '../../../../../../tests/support/float64/random'
import { runKernel, strict, worstError, worstErrorAtScale, type Case } from './case'

/** θ, gradient, a slot of any sign and one of squares, and attributes that are exact in 32 bits. */
function randomUpdate(random: Random) {
  const size = random.int(1, 37)
  const attribute = (low: number, high: number) => Math.fround(low + random.next() * (high - low))
  const draw = () => random.values(size)
  return {
    theta: draw(),
    gradient: draw(),
    slot: draw(),
    squares: draw().map(Math.abs),
    rate: attribute(0.1, 1),
    epsilon: attribute(0.01, 0.1),
    beta1: attribute(0.1, 0.9),
    beta2: attribute(0.1, 0.9),
    what: `${size} parameters`,
  }
}

const sgd: Case = (random) => {
  const { theta, gradient, rate, what } = randomUpdate(random)
  const actual = runKernel('SgdUpdate', { theta: tf.tensor(theta), gradient: tf.tensor(gradient) }, { rate })
  return { error: strict(worstErrorAtScale(actual, optimizers.sgdStep(theta, gradient, rate), 1)), what }
}

const momentum: Case = (random) => {
  const { theta, gradient, slot, rate, beta1: friction, what } = randomUpdate(random)
  const inputs = { theta: tf.tensor(theta), gradient: tf.tensor(gradient), velocity: tf.tensor(slot) }
  const actual = runKernel('MomentumUpdate', inputs, { rate, friction })
  return {
    error: strict(
      worstErrorAtScale(actual, optimizers.momentumStep(theta, gradient, slot, { rate, friction }), 1),
    ),
    what,
  }
}

const adaGrad: Case = (random) => {
  const { theta, gradient, squares, rate, epsilon, what } = randomUpdate(random)
  const inputs = { theta: tf.tensor(theta), gradient: tf.tensor(gradient), h: tf.tensor(squares) }
  const actual = runKernel('AdaGradUpdate', inputs, { rate, epsilon })
  return {
    error: strict(
      worstErrorAtScale(actual, optimizers.adaGradStep(theta, gradient, squares, { rate, epsilon }), 1),
    ),
    what,
  }
}

const adam: Case = (random) => {
  const { theta, gradient, slot, squares, what, rate, epsilon, beta1, beta2 } = randomUpdate(random)
  const attrs = { rate, epsilon, beta1, beta2 }
  const [t, g, m, v] = [theta, gradient, slot, squares].map((values) => tf.tensor(values)) as [
    tf.Tensor,
    tf.Tensor,
    tf.Tensor,
    tf.Tensor,
  ]
  const actual = runKernel('AdamUpdate', { theta: t, gradient: g, m, v }, attrs)
  return {
    error: strict(worstErrorAtScale(actual, optimizers.adamStep(theta, gradient, slot, squares, attrs), 1)),
    what,
  }
}

const loss: Case = (random) => {
  const [rows, classes] = [random.int(1, 7), random.int(1, 21)]
  const batch = rows + random.int(0, 3)
  const spread = random.int(1, 8)
  // Every fourth case on a coarse grid, so that maxima tie.
  const grid = random.int(0, 3) === 0 ? 2 : 1e9
  const logits = random.values(rows * classes).map((v) => Math.round(v * spread * grid) / grid)
  const labels = Int32Array.from({ length: rows }, () =>
    random.int(random.next() < 0.2 ? -1 : 0, classes - 1),
  )
  const inputs = { logits: tf.tensor(logits, [rows, classes]), labels: tf.tensor(labels, [rows], 'int32') }
  const [lossActual, accuracy, dLogits] = runKernel('SoftmaxCrossEntropyGrad', inputs, { batch })
  const expected = softmaxCrossEntropy(logits, labels, classes, batch)
  const error = Math.max(
    worstErrorAtScale([lossActual!, accuracy!], [[expected.loss], [expected.accuracy]], 1),
    worstErrorAtScale([dLogits!], [expected.dLogits], 1 / batch),
  )
  return { error: strict(error), what: JSON.stringify({ rows, classes, batch, spread }) }
}

function randomBatchNorm(random: Random) {
  const [rows, channels] = [random.int(1, 150), random.int(1, 13)]
  const [offset, epsilon] = [random.int(-3, 3), Math.fround(0.001 + 0.1 * random.next())]
  const x = random.values(rows * channels).map((v) => v + offset)
  const [gamma, beta] = [random.values(channels), random.values(channels)]
  return {
    x,
    gamma,
    beta,
    epsilon,
    shape: [rows, channels],
    what: JSON.stringify({ rows, channels, offset }),
  }
}

const normalise: Case = (random) => {
  const { x, gamma, beta, epsilon, shape, what } = randomBatchNorm(random)
  const inputs = { x: tf.tensor(x, shape), gamma: tf.tensor(gamma), beta: tf.tensor(beta) }
  const [y, mean, variance] = runKernel('BatchNormTraining', inputs, { epsilon })
  const expected = batchNorm(x, gamma, beta, epsilon)
  const error = Math.max(
    worstError([y!], [expected.y]),
    strict(worstErrorAtScale([mean!, variance!], [expected.mean, expected.variance], 1)),
  )
  return { error, what }
}

const normaliseGradient: Case = (random) => {
  const { x, gamma, beta, epsilon, shape, what } = randomBatchNorm(random)
  const dy = random.values(x.length)
  const { mean, variance } = batchNorm(x, gamma, beta, epsilon)
  const inputs = {
    dy: tf.tensor(dy, shape),
    x: tf.tensor(x, shape),
    mean: tf.tensor(Float32Array.from(mean)),
    variance: tf.tensor(Float32Array.from(variance)),
    gamma: tf.tensor(gamma),
  }
  const [dx, dGamma, dBeta] = runKernel('BatchNormTrainingGrad', inputs, { epsilon })
  const expected = batchNormGradient(dy, x, gamma, epsilon)
  const largest = Math.max(...gamma.map((g, c) => Math.abs(g) / Math.sqrt(variance[c]! + epsilon)))
  const error = Math.max(
    worstErrorAtScale([dx!], [expected.dx], largest),
    worstErrorAtScale([dGamma!, dBeta!], [expected.dGamma, expected.dBeta], 1),
  )
  return { error, what }
}

export const trainingCases: Readonly<Record<string, Case>> = {
  SgdUpdate: sgd,
  MomentumUpdate: momentum,
  AdaGradUpdate: adaGrad,
  AdamUpdate: adam,
  SoftmaxCrossEntropyGrad: loss,
  BatchNormTraining: normalise,
  BatchNormTrainingGrad: normaliseGradient,
}
