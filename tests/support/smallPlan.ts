import { DEFAULT_PLAN, type Plan } from '../../src/engine/protocol'

/** A narrow DeepConvNet on a few hundred digits: a step takes milliseconds, and every kind of layer is in it. */
export const SMALL_PLAN: Plan = {
  ...DEFAULT_PLAN,
  widths: { convolutions: [4, 4, 4, 8, 8, 8], hidden: 16 },
  batchSize: 10,
  trainImages: 200,
  epochs: 1,
  seed: 7,
}
