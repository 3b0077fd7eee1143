/** The two networks of a setting as a comparison that trains them, and the skips that are taken away on the way. */
import type { ComparisonPlan, ComparisonSnapshot } from '../../training/comparison'
import { contestantOf, keyOf, NETS, type Setting } from './model'

export const STEPS = 100
export const HALF = STEPS / 2
export const TEST_IMAGES = 500
/** Place of the residual net among the runs; the plain one's is 0. */
export const RESIDUAL = 1

/** Where the skips were switched: steps of the residual net that were finished, and whether they are there from then on. */
export interface SkipMark {
  step: number
  skips: boolean
}

export const trainingPlan = (setting: Setting): ComparisonPlan => ({
  entrants: NETS.map((net) => ({ contestant: contestantOf(setting, net), steps: STEPS })),
  testEvery: HALF,
  testImages: TEST_IMAGES,
})

/** Whether what trained, or was kept, is the networks of this setting. */
export function isOf({ plan }: Pick<ComparisonSnapshot, 'plan'>, setting: Setting): boolean {
  return plan !== null && JSON.stringify(plan) === JSON.stringify(trainingPlan(setting))
}

/** A run that takes the skips away half-way is recorded beside the one that keeps them. */
export const trainingKey = (setting: Setting, isCut: boolean): string =>
  `${keyOf(setting)}${isCut ? '-cut' : ''}`

/** Mean of the last ten losses, nats; null when there are none or the training broke. */
export function endOf(losses: readonly (number | null)[]): number | null {
  const last = losses.slice(-10)
  const isWhole = last.length > 0 && last.every((loss) => loss !== null && Number.isFinite(loss))
  return isWhole ? last.reduce<number>((sum, loss) => sum + loss!, 0) / last.length : null
}
