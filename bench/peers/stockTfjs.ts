/** DeepConvNet in tfjs's own idiom on its own kernels: the peer that this book's engine is measured against. */
import '@tensorflow/tfjs-core/dist/register_all_gradients'
import {
  add, dropout, losses, matMul, maxPool, oneHot, relu, reshape, tensor1d, tensor4d, conv2d, tidy, train, variable, randomNormal, zeros,
  type Scalar, type Tensor2D, type Tensor4D, type Variable,
} from '@tensorflow/tfjs-core' // prettier-ignore
import { CONVOLUTIONS, FLAT, HIDDEN, type TrainStep } from './network'

const weight = (shape: number[], fanIn: number) => variable(randomNormal(shape, 0, Math.sqrt(2 / fanIn)))
const bias = (size: number) => variable(zeros([size]))

/** Logits of a fresh network, as a function of the images and the dropout rate. */
function stockLogits(): (x: Tensor4D, dropoutRate: number) => Tensor2D {
  const filters = CONVOLUTIONS.map(
    ({ cin, cout }) => [weight([3, 3, cin, cout], 9 * cin), bias(cout)] as const,
  )
  const [w1, b1, w2, b2] = [
    weight([FLAT, HIDDEN], FLAT),
    bias(HIDDEN),
    weight([HIDDEN, 10], HIDDEN),
    bias(10),
  ]
  return (x, dropoutRate) => {
    let y = x
    filters.forEach(([filter, offset], i) => {
      y = relu(add(conv2d(y, filter as Variable & Tensor4D, 1, CONVOLUTIONS[i]!.pad), offset))
      if (i % 2 === 1) y = maxPool(y, 2, 2, 'valid')
    })
    const hidden = relu(add(matMul(reshape(y, [-1, FLAT]), w1 as Variable & Tensor2D), b1))
    return add(matMul(dropoutRate > 0 ? dropout(hidden, dropoutRate) : hidden, w2 as Variable & Tensor2D), b2)
  }
}

/** A function that classifies a batch and returns its first logit. */
export function stockClassifier(): TrainStep {
  const logits = stockLogits()
  return async (pixels, labels) => {
    const answer = tidy(() => logits(tensor4d(pixels, [labels.length, 28, 28, 1]), 0))
    const values = await answer.data()
    answer.dispose()
    return values[0]!
  }
}

/** A function that trains one batch with Adam and returns its loss, by tfjs's automatic differentiation. */
export function stockTrainer(): TrainStep {
  const logits = stockLogits()
  const adam = train.adam(0.001, 0.9, 0.999, 1e-7)

  return async (pixels, labels) => {
    const loss = tidy(() => {
      const x = tensor4d(pixels, [labels.length, 28, 28, 1])
      const target = oneHot(tensor1d(labels, 'int32'), 10)
      return adam.minimize(() => losses.softmaxCrossEntropy(target, logits(x, 0.5)) as Scalar, true)!
    })
    const [value] = await loss.data()
    loss.dispose()
    return value!
  }
}
