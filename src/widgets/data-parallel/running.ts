/**
 * Runs the lab's trainings on the engine: one at a time, in pieces, so that each can be watched and stopped, and a worker be slowed
 * down or let loose on the way.
 */
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
  sound,
  STEPS,
  STEPS_SINCE_SWITCH,
  stragglerOf,
  type Action,
  type Setting,
  type State,
} from './model'

type Engine = Pick<TrainingActions, 'stepsOnWorkers'>

export class Running {
  private isStopped = false
  private isUnderWay = false

  constructor(
    private readonly send: (action: Action) => void,
    private readonly lab: () => Pick<State, 'own' | 'setting'>,
  ) {}

  /**
   * Runs each setting, and before it one worker alone where that is not known; a second call meanwhile does nothing. Whether there is
   * a straggler is asked of the lab's state, again before each piece.
   */
  async run(engine: Engine, settings: readonly Setting[]): Promise<void> {
    if (this.isUnderWay) return
    this.isUnderWay = true
    this.isStopped = false
    let failure: string | null = null
    try {
      for (const setting of settings) {
        const isMissing = !this.lab().own.some((result) => isSame(result.setting, baseOf(setting)))
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
  private async train(engine: Engine, asked: Setting): Promise<void> {
    const { workers, batch } = asked
    const timeline: StepTimeline[] = []
    let loss = Number.NaN
    let setting = this.now(asked)
    let switchedAt = 0
    let of = STEPS
    while (timeline.length < of) {
      const done = timeline.length
      const now = this.now(asked)
      if (done > 0 && !isSame(now, setting)) {
        switchedAt = done
        of = Math.max(of, done + STEPS_SINCE_SWITCH)
      }
      setting = now
      const straggler = setting.hasStraggler ? { worker: stragglerOf(setting), slowness: SLOWNESS } : null
      const task = { plan: planOf(batch), workers, fromStep: done, straggler }
      if (this.isStopped) {
        if (done > 0) await engine.stepsOnWorkers({ ...task, steps: 0, isLast: true })
        return
      }
      this.send({ type: 'live', live: { setting, done, of, timeline: timeline.slice(-SHOWN) } })
      const steps = Math.min(CHUNK, of - done)
      const part = await engine.stepsOnWorkers({ ...task, steps, isLast: done + steps === of })
      timeline.push(...part.timeline)
      loss = done < STEPS ? part.losses.at(-1)! : loss
    }
    const imagesPerSecond = paceOf(timeline.slice(switchedAt), batch)
    this.send({
      type: 'result',
      result: { setting, imagesPerSecond, loss, timeline: timeline.slice(-SHOWN) },
    })
  }

  /** The setting with the straggler as it is set now. */
  private now(asked: Setting): Setting {
    return sound({ ...asked, hasStraggler: this.lab().setting.hasStraggler })
  }
}
