/** Measures the effective fields layer by layer, a piece at a time, so that it can be paused. */
import type { Weights } from '../../engine/protocol'
import type { TrainingActions } from '../../training/api'
import { FRESH_SEED, IDLE, keyOf, pieceOf, PIECES, readingOf, SIDE, type Net, type Run } from './modelField'

type Engine = Pick<TrainingActions, 'study' | 'exportWeights'>

export class Measuring {
  private run: Run = IDLE
  private turn = 0
  private weights: Weights | null = null
  private sums = new Float32Array(SIDE * SIDE)
  private active = 0
  private images = 0

  /** `now` in milliseconds. */
  constructor(
    private readonly onChange: (run: Run) => void,
    private readonly now: () => number,
  ) {}

  /** Everything anew. */
  async start(engine: Engine): Promise<void> {
    if (this.run.status === 'running') return
    this.reset()
    await this.resume(engine)
  }

  pause(): void {
    if (this.run.status !== 'running') return
    this.turn++
    this.change({ status: 'paused', secondsLeft: null })
  }

  reset(): void {
    this.turn++
    this.weights = null
    this.clear()
    this.change(IDLE)
  }

  /** From where it stopped. */
  async resume(engine: Engine): Promise<void> {
    if (this.run.status === 'running') return
    const turn = ++this.turn
    this.change({ status: 'running', detail: null })
    try {
      await this.goOn(engine, turn)
    } catch (error) {
      if (turn !== this.turn) return
      this.change({
        status: 'failed',
        secondsLeft: null,
        detail: error instanceof Error ? error.message : String(error),
      })
    }
  }

  private async goOn(engine: Engine, turn: number): Promise<void> {
    if (!this.weights) {
      const { weights, step } = await engine.exportWeights()
      if (turn !== this.turn) return
      this.weights = weights
      this.change({ steps: step > 0 ? step : null })
    }
    let begun: Net | null = null
    const [since, first] = [this.now(), this.run.done]
    while (this.run.done < PIECES) {
      const { job, task, isLast } = pieceOf(this.run.done)
      if (begun !== job.net) {
        const network = job.net === 'fresh' ? { seed: FRESH_SEED } : this.weights
        await engine.study('effective-field', { kind: 'begin', network })
        begun = job.net
      }
      const part = await engine.study('effective-field', task)
      if (turn !== this.turn) return
      if (part.kind !== 'measured') throw new Error(`the engine answered ${part.kind}`)
      part.sums.forEach((value, i) => (this.sums[i]! += value))
      this.images += part.images
      this.active += part.active
      const done = this.run.done + 1
      const own = isLast
        ? { ...this.run.own, [keyOf(job)]: readingOf(this.sums, this.images, this.active) }
        : this.run.own
      if (isLast) this.clear()
      const pace = (this.now() - since) / (done - first)
      this.change({ done, own, secondsLeft: ((PIECES - done) * pace) / 1000 })
    }
    this.change({ status: 'done', secondsLeft: null })
  }

  private clear(): void {
    this.sums = new Float32Array(SIDE * SIDE)
    this.images = 0
    this.active = 0
  }

  private change(change: Partial<Run>): void {
    this.run = { ...this.run, ...change }
    this.onChange(this.run)
  }
}
