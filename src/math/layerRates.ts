/** GFLOP/s of timed layers, from what a profile says of them. */

/** As `LayerProfile` of the engine's protocol has it. */
interface TimedLayer {
  kind: string
  /** Of one image: [height, width, channels] or [units]. */
  outputShape: readonly number[]
  forwardMs: number
  backwardMs: number
}

/** Null where a layer multiplies nothing, or takes no time that a clock can see. */
export interface LayerRates {
  forwardGflops: number | null
  backwardGflops: number | null
}

/**
 * Multiply-adds of each layer's forward pass for one image of one channel: 3×3 filters in convolutions, all with all in affine
 * layers, 0 in those that only move or compare.
 */
export function multiplyAdds(layers: readonly Pick<TimedLayer, 'kind' | 'outputShape'>[]): number[] {
  let inputs = 1 // channels into a convolution, units into an affine layer
  return layers.map(({ kind, outputShape }) => {
    const positions = outputShape.slice(0, -1).reduce((product, side) => product * side, 1)
    const outputs = outputShape.at(-1)!
    const macs =
      kind === 'convolution' ? 9 * inputs * outputs * positions : kind === 'affine' ? inputs * outputs : 0
    inputs = outputs
    return macs
  })
}

/** Two operations a multiply-add; backward there are two products as large as the forward one, before the first layer one. */
export function layerRates(layers: readonly TimedLayer[], batch: number): LayerRates[] {
  const macs = multiplyAdds(layers)
  const perSecond = (operations: number, ms: number) =>
    operations > 0 && ms > 0 ? operations / ms / 1e6 : null
  return layers.map(({ forwardMs, backwardMs }, i) => {
    const forward = 2 * macs[i]! * batch
    return {
      forwardGflops: perSecond(forward, forwardMs),
      backwardGflops: perSecond(i === 0 ? forward : 2 * forward, backwardMs),
    }
  })
}
