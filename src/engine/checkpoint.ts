import type { ModelState } from './model'
import type { Checkpoint } from './protocol'

/** A dead GPU hands back zeros or NaNs: such a state must never become a checkpoint. */
export const isSound = ({ values }: Pick<ModelState, 'values'>): boolean =>
  values.some((value) => value !== 0) && values.every(Number.isFinite)

/** The part of a checkpoint that a model starts from. */
export const modelStateOf = ({ step, weights, slots }: Checkpoint): ModelState => ({
  step,
  values: weights.values,
  slots,
})
