/** Lets the engine train, one arithmetic after the other, in pieces, so that it can be stopped. */
import type { Arithmetic } from '../../engine/protocolPrecision'
import type { TrainingActions } from '../../training/api'
import {
  EMPTY_TRIAL,
  isBroken,
  PLAN,
  SPAN,
  STEPS,
  TEST_CHUNK,
  TEST_IMAGES,
  withSteps,
  type Action,
  type Progress,
  type Trial,
} from './model'

type Engine = Pick<TrainingActions, 'trial'>

class StoppedError extends Error {}

/** A test image costs about this share of a training step, for the time left. */
const TEST_COST = 1 / 150
const WORK = STEPS + TEST_IMAGES * TEST_COST

/** `now`: milliseconds, any origin. */
export class Learning {
  private isStopped = false
  private isUnderWay = false

  constructor(
    private readonly send: (action: Action) => void,
    private readonly now: () => number,
  ) {}

  /** Trains each arithmetic given; a second call meanwhile does nothing. */
  async train(engine: Engine, arithmetics: readonly Arithmetic[]): Promise<void> {
    if (this.isUnderWay) return
    this.isUnderWay = true
    this.isStopped = false
    let failure: string | null = null
    const since = this.now()
    try {
      for (const [index, arithmetic] of arithmetics.entries())
        await this.trainOne(engine, arithmetic, (work, done, of, share) => {
          const finished = (index + share) / arithmetics.length
          const seconds = (this.now() - since) / 1000
          const secondsLeft = finished > 0 && seconds > 1 ? (seconds * (1 - finished)) / finished : null
          this.send({ type: 'progress', progress: { arithmetic, work, done, of, secondsLeft } })
        })
    } catch (error) {
      if (!(error instanceof StoppedError)) failure = error instanceof Error ? error.message : String(error)
    }
    this.isUnderWay = false
    this.send({ type: 'end', failure })
  }

  /** Heard between two pieces. */
  stop(): void {
    this.isStopped = true
  }

  private async trainOne(
    engine: Engine,
    arithmetic: Arithmetic,
    report: (work: Progress['work'], done: number, of: number, share: number) => void,
  ): Promise<void> {
    let trial: Trial = EMPTY_TRIAL
    report('train', 0, STEPS, 0)
    for (let from = 0; from < STEPS && !isBroken(trial); from += SPAN) {
      const { backend, ...part } = await this.ask(engine, { arithmetic, work: 'train', from, count: SPAN })
      trial = withSteps(trial, part)
      this.send({ type: 'trial', arithmetic, trial, backend })
      report('train', from + SPAN, STEPS, (from + SPAN) / WORK)
    }
    let right = 0
    for (let from = 0; from < TEST_IMAGES; from += TEST_CHUNK) {
      const part = await this.ask(engine, { arithmetic, work: 'test', from, count: TEST_CHUNK })
      right += part.right
      const done = from + TEST_CHUNK
      if (done === TEST_IMAGES)
        this.send({ type: 'trial', arithmetic, trial: { ...trial, right }, backend: part.backend })
      report('test', done, TEST_IMAGES, (STEPS + done * TEST_COST) / WORK)
    }
  }

  private ask(engine: Engine, task: Parameters<Engine['trial']>[1]) {
    if (this.isStopped) throw new StoppedError()
    return engine.trial(PLAN, task)
  }
}
