/** Measures one kind of work on one place after another: an operation at a time, so that it can be stopped. */
import type { BackendReport } from '../../engine/protocol'
import { median } from '../../math/median'
import { spread } from '../../math/spread'
import type { TrainingActions } from '../../training/api'
import {
  backendOf,
  BUDGET_MS,
  emulatedOf,
  growthOf,
  MOST_MS,
  operationOf,
  placesOf,
  planOf,
  SIZES,
  type Action,
  type Place,
  type Swept,
  type What,
} from './model'

type Engine = Pick<TrainingActions, 'time' | 'pace'>

/** What to measure, everywhere or on the one place that the reader insists on. */
export interface Wish {
  what: What
  place?: Place
  cores: number
}

class StoppedError extends Error {}

export class Measuring {
  private isStopped = false
  private isUnderWay = false

  constructor(private readonly send: (action: Action) => void) {}

  /** `reports` is asked again when the first measurement has shown which backends there are. A second call meanwhile does nothing. */
  async measure(engine: Engine, { what, place, cores }: Wish, reports: () => readonly BackendReport[]) {
    if (this.isUnderWay) return
    this.isUnderWay = true
    this.isStopped = false
    const failures: string[] = []
    const queue = place ? [place] : placesOf(what, reports())
    for (let i = 0; i < queue.length && !this.isStopped; i++) {
      const here = queue[i]!
      const at = { done: i, of: queue.length }
      try {
        await (what === 'step'
          ? this.step(engine, here, cores, (emulatedOf(reports()) as Place[]).includes(here), at)
          : this.sweep(engine, what, here, at))
      } catch (error) {
        if (error instanceof StoppedError) break
        failures.push(`${here}: ${error instanceof Error ? error.message : String(error)}`)
      }
      if (!place) queue.push(...placesOf(what, reports()).filter((other) => !queue.includes(other)))
    }
    this.isUnderWay = false
    this.send({ type: 'end', failure: failures.join('; ') || null })
  }

  stop(): void {
    this.isStopped = true
    this.send({ type: 'stopping' })
  }

  private async sweep(engine: Engine, what: Swept, place: Place, at: { done: number; of: number }) {
    const sizes = SIZES[what]
    let before: { size: number; ms: number } | null = null
    for (const [i, size] of sizes.entries()) {
      if (this.isStopped) throw new StoppedError()
      if (before && before.ms * growthOf(what, before.size, size) > MOST_MS) return
      this.progress(place, size, at.done * sizes.length + i, at.of * sizes.length)
      const timed = await engine.time(backendOf(place), operationOf(what, size), BUDGET_MS)
      if (timed.backend !== place) throw new Error(`→ ${timed.backend}`)
      before = { size, ms: Math.max(median(timed.ms), 1e-3) }
      this.send({ type: 'point', point: { what, place, ...before } })
    }
  }

  private async step(
    engine: Engine,
    place: Place,
    cores: number,
    isEmulated: boolean,
    { done, of }: { done: number; of: number },
  ) {
    this.progress(place, null, done, of)
    const plan = planOf(place, isEmulated)
    const isSlow = plan.batchSize < 100
    const workers = place === 'all-cores' ? cores : 0
    if (place === 'all-cores' && cores < 2) return
    const paced = await engine.pace({ plan, task: 'train', workers, runs: isSlow ? 1 : 5, runMs: isSlow ? 1 : 600 }) // prettier-ignore
    if (paced.backend !== plan.backend) throw new Error(`→ ${paced.backend}`)
    const imagesPerSecond = spread(paced.imagesPerSecond).median
    this.send({
      type: 'pace',
      pace: { place, batch: plan.batchSize, workers: paced.workers, imagesPerSecond },
    })
  }

  private progress(place: Place, size: number | null, done: number, of: number): void {
    this.send({ type: 'progress', progress: { place, size, done, of, isStopping: this.isStopped } })
  }
}
