/**
 * A chain of layers over one flat parameter vector.
 *
 * All parameters live in a single tensor θ, cut into filters, weights and biases in layer order. Optimizers, checkpoints
 * and exports then handle one vector and never ask what a layer is.
 */
import { sizeOf } from '../../math/sizeOf'
import { reshape, split, tidy, type Tensor, type Tensor1D } from '@tensorflow/tfjs-core'
import { forwardChain, shareOut } from '../layers/chain'
import type { BlockKind, Layer, Mode } from '../layers/layer'
import type { LayerProfile, Weights } from '../protocol'

/** `Kind`: of its layers; those of the chapter's own network, unless it has blocks. */
export interface Network<Kind extends BlockKind = LayerProfile['kind']> {
  layers: Layer<Kind>[]
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

/** Joins layers into a network. */
export function sequential<Kind extends BlockKind = LayerProfile['kind']>(
  layers: Layer<Kind>[],
): Network<Kind> {
  const tensors = layers.flatMap((layer) =>
    layer.parameters.map(({ name, shape }) => ({ name: `${layer.name}.${name}`, shape })),
  )
  const sizes = tensors.map(({ shape }) => sizeOf(shape))

  const cut = (theta: Tensor1D) =>
    shareOut(
      layers,
      split(theta, sizes).map((part, i) => reshape(part, tensors[i]!.shape)),
    )

  return {
    layers,
    tensors,
    size: sizes.reduce((sum, n) => sum + n, 0),
    cut,
    forward(theta, x, mode) {
      const { output, backward } = forwardChain(layers, cut(theta), x, { ...mode, isFirst: true })
      return {
        output,
        backward: (dOutput) =>
          tidy(() => backward(dOutput).dParameters.map((g): Tensor1D => reshape(g, [-1]))),
      }
    },
  }
}
