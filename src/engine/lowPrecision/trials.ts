/** Answers about trials piece by piece, so that whoever asks can stop; between two pieces the trial waits in memory. */
import { emptyTally } from '../../math/roundArray'
import { takeBatch } from '../datasets/batch'
import type { Dataset } from '../datasets/dataset'
import { batchFeed } from '../feed'
import { totalSteps, type Plan } from '../protocol'
import type { TrialPart, TrialTask } from '../protocolPrecision'
import { Trial } from './trial'

const TEST_BATCH = 100

export class Trials {
  private current: Trial | null = null

  /** Throws when there is no such trial at such a step, or the plan has no such steps. */
  private trialAt(plan: Plan, { arithmetic, from, work }: TrialTask): Trial {
    if (work === 'train' && from === 0) {
      this.end()
      return (this.current = new Trial(plan, arithmetic))
    }
    const trial = this.current
    const isIt = trial?.arithmetic === arithmetic && JSON.stringify(trial.plan) === JSON.stringify(plan)
    if (!isIt || (work === 'train' && trial.step !== from)) throw new Error('the training must begin afresh')
    return trial
  }

  /** Trains on, or asks about test images. The current backend must be that of the pieces before. */
  async advance(plan: Plan, task: TrialTask, train: Dataset, test: Dataset): Promise<TrialPart> {
    const trial = this.trialAt(plan, task)
    const { from, count, work } = task
    const last = work === 'train' ? totalSteps(plan) : test.size
    if (!(count > 0 && from >= 0 && from + count <= last)) throw new Error(`there is no ${from + count}`)
    const steps = work === 'train' ? await trainOn(trial, train, count) : NO_STEPS
    const right = work === 'test' ? await rightOf(trial, test, from, count) : 0
    const { flowTally, parameterTally } = trial
    trial.flowTally = emptyTally()
    trial.parameterTally = emptyTally()
    const [flow, parameters] = [flowTally, parameterTally]
    return {
      ...steps,
      right,
      flow: { exponents: flow.exponents, flushed: flow.flushed },
      parameters: { exponents: parameters.exponents, flushed: parameters.flushed },
    }
  }

  end(): void {
    this.current?.dispose()
    this.current = null
  }
}

const NO_STEPS = { loss: new Float32Array(), scale: new Float32Array(), skipped: new Uint8Array() }

/** Up to `count` steps; fewer when the loss stops being a number, which is then the last. */
async function trainOn(trial: Trial, train: Dataset, count: number) {
  const batchAt = batchFeed(trial.plan, train)
  const steps = []
  while (steps.length < count) {
    steps.push(trial.trainStep(await batchAt(trial.step)))
    if (!Number.isFinite(steps.at(-1)!.loss)) break
  }
  return {
    loss: Float32Array.from(steps, ({ loss }) => loss),
    scale: Float32Array.from(steps, ({ scale }) => scale),
    skipped: Uint8Array.from(steps, ({ isSkipped }) => Number(isSkipped)),
  }
}

async function rightOf(trial: Trial, test: Dataset, from: number, count: number): Promise<number> {
  for (const shard of test.shards)
    if (!(await shard.ready)) throw new Error('not all test images could be loaded')
  let right = 0
  for (let first = from; first < from + count; first += TEST_BATCH) {
    const size = Math.min(TEST_BATCH, from + count - first)
    right += trial.countRight(
      takeBatch(
        test,
        Array.from({ length: size }, (_, i) => first + i),
      ),
    )
  }
  return right
}
