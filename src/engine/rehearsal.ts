import { noiseBatch } from './datasets/noise'
import { Model } from './model'
import type { Plan } from './protocol'

/** Goes through one step of a plan and one batch of its tests, on noise and on parameters of its own; waits for nothing. */
export function rehearse(plan: Plan, testBatch: number): void {
  const model = new Model(plan)
  model.normImages = noiseBatch(testBatch).pixels
  const batch = noiseBatch(plan.batchSize)
  model.trainStep(batch, plan.learningRate).dispose()
  model.logits(noiseBatch(testBatch).pixels).dispose()
  model.dispose()
}
