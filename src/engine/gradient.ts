/** Forward and backward pass of one batch, or of a share of it: what the optimizer needs to know. */
import {
  concat,
  reshape,
  tensor1d,
  tensor4d,
  tidy,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core'
import { stream } from '../math/rng'
import type { Batch } from './datasets/batch'
import type { BlockKind, Norms, Probe, Rows } from './layers/layer'
import { softmaxCrossEntropy } from './layers/softmaxCrossEntropy'
import type { Network } from './networks/sequential'

/**
 * [dL/dθ, loss, accuracy] as one vector [size + 2], of the mean loss over a batch. `rows` says which rows of the batch are
 * given, where they are not all: the vectors of a batch's shares add up to that of the batch. `step` keys the dropout masks; `probe` sees what
 * flows through each layer.
 * The caller disposes the vector.
 */
export function gradientOf(
  network: Network<BlockKind>,
  theta: Tensor1D,
  batch: Batch,
  {
    seed,
    step,
    rows = { first: 0, of: batch.labels.length },
    probe,
  }: { seed: number; step: number; rows?: Rows; probe?: Probe },
): Tensor1D {
  return tidy(() => {
    const x = tensor4d(batch.pixels, [batch.labels.length, 28, 28, 1])
    const { output, backward } = network.forward(theta, x, {
      dropoutRng: stream(seed, 'dropout', step),
      rows,
      ...(probe && { probe }),
    })
    const { loss, accuracy, dLogits } = softmaxCrossEntropy(
      output as Tensor2D,
      tensor1d(batch.labels, 'int32'),
      rows.of,
    )
    return concat([...backward(dLogits), reshape(loss, [1]), reshape(accuracy, [1])]) as Tensor1D
  })
}

/** Logits [n, 10] of n images of 784 floats in 0–1, in inference mode; the caller disposes them. */
export function logitsOf(
  network: Network<BlockKind>,
  theta: Tensor1D,
  pixels: Float32Array,
  norms?: Norms,
): Tensor2D {
  return tidy(() => {
    const x = tensor4d(pixels, [pixels.length / 784, 28, 28, 1])
    return network.forward(theta, x, { dropoutRng: null, ...(norms && { norms }) }).output as Tensor2D
  })
}
