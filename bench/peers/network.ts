/** DeepConvNet's measures, for the peers that build it in their own idiom. */

/** Input and output channels and padding of the six 3×3 convolutions; after each second one, 2×2 max pooling. */
export const CONVOLUTIONS = [
  { cin: 1, cout: 16, pad: 1 },
  { cin: 16, cout: 16, pad: 1 },
  { cin: 16, cout: 32, pad: 1 },
  { cin: 32, cout: 32, pad: 2 },
  { cin: 32, cout: 64, pad: 1 },
  { cin: 64, cout: 64, pad: 1 },
]
/** Units that the affine layers see: 64 channels of 4×4, then the hidden ones. */
export const FLAT = 1024
export const HIDDEN = 50

/** Trains one batch, [n, 784] in 0–1 with labels 0–9, and returns its mean loss. */
export type TrainStep = (pixels: Float32Array, labels: Int32Array) => Promise<number>
