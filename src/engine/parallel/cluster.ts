/**
 * Workers that are kept between the tasks of section 8.3.3's lab, so that it can show some steps, be stopped or have a worker
 * slowed down, and go on. Unlike a run's, their number is the reader's choice and not the fastest.
 */
import type { Environment } from '../backend/environment'
import type { Dataset } from '../datasets/dataset'
import { batchFeed } from '../feed'
import { evaluate } from '../evaluate'
import { Model } from '../model'
import type { StepsPart, StepsTask, StepTimeline } from '../protocol'
import { DataParallel } from './dataParallel'
import { PastParameters } from './pastParameters'
import { whenReady } from './whenReady'

interface Held {
  key: string
  model: Model
  parallel: DataParallel
  past: PastParameters
}

export class Cluster {
  private held: Held | null = null

  /** `clock`: milliseconds since the Unix epoch. */
  constructor(
    private readonly environment: Pick<Environment, 'loadKernels' | 'tfjsWasmUrl' | 'spawnReplica'>,
    private readonly clock: () => number,
  ) {}

  /**
   * The task's steps, on the current backend. Throws, and lets all workers go, when it is to go on from where it does not stand.
   * Throws, and goes on with what it has, when another training is to begin before the last piece of this one.
   */
  async steps(task: StepsTask, train: Dataset, test: Dataset | null = null): Promise<StepsPart> {
    const { plan, straggler, rates, testImages, isLast } = task
    if (this.held && task.fromStep === 0)
      throw new Error('another training on workers is under way; stop it first')
    try {
      const { model, parallel, past } = await this.holding(task)
      parallel.pool.straggler = straggler
      const batchAt = batchFeed(plan, train)
      const timeline: StepTimeline[] = []
      const losses: number[] = []
      for (let i = 0; i < task.steps; i++) {
        const batch = await batchAt(model.step)
        const metrics = await parallel.step(batch, rates?.[i] ?? plan.learningRate, past.next(model.theta))
        losses.push(metrics.dataSync<'float32'>()[0]!)
        metrics.dispose()
        timeline.push(parallel.timeline.at(-1)!)
      }
      const evaluation =
        test && testImages ? await lastOf(evaluate(parallel, model.step, test, testImages)) : null
      if (isLast) this.letGo()
      return { timeline, losses, ...evaluation }
    } catch (error) {
      this.letGo()
      throw error
    }
  }

  /** Ends the workers and frees the network. */
  letGo(): void {
    this.held?.parallel.dispose()
    this.held?.model.dispose()
    this.held = null
  }

  private async holding({ plan, workers, fromStep, staleness = 0 }: StepsTask): Promise<Held> {
    const key = JSON.stringify([plan, workers, staleness])
    if (fromStep > 0) {
      if (this.held?.key !== key || this.held.model.step !== fromStep)
        throw new Error(`the workers do not stand at step ${fromStep}`)
      return this.held
    }
    const { loadKernels, tfjsWasmUrl, spawnReplica: spawn } = this.environment
    const start = { type: 'start' as const, plan, kernels: await loadKernels(), tfjsWasmUrl }
    const model = new Model(plan)
    const options = { size: workers, count: workers, spawn, start, clock: this.clock }
    const parallel = new DataParallel(model, options)
    const held = { key, model, parallel, past: new PastParameters(staleness) }
    this.held = held
    await whenReady(held.parallel.pool, workers)
    return held
  }
}

/** What the generator returns, without the predictions that a lab of curves has no use for. */
async function lastOf(asking: ReturnType<typeof evaluate>): Promise<Pick<StepsPart, 'evaluation'>> {
  for (;;) {
    const { done, value } = await asking.next()
    if (done) return { evaluation: value.evaluation }
  }
}
