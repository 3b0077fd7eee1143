import {
  argMax,
  cast,
  div,
  equal,
  logSoftmax,
  mean,
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

/**
 * Mean softmax cross-entropy (nats) of logits [batch, classes] against labels [batch], the share classified correctly,
 * and dL/dlogits = (softmax − one-hot) / batch.
 */
export function softmaxCrossEntropy(
  logits: Tensor2D,
  labels: Tensor1D,
): { loss: Scalar; accuracy: Scalar; dLogits: Tensor2D } {
  const [batch, classes] = logits.shape
  const target = cast(oneHot(labels, classes), 'float32') as Tensor2D
  return {
    loss: neg(mean(sum(mul(target, logSoftmax(logits)), 1))),
    accuracy: mean(cast(equal(argMax(logits, 1), labels), 'float32')),
    dLogits: div(sub(softmax(logits), target), batch),
  }
}
