/** DeepConvNet in tfjs's own idiom on its own kernels: the peer that this book's engine is measured against. */
import '@tensorflow/tfjs-core/dist/register_all_gradients'
import {
  add, dropout, losses, matMul, maxPool, oneHot, relu, reshape, tensor1d, tensor4d, conv2d, tidy, train, variable, randomNormal, zeros,
  type Scalar, type Tensor2D, type Tensor4D, type Variable,
} from '@tensorflow/tfjs-core' // prettier-ignore

const CONVOLUTIONS = [[1, 16, 1], [16, 16, 1], [16, 32, 1], [32, 32, 2], [32, 64, 1], [64, 64, 1]] as const // prettier-ignore

const weight = (shape: number[], fanIn: number) => variable(randomNormal(shape, 0, Math.sqrt(2 / fanIn)))
const bias = (size: number) => variable(zeros([size]))

interface StockNetwork {
  logits(x: Tensor4D, dropoutRate: number): Tensor2D
}

function stockNetwork(): StockNetwork {
  const filters = CONVOLUTIONS.map(([cin, cout]) => [weight([3, 3, cin, cout], 9 * cin), bias(cout)] as const)
  const [w1, b1, w2, b2] = [weight([1024, 50], 1024), bias(50), weight([50, 10], 50), bias(10)]
  return {
    logits(x, dropoutRate) {
      let y = x
      filters.forEach(([filter, offset], i) => {
        y = relu(add(conv2d(y, filter as Variable & Tensor4D, 1, CONVOLUTIONS[i]![2]), offset))
        if (i % 2 === 1) y = maxPool(y, 2, 2, 'valid')
      })
      const hidden = relu(add(matMul(reshape(y, [-1, 1024]), w1 as Variable & Tensor2D), b1))
      return add(
        matMul(dropoutRate > 0 ? dropout(hidden, dropoutRate) : hidden, w2 as Variable & Tensor2D),
        b2,
      )
    },
  }
}

/** A function that classifies a batch and returns its first logit. */
export function stockClassifier(): (pixels: Float32Array, labels: Int32Array) => Promise<number> {
  const { logits } = stockNetwork()
  return async (pixels, labels) => {
    const answer = tidy(() => logits(tensor4d(pixels, [labels.length, 28, 28, 1]), 0))
    const values = await answer.data()
    answer.dispose()
    return values[0]!
  }
}

/** A function that trains one batch with Adam and returns its loss, by tfjs's automatic differentiation. */
export function stockTrainer(): (pixels: Float32Array, labels: Int32Array) => Promise<number> {
  const { logits } = stockNetwork()
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
