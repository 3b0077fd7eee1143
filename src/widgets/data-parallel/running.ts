/** Runs the lab's trainings on the engine: one at a time, in pieces, so that each can be watched and stopped. */
import type { StepTimeline } from '../../engine/protocol'
import type { TrainingActions } from '../../training/api'
import {
  baseOf,
  CHUNK,
  isSame,
  paceOf,
  planOf,
  SHOWN,
  SLOWNESS,
  STEPS,
  stragglerOf,
  type Action,
  type Result,
  type Setting,
} from './model'

type Engine = Pick<TrainingActions, 'stepsOnWorkers'>

export class Running {
  private isStopped = false
  private isUnderWay = false

  constructor(
    private readonly send: (action: Action) => void,
    private readonly own: () => readonly Result[],
  ) {}

  /** Runs each setting, and before it one worker alone where that is not known; a second call meanwhile does nothing. */
  async run(engine: Engine, settings: readonly Setting[]): Promise<void> {
    if (this.isUnderWay) return
    this.isUnderWay = true
    this.isStopped = false
    let failure: string | null = null
    try {
      for (const setting of settings) {
        const isMissing = !this.own().some((result) => isSame(result.setting, baseOf(setting)))
        if (isMissing && !isSame(setting, baseOf(setting))) await this.train(engine, baseOf(setting))
        await this.train(engine, setting)
      }
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error)
    }
    this.isUnderWay = false
    this.send({ type: 'end', failure })
  }

  stop(): void {
    this.isStopped = true
  }

  /** All steps of one setting; one that was stopped leaves no result. */
  private async train(engine: Engine, setting: Setting): Promise<void> {
    const { workers, batch, hasStraggler } = setting
    const timeline: StepTimeline[] = []
    const straggler = hasStraggler ? { worker: stragglerOf(setting), slowness: SLOWNESS } : null
    let loss = Number.NaN
    while (timeline.length < STEPS) {
      const task = { plan: planOf(batch), workers, fromStep: timeline.length, straggler }
      if (this.isStopped) {
        if (timeline.length > 0) await engine.stepsOnWorkers({ ...task, steps: 0, isLast: true })
        return
      }
      this.send({ type: 'live', live: { setting, done: timeline.length, timeline: timeline.slice(-SHOWN) } })
      const steps = Math.min(CHUNK, STEPS - timeline.length)
      const isLast = timeline.length + steps === STEPS
      const done = await engine.stepsOnWorkers({ ...task, steps, isLast })
      timeline.push(...done.timeline)
      loss = done.losses.at(-1)!
    }
    const imagesPerSecond = paceOf(timeline, batch)
    this.send({
      type: 'result',
      result: { setting, imagesPerSecond, loss, timeline: timeline.slice(-SHOWN) },
    })
  }
}
