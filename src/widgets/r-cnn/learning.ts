/** Fits R-CNN anew in the page, round after round of fresh training scenes, with its mAP after each; can be paused. Knows no React. */
import { BEGIN_RCNN_AFRESH, type RcnnPart, type RcnnTask } from '../../engine/studyTasks/rcnn'

/** Features as they are shipped; of a network that knows single digits only; or of that one, its last layers tuned here. */
export const WAYS = ['shipped', 'digits', 'tuned'] as const
export type Way = (typeof WAYS)[number]

/** Training scenes that each round adds. */
export const ROUNDS = [2, 2, 4, 8, 16, 16] as const
export const ALL_SCENES = ROUNDS.reduce((sum: number, scenes) => sum + scenes, 0)
/** Held-out scenes that are asked about after each round. */
export const JUDGED_SCENES = 40
/** Steps of tuning in each round, and scenes gathered at a time: a pause is felt soon. */
const TUNE_STEPS = 60
const TUNE_PIECE = 10

export interface Point {
  scenes: number
  /** mAP, with and without box regression. */
  mean: number
  uncorrected: number
}

export interface LessonState {
  status: 'idle' | 'running' | 'paused' | 'done' | 'failed'
  way: Way
  seed: number
  points: Point[]
  /** Scenes gathered so far. */
  scenes: number
  ms: number
  detail: string | null
}

export const IDLE: LessonState = {
  status: 'idle',
  way: 'shipped',
  seed: 1,
  points: [],
  scenes: 0,
  ms: 0,
  detail: null,
}

export interface LessonSurroundings {
  ask(task: RcnnTask): Promise<RcnnPart>
  /** Milliseconds. */
  now(): number
}

export class Lesson {
  private state = IDLE
  private readonly listeners = new Set<() => void>()
  /** Goes up when what is under way should stop. */
  private turn = 0
  private going: Promise<void> = Promise.resolve()

  constructor(private readonly around: LessonSurroundings) {}

  getSnapshot = (): LessonState => this.state

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Begins, in the place of what was. */
  start(way: Way, seed = 1): void {
    this.state = { ...IDLE, way, seed }
    this.go()
  }

  pause(): void {
    if (this.state.status !== 'running') return
    this.turn++
    this.set({ status: 'paused' })
  }

  /** Goes on; what the worker has forgotten is done again, and gives the same. */
  resume(): void {
    if (this.state.status === 'paused' || this.state.status === 'failed') this.go()
  }

  reset(): void {
    this.turn++
    this.set({ ...IDLE, way: this.state.way, seed: this.state.seed })
  }

  private set(part: Partial<LessonState>): void {
    this.state = { ...this.state, ...part }
    for (const listener of this.listeners) listener()
  }

  private go(): void {
    const turn = ++this.turn
    this.set({ status: 'running', detail: null })
    this.going = this.going
      .then(() => this.run(turn))
      .catch((error: unknown) => {
        if (turn !== this.turn) return
        const detail = error instanceof Error ? error.message : String(error)
        this.set({ status: 'failed', detail: detail === BEGIN_RCNN_AFRESH ? null : detail })
      })
  }

  /** All rounds; of those that were judged before only what the worker needs to go on. */
  private async run(turn: number): Promise<void> {
    const isOver = () => turn !== this.turn
    const { way, seed } = this.state
    if (isOver()) return
    await this.around.ask({ kind: 'begin', features: way === 'shipped' ? 'shipped' : 'digits', seed })
    if (this.state.points.length === 0 && !isOver()) await this.judge(0)
    let scenes = 0
    for (const [round, more] of ROUNDS.entries()) {
      for (let i = 0; i < more && !isOver(); i++) {
        const start = this.around.now()
        await this.around.ask({ kind: 'gather', scenes: 1 })
        scenes++
        if (!isOver()) this.set({ scenes, ms: this.state.ms + this.around.now() - start })
      }
      for (let step = 0; way === 'tuned' && step < TUNE_STEPS && !isOver(); step += TUNE_PIECE)
        await this.around.ask({ kind: 'tune', steps: TUNE_PIECE })
      const isJudged = round + 1 < this.state.points.length
      const isLast = round + 1 === ROUNDS.length
      if ((isJudged && !isLast) || isOver()) continue
      await this.around.ask({ kind: 'fit' })
      if (!isJudged && !isOver()) await this.judge(scenes)
    }
    if (!isOver()) this.set({ status: 'done' })
  }

  private async judge(scenes: number): Promise<void> {
    const part = await this.around.ask({ kind: 'judge', scenes: JUDGED_SCENES })
    if (part.kind !== 'judged') return
    const { mean, uncorrected } = part
    this.set({ points: [...this.state.points, { scenes, mean, uncorrected }] })
  }
}
