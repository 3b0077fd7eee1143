import { stream } from '../../math/rng'
import type { Initialisation } from '../protocol'
import type { BlockKind } from '../layers/layer'
import type { Network } from './sequential'

/** Standard deviation of initial weights; the fan-in is the true one, k·k·channels for a convolution. */
export function deviation(initialisation: Initialisation, fanIn: number): number {
  switch (initialisation) {
    case 'he':
      return Math.sqrt(2 / fanIn)
    case 'xavier':
      return Math.sqrt(1 / fanIn)
    case 'small':
      return 0.01
  }
}

/** Initial θ of a network: normal weights, biases 0 (a batch norm's factors 1). One random stream a tensor, so layers do not shift each other. */
export function initialise(
  network: Network<BlockKind>,
  initialisation: Initialisation,
  seed: number,
): Float32Array {
  const theta = new Float32Array(network.size)
  let offset = 0
  const parameters = network.layers.flatMap((layer) => layer.parameters)
  parameters.forEach(({ shape, fanIn, initial = 0 }, index) => {
    const size = shape.reduce((product, n) => product * n, 1)
    if (fanIn !== undefined) {
      const rng = stream(seed, 'initialise', index)
      const sigma = deviation(initialisation, fanIn)
      for (let i = 0; i < size; i++) theta[offset + i] = sigma * rng.normal()
    } else theta.fill(initial, offset, offset + size)
    offset += size
  })
  return theta
}
