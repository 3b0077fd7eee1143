/** What a network's batch norms divide by at inference: measured on training images, and anew once the parameters have changed. */
import type { Tensor1D } from '@tensorflow/tfjs-core'
import { logitsOf } from './gradient'
import type { BlockKind, Norms } from './layers/layer'
import type { Network } from './networks/sequential'
import type { Weights } from './protocol'

export class MeasuredNorms {
  private readonly norms: Norms = { isMeasuring: false, of: new Map() }
  /** The parameters that were measured. */
  private measured: Tensor1D | null = null
  /** Whether there is any batch norm. */
  readonly isNeeded: boolean

  constructor(private readonly network: Network<BlockKind>) {
    this.isNeeded = network.tensors.some(({ name }) => name.endsWith('.gamma'))
  }

  /** Whether they must be measured before the network with these parameters is asked. */
  isWantedFor(theta: Tensor1D): boolean {
    return this.isNeeded && this.measured !== theta
  }

  /** Measures on training images [n, 784] in 0–1. */
  measure(theta: Tensor1D, pixels: Float32Array): void {
    this.norms.isMeasuring = true
    logitsOf(this.network, theta, pixels, this.norms).dispose()
    this.norms.isMeasuring = false
    this.measured = theta
  }

  /** What was measured last; undefined where there is no batch norm. */
  get known(): Norms | undefined {
    return this.isNeeded ? this.norms : undefined
  }

  /** The same as named arrays: `conv1.norm.mean` and `conv1.norm.variance`, one behind the other. */
  asWeights(): Weights {
    const entries = [...this.norms.of].flatMap(([path, { mean, variance }]) => [
      { name: `${path}.mean`, values: mean },
      { name: `${path}.variance`, values: variance },
    ])
    const values = new Float32Array(entries.reduce((sum, entry) => sum + entry.values.length, 0))
    let offset = 0
    for (const entry of entries) {
      values.set(entry.values, offset)
      offset += entry.values.length
    }
    return { tensors: entries.map(({ name, values: { length } }) => ({ name, shape: [length] })), values }
  }
}
