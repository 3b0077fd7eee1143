import type { Tensor } from '@tensorflow/tfjs-core'
import type { Rng } from '../../math/rng'
import type { LayerProfile } from '../protocol'

/** The rows `first`, `first + 1` … of a batch of `of`: what a worker computes when several divide a batch. */
export interface Rows {
  first: number
  of: number
}

export interface Mode {
  /** Draws dropout masks, for the whole batch in its order; null means inference. */
  dropoutRng: Rng | null
  /** Which rows of the batch the input holds; all, when left out. */
  rows?: Rows
  /** The first layer need not say how its input should change. */
  isFirst?: boolean
  /** The layer's name after those of the blocks that it lies in. */
  path?: string
  /** Sees what flows through each layer, down to those within blocks; it must not keep the tensors. */
  probe?: Probe
  /** At inference: the means and variances that batch norms divide by, or are to take from this batch. */
  norms?: Norms
  /** The layer before ends in a ReLU, so the gradient of the input will be masked where the input is 0, here or there. */
  isRectified?: boolean
}

/** Told of each layer's output on the way forward, and of dL/d(output) on the way back. */
export type Probe = (layer: string, what: 'output' | 'gradient', tensor: Tensor) => void

/** Per batch norm: what it measured of a batch, and whether it should measure this one. */
export interface Norms {
  isMeasuring: boolean
  of: Map<string, { mean: Float32Array; variance: Float32Array }>
}

/** One forward pass through a layer, remembering what its backward pass needs. */
export interface Step {
  output: Tensor
  /**
   * Chain rule: from dL/d(output) to dL/d(input) and dL/d(parameters), in the order of `parameters`. `isMasked` tells a layer that
   * ends in a ReLU that dL/d(output) is 0 already where the output is; the answer tells the same of the input.
   */
  backward(dOutput: Tensor, isMasked?: boolean): { dInput: Tensor; dParameters: Tensor[]; isMasked?: boolean }
}

/** What the layers of section 8.2's networks are besides those of the chapter's own. */
export type BlockKind =
  LayerProfile['kind'] | 'normalisation' | 'activation' | 'average' | 'residual' | 'branches'

/** A differentiable building block, as in chapter 5: a forward pass and the backward pass that belongs to it. */
export interface Layer<Kind extends BlockKind = LayerProfile['kind']> {
  name: string
  kind: Kind
  /** `fanIn`: inputs that one output unit sums over; present on weights, absent on biases, which begin at `initial`, else 0. */
  parameters: { name: string; shape: number[]; fanIn?: number; initial?: number }[]
  /** Zeros that a convolution adds on each side. */
  pad?: number
  /** It ends in a ReLU. */
  hasRelu?: boolean
  forward(x: Tensor, parameters: Tensor[], mode: Mode): Step
}
