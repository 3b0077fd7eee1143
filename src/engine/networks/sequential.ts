/**
 * A chain of layers over one flat parameter vector.
 *
 * All parameters live in a single tensor θ, cut into filters, weights and biases in layer order. Optimizers, checkpoints
 * and exports then handle one vector and never ask what a layer is.
 */
import { reshape, split, tidy, type Tensor, type Tensor1D } from '@tensorflow/tfjs-core'
import type { Layer, Mode } from '../layers/layer'
import type { Weights } from '../protocol'

export interface Network {
  layers: Layer[]
  /** Names and shapes of the parameters, in the order in which they lie in θ. */
  tensors: Weights['tensors']
  /** Length of θ. */
  size: number
  /** Cuts θ into the parameters of each layer. */
  cut(theta: Tensor1D): Tensor[][]
  /**
   * Runs the layers on `x`; `backward` carries dL/d(output) down to dL/dθ, in pieces that lie one behind another in it. Call inside `tf.tidy`.
   */
  forward(theta: Tensor1D, x: Tensor, mode: Mode): { output: Tensor; backward(dOutput: Tensor): Tensor1D[] }
}

const sizeOf = (shape: number[]) => shape.reduce((product, n) => product * n, 1)

/** Joins layers into a network. */
export function sequential(layers: Layer[]): Network {
  const tensors = layers.flatMap((layer) =>
    layer.parameters.map(({ name, shape }) => ({ name: `${layer.name}.${name}`, shape })),
  )
  const sizes = tensors.map(({ shape }) => sizeOf(shape))

  const cut = (theta: Tensor1D) => {
    const parts = split(theta, sizes).map((part, i) => reshape(part, tensors[i]!.shape))
    let next = 0
    return layers.map(({ parameters }) => parts.slice(next, (next += parameters.length)))
  }

  return {
    layers,
    tensors,
    size: sizes.reduce((sum, n) => sum + n, 0),
    cut,
    forward(theta, x, mode) {
      const parameters = cut(theta)
      let output = x
      const steps = layers.map((layer, index) => {
        const isRectified = layers[index - 1]?.hasRelu ?? false
        const step = layer.forward(output, parameters[index]!, { ...mode, isFirst: index === 0, isRectified })
        output = step.output
        return step
      })
      return {
        output,
        backward: (dOutput) =>
          tidy(() => {
            let flowing = dOutput
            let flowsMasked = false
            const gradients: Tensor[] = []
            for (const step of steps.toReversed()) {
              const { dInput, dParameters, isMasked = false } = step.backward(flowing, flowsMasked)
              gradients.unshift(...dParameters)
              flowing = dInput
              flowsMasked = isMasked
            }
            return gradients.map((g): Tensor1D => reshape(g, [-1]))
          }),
      }
    },
  }
}
