/** Forward and backward pass of one batch whose numbers are rounded between the layers. */
import {
  concat,
  mul,
  reshape,
  tensor,
  tensor1d,
  tensor4d,
  tidy,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core'
import { FLOAT32, type FloatFormat } from '../../math/floatFormats'
import { stream } from '../../math/rng'
import { roundArray, type Tally } from '../../math/roundArray'
import type { Batch } from '../datasets/batch'
import type { Layer, Mode, Step } from '../layers/layer'
import { softmaxCrossEntropy } from '../layers/softmaxCrossEntropy'
import type { Network } from '../networks/sequential'
import type { Rules } from './arithmetic'

/** Layers that only pass numbers on: their outputs need no rounding. */
const PASSES_ON: Layer['kind'][] = ['pooling', 'flatten']

/**
 * The tensor rounded to a format: read back, rounded exactly on the CPU, and handed to the backend again, whichever it is. The
 * numbers are added to `tally`.
 */
export function roundTensor<T extends Tensor>(x: T, format: FloatFormat, tally?: Tally): T {
  if (format === FLOAT32 && !tally) return x
  const rounded = roundArray(x.dataSync<'float32'>(), format, { tally, saturate: !format.infinity })
  return format === FLOAT32 ? x : (tensor(rounded, x.shape) as T)
}

/**
 * Runs the layers on `x`; it and each output are handed through `round`, which is told whether the output is the last. Call inside
 * `tf.tidy`.
 */
export function roundedForward(
  network: Network,
  theta: Tensor1D,
  x: Tensor,
  round: (x: Tensor, isLast: boolean) => Tensor,
  mode: Mode,
): { output: Tensor; steps: Step[] } {
  const parameters = network.cut(theta)
  const last = network.layers.length - 1
  let output = round(x, false)
  const steps = network.layers.map((layer, index) => {
    const step = layer.forward(output, parameters[index]!, { ...mode, isFirst: index === 0 })
    output = PASSES_ON.includes(layer.kind) ? step.output : round(step.output, index === last)
    return step
  })
  return { output, steps }
}

export interface Passes {
  seed: number
  /** Keys the dropout masks. */
  step: number
  scale: number
  formats: Pick<Rules, 'activations' | 'gradients'>
  flowTally: Tally
  parameterTally: Tally
}

export interface RoundedGradient {
  /** dL/dθ times the scale, each rounded. */
  gradient: Float32Array
  loss: number
}

/**
 * Loss of a batch and its gradient times `scale`: the softmax in float32, all that flows between layers rounded. What
 * the gradients of activations and of parameters were before rounding is added to the two tallies.
 */
export function roundedGradient(
  network: Network,
  theta: Tensor1D,
  batch: Batch,
  { seed, step, scale, formats, flowTally, parameterTally }: Passes,
): RoundedGradient {
  const vector = tidy(() => {
    const x = tensor4d(batch.pixels, [batch.labels.length, 28, 28, 1])
    const mode = { dropoutRng: stream(seed, 'dropout', step) }
    const { output, steps } = roundedForward(
      network,
      theta,
      x,
      (y) => roundTensor(y, formats.activations),
      mode,
    )
    const { loss, dLogits } = softmaxCrossEntropy(output as Tensor2D, tensor1d(batch.labels, 'int32'))
    let flowing: Tensor = roundTensor(
      scale === 1 ? dLogits : mul(dLogits, scale),
      formats.gradients,
      flowTally,
    )
    const ofParameters: Tensor[] = []
    steps.forEach((_, i) => {
      const index = steps.length - 1 - i
      const { dInput, dParameters } = steps[index]!.backward(flowing)
      ofParameters.unshift(
        ...dParameters.map((g) => reshape(roundTensor(g, formats.gradients, parameterTally), [-1])),
      )
      if (index === 0) return // nobody asks how the image should change
      const isPassedOn = PASSES_ON.includes(network.layers[index]!.kind)
      flowing = isPassedOn ? dInput : roundTensor(dInput, formats.gradients, flowTally)
    })
    return concat([...ofParameters, reshape(loss, [1])]) as Tensor1D
  })
  const values = vector.dataSync<'float32'>()
  vector.dispose()
  return { gradient: values.slice(0, network.size), loss: values[network.size]! }
}
