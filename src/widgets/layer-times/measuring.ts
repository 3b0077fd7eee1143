/** Times the layers of a pass on one backend after another: an operation at a time, so that it can be stopped. */
import type { BackendName, BackendReport, LayerProfile } from '../../engine/protocol'
import { median } from '../../math/median'
import type { TrainingActions } from '../../training/api'
import { usable } from '../../training/measurable'
import {
  alexNetPass,
  BUDGET_MS,
  MOST_MS,
  planOn,
  ROUNDS,
  timesOfProfile,
  TRAINING_BATCH,
  type Action,
  type Batch,
  type LayerTime,
  type Net,
} from './model'

type Engine = Pick<TrainingActions, 'time' | 'profile'>

/** What to time, and on which backends: all that are usable, or the one the reader insists on. */
export interface Wish {
  net: Net
  batch: Batch
  backend?: BackendName
}

class StoppedError extends Error {}

export class Measuring {
  private isStopped = false
  private isUnderWay = false

  constructor(
    private readonly send: (action: Action) => void,
    private readonly now: () => number,
  ) {}

  /** `reports` is asked again when the first measurement has shown which backends there are. A second call meanwhile does nothing. */
  async measure(engine: Engine, { net, batch, backend }: Wish, reports: () => readonly BackendReport[]) {
    if (this.isUnderWay) return
    this.isUnderWay = true
    this.isStopped = false
    const failures: string[] = []
    const queue = backend ? [backend] : usable(reports())
    for (let i = 0; i < queue.length && !this.isStopped; i++) {
      const name = queue[i]!
      try {
        await (net === 'alexnet' ? this.alexNet(engine, name, batch) : this.trainingStep(engine, name))
      } catch (error) {
        if (error instanceof StoppedError) break
        failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
      }
      if (!backend) queue.push(...usable(reports()).filter((other) => !queue.includes(other)))
    }
    this.isUnderWay = false
    this.send({ type: 'end', failure: failures.join('; ') || null })
  }

  stop(): void {
    this.isStopped = true
    this.send({ type: 'stopping' })
  }

  private async alexNet(engine: Engine, backend: BackendName, batch: Batch): Promise<void> {
    const pass = alexNetPass(batch)
    const layers: LayerTime[] = []
    const start = this.now()
    for (const [done, { name, kind, operation }] of pass.entries()) {
      if (this.isStopped) throw new StoppedError()
      if (this.now() - start > MOST_MS) throw new Error(`> ${MOST_MS / 1000} s`)
      this.progress(backend, name, done, pass.length)
      const timed = await engine.time(backend, operation, BUDGET_MS)
      if (timed.backend !== backend) throw new Error(`→ ${timed.backend}`)
      layers.push({ name, kind, forwardMs: median(timed.ms), backwardMs: 0 })
    }
    this.send({ type: 'measured', pass: { net: 'alexnet', batch, backend, layers } })
  }

  private async trainingStep(engine: Engine, backend: BackendName): Promise<void> {
    this.progress(backend, null, 0, 1)
    const profile: LayerProfile[] = await engine.profile(planOn(backend), ROUNDS.rounds, ROUNDS.repeats)
    const layers = timesOfProfile(profile)
    this.send({ type: 'measured', pass: { net: 'deep-convnet', batch: TRAINING_BATCH, backend, layers } })
  }

  private progress(backend: BackendName, layer: string | null, done: number, of: number): void {
    this.send({ type: 'progress', progress: { backend, layer, done, of, isStopping: this.isStopped } })
  }
}
