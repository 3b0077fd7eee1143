import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from '../backendWasm'
import { kernelsOf } from '../instance'

/** Name of the kernel in tfjs's registry. */
export const SOFTMAX_CROSS_ENTROPY_GRAD = 'SoftmaxCrossEntropyGrad'

/**
 * logits [rows, classes] and int32 labels [rows] → [Σ cross-entropy / batch, correct rows / batch, dL/dlogits]; throws for labels of
 * another type. See assembly/softmaxCrossEntropy.ts.
 */
export const softmaxCrossEntropyGrad = (({
  inputs,
  attrs,
  backend,
}: KernelCall<{ logits: TensorInfo; labels: TensorInfo }, { readonly batch: number }>) => {
  const { logits, labels } = inputs
  if (labels.dtype !== 'int32') throw new Error(`${SOFTMAX_CROSS_ENTROPY_GRAD} needs int32 labels.`)
  const [rows = 0, classes = 0] = logits.shape
  const loss = backend.makeOutput([], 'float32')
  const accuracy = backend.makeOutput([], 'float32')
  const dLogits = backend.makeOutput([rows, classes], 'float32')
  const at = (tensor: TensorInfo) => pointerOf(backend, tensor)
  // prettier-ignore
  kernelsOf(backend).binary.softmaxCrossEntropy(
    at(logits), at(labels), at(dLogits), at(loss), at(accuracy), rows, classes, attrs.batch,
  )
  return [loss, accuracy, dLogits]
}) as unknown as KernelFunc
