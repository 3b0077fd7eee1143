import {
  argMax,
  cast,
  div,
  engine,
  equal,
  getBackend,
  getKernel,
  logSoftmax,
  mul,
  neg,
  oneHot,
  softmax,
  sub,
  sum,
  type Scalar,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core'
import { SOFTMAX_CROSS_ENTROPY_GRAD } from '../kernels/wasm/softmaxCrossEntropyGrad/kernel'

/**
 * Mean softmax cross-entropy (nats) of logits [rows, classes] against labels [rows], the portion classified correctly,
 * and dL/dlogits = (softmax − one-hot) / batch. Where the rows are only a share of a `batch`, what they add to its means.
 */
export function softmaxCrossEntropy(
  logits: Tensor2D,
  labels: Tensor1D,
  batch = logits.shape[0],
): { loss: Scalar; accuracy: Scalar; dLogits: Tensor2D } {
  if (getKernel(SOFTMAX_CROSS_ENTROPY_GRAD, getBackend())) {
    const outputs = engine().runKernel(SOFTMAX_CROSS_ENTROPY_GRAD, { logits, labels }, { batch })
    const [loss, accuracy, dLogits] = outputs as unknown as [Scalar, Scalar, Tensor2D]
    return { loss, accuracy, dLogits }
  }
  const classes = logits.shape[1]
  const target = cast(oneHot(labels, classes), 'float32') as Tensor2D
  return {
    loss: div(neg(sum(mul(target, logSoftmax(logits)))), batch),
    accuracy: div(sum(cast(equal(argMax(logits, 1), labels), 'float32')), batch),
    dLogits: div(sub(softmax(logits), target), batch),
  }
}
