/** Times a module with and without its 1×1 reductions, and every layer of both alone: one after the other, and round again, so that it can be paused. */
import { TURNS_AFRESH, type TurnsPart, type TurnsTask } from '../../engine/studyTasks/turns'
import { median } from '../../math/median'
import type { Action } from './model'
import { textOf, timedOf, type Module, type Times } from './modelModule'

export const ROUNDS = 9

export type Ask = (task: TurnsTask) => Promise<TurnsPart>

const timed = (module: Module) => timedOf(module).map(({ id, input, block }) => ({ name: id, input, block }))

/** One module's rounds, at whatever place they stand. */
export class Rounds {
  private readonly pieces
  private readonly ms: number[][]
  private done = 0
  private backend = ''

  constructor(readonly module: Module) {
    this.pieces = timed(module)
    this.ms = this.pieces.map(() => [])
  }

  get progress() {
    return { done: this.done, of: ROUNDS * this.pieces.length }
  }

  get isOver(): boolean {
    return this.done >= this.progress.of
  }

  get times(): Times {
    const medians = this.pieces.map(({ name }, i) => [name, median(this.ms[i]!)] as const)
    return { module: textOf(this.module), backend: this.backend, ms: Object.fromEntries(medians) }
  }

  async begin(ask: Ask): Promise<void> {
    const part = await ask({ kind: 'begin', pieces: this.pieces, batch: 1 })
    if (part.kind !== 'begun') throw new Error(`a beginning was answered by ${part.kind}`)
    if (this.backend !== '' && this.backend !== part.backend) this.forget()
    this.backend = part.backend
  }

  /** One turn; begins afresh where the engine has done something else meanwhile. */
  async advance(ask: Ask): Promise<void> {
    if (this.backend === '') return this.begin(ask)
    const piece = this.done % this.pieces.length
    const part = await ask({ kind: 'turn', piece }).catch((error: unknown) => {
      if (error instanceof Error && error.message.includes(TURNS_AFRESH)) return null
      throw error
    })
    if (part === null) return this.begin(ask)
    if (part.kind !== 'timed') throw new Error(`a turn was answered by ${part.kind}`)
    this.ms[piece]!.push(part.ms)
    this.done++
  }

  private forget(): void {
    for (const list of this.ms) list.length = 0
    this.done = 0
  }
}

/** The one measurement of this tab. */
export class Measuring {
  private rounds: Rounds | null = null
  private turn = 0

  constructor(
    private readonly send: (action: Action) => void,
    private readonly now: () => number,
  ) {}

  start(ask: Ask, module: Module): void {
    this.rounds = new Rounds(module)
    this.resume(ask)
  }

  resume(ask: Ask): void {
    const { rounds } = this
    if (rounds) void this.go(ask, rounds, ++this.turn)
  }

  pause(): void {
    this.turn++
    this.send({ type: 'clock', status: 'paused' })
  }

  reset(): void {
    this.turn++
    this.rounds = null
    this.send({ type: 'clock', status: 'idle' })
  }

  private async go(ask: Ask, rounds: Rounds, turn: number): Promise<void> {
    this.send({ type: 'clock', status: 'running' })
    const start = { at: this.now(), done: rounds.progress.done }
    try {
      while (!rounds.isOver) {
        await rounds.advance(ask)
        if (turn !== this.turn) return
        const { done, of } = rounds.progress
        const each = (this.now() - start.at) / Math.max(1, done - start.done) / 1000
        this.send({
          type: 'progress',
          progress: { done, of, secondsLeft: done - start.done < 5 ? null : each * (of - done) },
        })
      }
      this.send({ type: 'timed', times: rounds.times })
    } catch (error) {
      if (turn === this.turn)
        this.send({ type: 'failed', failure: error instanceof Error ? error.message : String(error) })
    }
  }
}
