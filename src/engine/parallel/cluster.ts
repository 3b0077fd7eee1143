/**
 * Workers that are kept between the tasks of section 8.3.3's lab, so that it can show some steps, be stopped or have a worker
 * slowed down, and go on. Unlike a run's, their number is the reader's choice and not the fastest.
 */
import type { Environment } from '../backend/environment'
import type { Dataset } from '../datasets/dataset'
import { batchFeed } from '../feed'
import { Model } from '../model'
import type { StepTimeline, StepsTask } from '../protocol'
import { DataParallel } from './dataParallel'
import { whenReady } from './whenReady'

interface Held {
  key: string
  model: Model
  parallel: DataParallel
}

export class Cluster {
  private held: Held | null = null

  /** `clock`: milliseconds since the Unix epoch. */
  constructor(
    private readonly environment: Pick<Environment, 'loadKernels' | 'tfjsWasmUrl' | 'spawnReplica'>,
    private readonly clock: () => number,
  ) {}

  /** The task's steps, on the current backend. Throws, and lets all workers go, when it is to go on from where it does not stand. */
  async steps(task: StepsTask, data: Dataset): Promise<{ timeline: StepTimeline[]; losses: number[] }> {
    const { plan, straggler, isLast } = task
    try {
      const { model, parallel } = await this.holding(task)
      parallel.pool.straggler = straggler
      const batchAt = batchFeed(plan, data)
      const timeline: StepTimeline[] = []
      const losses: number[] = []
      for (let i = 0; i < task.steps; i++) {
        const metrics = await parallel.step(await batchAt(model.step), plan.learningRate)
        losses.push(metrics.dataSync<'float32'>()[0]!)
        metrics.dispose()
        timeline.push(parallel.timeline.at(-1)!)
      }
      if (isLast) this.letGo()
      return { timeline, losses }
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

  private async holding({ plan, workers, fromStep }: StepsTask): Promise<Held> {
    const key = JSON.stringify([plan, workers])
    if (fromStep > 0) {
      if (this.held?.key !== key || this.held.model.step !== fromStep)
        throw new Error(`the workers do not stand at step ${fromStep}`)
      return this.held
    }
    this.letGo()
    const { loadKernels, tfjsWasmUrl, spawnReplica: spawn } = this.environment
    const start = { type: 'start' as const, plan, kernels: await loadKernels(), tfjsWasmUrl }
    const model = new Model(plan)
    const options = { size: workers, count: workers, spawn, start, clock: this.clock }
    const held = { key, model, parallel: new DataParallel(model, options) }
    this.held = held
    await whenReady(held.parallel.pool, workers)
    return held
  }
}
