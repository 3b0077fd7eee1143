/** Lets the engine train, one way after the other, a span of images at a time, so that it can be watched and stopped. */
import type { StepsTask } from '../../engine/protocol'
import type { TrainingActions } from '../../training/api'
import {
  batchOf,
  EMPTY_TRIAL,
  isBroken,
  planOf,
  POINTS,
  ratesOf,
  SPAN,
  stalenessOf,
  TEST_IMAGES,
  withSpan,
  type Action,
  type Setting,
} from './model'

type Engine = Pick<TrainingActions, 'stepsOnWorkers'>

class StoppedError extends Error {}

/** Asking about all test images costs about as much as so many spans. */
const TEST_COST = 1.5
const WORK = POINTS + TEST_COST

/** `now`: milliseconds, any origin. */
export class Learning {
  private isStopped = false
  private isUnderWay = false

  constructor(
    private readonly send: (action: Action) => void,
    private readonly now: () => number,
  ) {}

  /** Trains each setting given, on so many threads beside the coordinating one; a second call meanwhile does nothing. */
  async train(engine: Engine, settings: readonly Setting[], threads: number): Promise<void> {
    if (this.isUnderWay) return
    this.isUnderWay = true
    this.isStopped = false
    let failure: string | null = null
    const since = this.now()
    try {
      for (const [index, setting] of settings.entries())
        await this.trainOne(engine, setting, threads, (points) => {
          const finished = (index + points / WORK) / settings.length
          const seconds = (this.now() - since) / 1000
          const secondsLeft = finished > 0 && seconds > 1 ? (seconds * (1 - finished)) / finished : null
          this.send({ type: 'progress', progress: { setting, done: points * SPAN, secondsLeft } })
        })
    } catch (error) {
      if (!(error instanceof StoppedError)) failure = error instanceof Error ? error.message : String(error)
    }
    this.isUnderWay = false
    this.send({ type: 'end', failure })
  }

  /** Heard between two spans; what was trained so far stays. */
  stop(): void {
    this.isStopped = true
  }

  private async trainOne(
    engine: Engine,
    setting: Setting,
    threads: number,
    report: (points: number) => void,
  ): Promise<void> {
    const steps = SPAN / batchOf(setting)
    const rates = ratesOf(setting)
    const task = { plan: planOf(setting), workers: threads, staleness: stalenessOf(setting), straggler: null }
    const ask = (part: Pick<StepsTask, 'fromStep' | 'steps' | 'isLast'> & Partial<StepsTask>) =>
      engine.stepsOnWorkers({ ...task, ...part })
    let trial = EMPTY_TRIAL
    let fromStep = 0
    report(0)
    while (trial.losses.length < POINTS && !isBroken(trial)) {
      if (this.isStopped) {
        if (fromStep > 0) await ask({ fromStep, steps: 0, isLast: true }) // lets the threads go
        throw new StoppedError()
      }
      const { losses } = await ask({
        fromStep,
        steps,
        rates: rates.slice(fromStep, fromStep + steps),
        isLast: false,
      })
      fromStep += steps
      trial = withSpan(trial, losses)
      this.send({ type: 'trial', setting, trial })
      report(trial.losses.length)
    }
    const { evaluation } = await ask({ fromStep, steps: 0, testImages: TEST_IMAGES, isLast: true })
    const right = evaluation ? Math.round(evaluation.accuracy * evaluation.images) : null
    this.send({ type: 'trial', setting, trial: { ...trial, right } })
  }
}
