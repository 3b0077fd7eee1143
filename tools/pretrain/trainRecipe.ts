/** Trains a recipe to its end, or on from where it was interrupted, with the same result to the last bit. */
import type { Dataset } from '../../src/engine/datasets/dataset'
import { Model } from '../../src/engine/model'
import { nodeDataParallel } from '../../src/engine/parallel/testing/nodeReplicas'
import { whenReady } from '../../src/engine/parallel/whenReady'
import { stepsPerEpoch, totalSteps } from '../../src/engine/protocol'
import { train } from '../../src/engine/trainer'
import { readProgress, saveProgress, type Progress } from './progress'
import type { Recipe } from './recipes'
import { rateAt } from '../../src/math/schedule'

export interface TrainRecipeOptions {
  data: { train: Dataset; test: Dataset }
  /** Where progress is kept. */
  folder: string
  threads: number
  /** Takes one line an epoch. */
  log(line: string): void
  /** Interrupts between two steps; what was done since the last whole epoch is lost. */
  signal?: AbortSignal
}

const seconds = () => performance.now() / 1000

/** The finished run. Rejects with the signal's reason when interrupted. Needs wasm as the current backend. */
export async function trainRecipe(recipe: Recipe, options: TrainRecipeOptions): Promise<Progress> {
  const { folder, threads, log, signal } = options
  const { plan, schedule, keptEpochs = [] } = recipe
  const progress = await readProgress(folder, recipe)
  const perEpoch = stepsPerEpoch(plan)
  const last = totalSteps(plan)
  if (progress.state?.step === last) return progress

  const model = new Model(plan, progress.state)
  if (model.step === 0 && keptEpochs.includes(0))
    progress.kept = [{ epoch: 0, values: (await model.read()).values }]
  const compute = nodeDataParallel(model, { size: threads, count: threads })

  const finishEpoch = async (trainedSeconds: number) => {
    const { step, accuracy } = progress.evaluations.at(-1)!
    const epoch = step / perEpoch
    progress.state = await model.read()
    if (keptEpochs.includes(epoch)) progress.kept.push({ epoch, values: progress.state.values })
    await saveProgress(folder, progress)
    const pace = Math.round((perEpoch * plan.batchSize) / trainedSeconds)
    const percent = (100 * accuracy).toFixed(2)
    log(`${recipe.name}: epoch ${epoch}/${plan.epochs}: ${percent} % of the test images, ${pace} images/s`)
  }

  let epochStart = 0
  let trained = 0
  const trainOptions = {
    rateAt: (step: number) => rateAt(schedule, step, last),
    readEvery: () => 1,
    now: () => performance.now(),
    quickTestEvery: Infinity,
    compute,
  }
  try {
    await whenReady(compute.pool, threads)
    epochStart = seconds()
    for await (const event of train(model, options.data, trainOptions)) {
      signal?.throwIfAborted()
      if (event.type === 'steps') {
        progress.records.push(...event.records)
        trained = seconds() - epochStart
      }
      if (event.type !== 'evaluation') continue
      progress.evaluations.push(event.evaluation)
      progress.seconds += seconds() - epochStart
      await finishEpoch(trained)
      epochStart = seconds()
    }
  } finally {
    compute.dispose()
    model.dispose()
  }
  return progress
}
