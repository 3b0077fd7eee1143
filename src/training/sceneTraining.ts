/**
 * Trains one network of section 8.4 further: asks the engine for a piece after the other, judges on held-out scenes on the way, and keeps what is
 * needed to go on after a pause, a reload or a worker's death. Knows no React.
 */
import type { LearnerState } from '../engine/studyTasks/comparison'
import {
  BEGIN_SCENES_AFRESH,
  type Judgement,
  type ScenesPart,
  type ScenesTask,
  type TrainingStart,
} from '../engine/studyTasks/scenes'

export interface SceneTrainingPlan {
  start: Omit<TrainingStart, 'state'>
  steps: number
  /** Steps between two judgements; there is one at the start and one at the end, too. */
  judgeEvery: number
  judgeScenes: number
}

export interface JudgedPoint extends Judgement {
  step: number
}

export interface SceneTrainingSnapshot {
  status: 'idle' | 'running' | 'paused' | 'done' | 'failed'
  plan: SceneTrainingPlan | null
  step: number
  /** Of each step's batch before its update. */
  losses: number[]
  judged: JudgedPoint[]
  /** Spent in training, milliseconds; judging and pauses spend nothing. */
  ms: number
  /** The engine's own words when it failed. */
  detail: string | null
}

/** What is kept of a training on this device. */
export interface KeptSceneTraining extends Pick<SceneTrainingSnapshot, 'step' | 'losses' | 'judged' | 'ms'> {
  version: 1
  plan: SceneTrainingPlan
  state: LearnerState
}

export interface SceneSurroundings {
  ask(task: ScenesTask): Promise<ScenesPart>
  /** Keeps it on this device, or forgets it; failing is no reason to stop. */
  keep(kept: KeptSceneTraining | null): Promise<void>
}

export const IDLE_SCENE_TRAINING: SceneTrainingSnapshot = {
  status: 'idle',
  plan: null,
  step: 0,
  losses: [],
  judged: [],
  ms: 0,
  detail: null,
}

/** How long a piece should take: short enough for a pause to be felt at once. */
const PIECE_MS = 400

export class SceneTrainingRunner {
  private snapshot = IDLE_SCENE_TRAINING
  private readonly listeners = new Set<() => void>()
  /** Goes up when what is under way should stop. */
  private turn = 0
  private going: Promise<void> = Promise.resolve()
  private state: LearnerState | undefined
  private isBegun = false
  private hasAdvanced = false

  constructor(private readonly around: SceneSurroundings) {}

  getSnapshot = (): SceneTrainingSnapshot => this.snapshot

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private set(part: Partial<SceneTrainingSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...part }
    for (const listener of this.listeners) listener()
  }

  /** Begins a training, in the place of the one before. */
  start(plan: SceneTrainingPlan): void {
    this.isBegun = false
    this.state = undefined
    this.set({ ...IDLE_SCENE_TRAINING, plan })
    this.go()
  }

  /** Shows one that was kept, paused. */
  restore({ plan, state, step, losses, judged, ms }: KeptSceneTraining): void {
    if (this.snapshot.status !== 'idle') return
    this.state = state
    this.isBegun = false
    this.set({ plan, step, losses, judged, ms, status: step >= plan.steps ? 'done' : 'paused' })
  }

  pause(): void {
    if (this.snapshot.status !== 'running') return
    this.turn++
    this.set({ status: 'paused' })
    void this.going.then(() => this.save()).catch(() => undefined)
  }

  resume(): void {
    const { status } = this.snapshot
    if (status === 'paused' || status === 'failed') this.go()
  }

  reset(): void {
    this.turn++
    this.isBegun = false
    this.state = undefined
    this.set(IDLE_SCENE_TRAINING)
    void this.around.keep(null).catch(() => undefined)
  }

  /** Makes sure that the engine has the network as it stands, for questions to it. Rejects when there is none. */
  async ready(): Promise<void> {
    if (!this.snapshot.plan) throw new Error(BEGIN_SCENES_AFRESH)
    if (!this.isBegun) await this.begin()
  }

  private async ask<Kind extends ScenesPart['kind']>(task: ScenesTask, _kind: Kind) {
    return (await this.around.ask(task)) as Extract<ScenesPart, { kind: Kind }>
  }

  private go(): void {
    const turn = ++this.turn
    this.set({ status: 'running', detail: null })
    this.going = this.going
      .catch(() => undefined)
      .then(() => this.run(turn))
      .catch((error: unknown) => {
        if (turn !== this.turn) return
        this.isBegun = false
        const detail = error instanceof Error ? error.message : String(error)
        if (detail === BEGIN_SCENES_AFRESH && this.hasAdvanced) this.go()
        else this.set({ status: 'failed', detail })
      })
  }

  private async run(turn: number): Promise<void> {
    const plan = this.snapshot.plan!
    const { network } = plan.start
    const isOver = () => turn !== this.turn
    if (isOver()) return
    if (!this.isBegun) await this.begin()
    let size = 1
    while (!isOver()) {
      const { step, judged } = this.snapshot
      const isDue = step % plan.judgeEvery === 0 || step >= plan.steps
      if (isDue && judged.at(-1)?.step !== step) {
        await this.judge(plan)
        await this.save()
        continue
      }
      if (step >= plan.steps) {
        this.set({ status: 'done' })
        return
      }
      const untilJudged = plan.judgeEvery - (step % plan.judgeEvery)
      const steps = Math.min(size, untilJudged, plan.steps - step)
      const part = await this.ask({ kind: 'train', network, steps }, 'trained')
      this.hasAdvanced = true
      size = Math.max(1, Math.min(20, Math.round((PIECE_MS / Math.max(part.ms, 1)) * part.losses.length)))
      this.set({
        step: part.step,
        losses: [...this.snapshot.losses, ...part.losses],
        ms: this.snapshot.ms + part.ms,
      })
      if (!Number.isFinite(part.losses.at(-1))) throw new Error('the loss is no longer a number')
    }
  }

  private async begin(): Promise<void> {
    const { start } = this.snapshot.plan!
    const { step } = await this.ask(
      { kind: 'begin', start: { ...start, ...(this.state && { state: this.state }) } },
      'begun',
    )
    const { losses, judged } = this.snapshot
    this.set({ step, losses: losses.slice(0, step), judged: judged.filter((point) => point.step <= step) })
    this.isBegun = true
    this.hasAdvanced = false
  }

  private async judge({ start: { network }, judgeScenes: scenes }: SceneTrainingPlan): Promise<void> {
    const { step } = this.snapshot
    const { judgement } = await this.ask({ kind: 'judge', network, scenes, own: true }, 'judged')
    const before = this.snapshot.judged.filter((point) => point.step !== step)
    this.set({ judged: [...before, { step, ...judgement }] })
  }

  private async save(): Promise<void> {
    const { plan, losses, judged, ms } = this.snapshot
    if (!plan || !this.isBegun) return
    const { state } = await this.ask({ kind: 'save', network: plan.start.network }, 'saved')
    this.state = state
    const kept = { version: 1 as const, plan, losses, judged, ms, step: state.step, state }
    await this.around.keep(kept).catch(() => undefined)
  }
}
