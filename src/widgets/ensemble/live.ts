/** The vote computed in the page: asks each member about one piece of images after another, so that it can pause, and counts errors. */
import type { VotePart, VoteTask } from '../../engine/studyTasks/vote'
import { largest, membersOf, probabilitiesOf, type Ask, type Mask, type Recorded } from './model'

export const PIECE = 250
const CLASSES = 10

/** What the vote has come to; indices of test images. */
export interface Tally {
  members: Mask
  /** Images to be asked about. */
  ask: Ask
  /** The first so many have been. */
  done: number
  /** Spent computing, milliseconds. */
  ms: number
  /** What each member misreads, in the order of `membersOf`. */
  wrong: number[][]
  /** What the mean of their probabilities misreads. */
  together: number[]
  /** Answers of single members that are not those recorded. */
  unlike: number
}

export interface LiveSnapshot {
  status: 'idle' | 'running' | 'paused' | 'done' | 'failed'
  tally: Tally | null
  /** Members of the piece under way that have answered. */
  answered: number
  detail: string | null
}

export const IDLE_LIVE: LiveSnapshot = { status: 'idle', tally: null, answered: 0, detail: null }

/** What a recorded member says of a test image: the label, wherever none of them erred. */
export function recordedAnswer(recorded: Recorded, member: number, index: number, label: number): number {
  const place = recorded.digits.indexOf(index)
  return place < 0 ? label : largest(probabilitiesOf(recorded, member, place))
}

/** The errors that the recording has among the first `images`, of a set of members by their mean. */
export const recordedAmong = (recorded: Recorded, wrong: readonly number[], images: number): number =>
  wrong.filter((place) => recorded.digits[place]! < images).length

/** A tally with the answers of all its members to the piece that begins at `done`. */
export function counted(tally: Tally, parts: readonly VotePart[], recorded: Recorded): Tally {
  const members = membersOf(tally.members)
  const wrong = tally.wrong.map((indices) => [...indices])
  const together = [...tally.together]
  let { unlike } = tally
  const { labels } = parts[0]!
  labels.forEach((label, i) => {
    const index = tally.done + i
    const rows = parts.map(({ probabilities }) => [...probabilities.subarray(CLASSES * i, CLASSES * (i + 1))])
    rows.forEach((row, at) => {
      const answer = largest(row)
      if (answer !== label) wrong[at]!.push(index)
      if (answer !== recordedAnswer(recorded, members[at]!, index, label)) unlike++
    })
    const sums = rows[0]!.map((_, k) => rows.reduce((sum, row) => sum + row[k]!, 0))
    if (largest(sums) !== label) together.push(index)
  })
  const ms = tally.ms + parts.reduce((sum, part) => sum + part.ms, 0)
  return { ...tally, done: tally.done + labels.length, ms, wrong, together, unlike }
}

export interface LiveSurroundings {
  ask(task: Omit<VoteTask, 'ensemble'>): Promise<VotePart>
  /** Keeps it for this tab, or forgets it. */
  keep(tally: Tally | null): void
}

export class LiveVote {
  private snapshot = IDLE_LIVE
  private readonly listeners = new Set<() => void>()
  /** Goes up when what is under way should stop. */
  private turn = 0

  constructor(
    private readonly recorded: Recorded,
    private readonly around: LiveSurroundings,
  ) {}

  getSnapshot = (): LiveSnapshot => this.snapshot

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private set(part: Partial<LiveSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...part }
    for (const listener of this.listeners) listener()
  }

  start(members: Mask, ask: Ask): void {
    const wrong = membersOf(members).map(() => [])
    this.set({ tally: { members, ask, done: 0, ms: 0, wrong, together: [], unlike: 0 } })
    this.go()
  }

  /** Shows one that was kept. */
  restore(tally: Tally): void {
    if (this.snapshot.status !== 'idle') return
    this.set({ tally, status: tally.done >= tally.ask ? 'done' : 'paused' })
  }

  pause(): void {
    if (this.snapshot.status !== 'running') return
    this.turn++
    this.set({ status: 'paused', answered: 0 })
  }

  resume(): void {
    const { status } = this.snapshot
    if (status === 'paused' || status === 'failed') this.go()
  }

  reset(): void {
    this.turn++
    this.around.keep(null)
    this.set(IDLE_LIVE)
  }

  private go(): void {
    const turn = ++this.turn
    this.set({ status: 'running', answered: 0, detail: null })
    this.run(turn).catch((error: unknown) => {
      if (turn !== this.turn) return
      this.set({ status: 'failed', detail: error instanceof Error ? error.message : String(error) })
    })
  }

  private async run(turn: number): Promise<void> {
    const isOver = () => turn !== this.turn
    for (;;) {
      const tally = this.snapshot.tally!
      if (tally.done >= tally.ask) return this.set({ status: 'done', answered: 0 })
      const parts: VotePart[] = []
      for (const member of membersOf(tally.members)) {
        const count = Math.min(PIECE, tally.ask - tally.done)
        parts.push(await this.around.ask({ member, from: tally.done, count }))
        if (isOver()) return
        this.set({ answered: parts.length })
      }
      const next = counted(tally, parts, this.recorded)
      this.around.keep(next)
      this.set({ tally: next, answered: 0 })
    }
  }
}

/** How far it is, 0–1, and the seconds left at the pace so far; null while there is none. */
export function progressOf({ tally, answered }: LiveSnapshot): { share: number; secondsLeft: number | null } {
  if (!tally) return { share: 0, secondsLeft: null }
  const members = membersOf(tally.members).length
  const share = (tally.done + (answered / members) * Math.min(PIECE, tally.ask - tally.done)) / tally.ask
  const pace = tally.done > 0 ? tally.ms / 1000 / tally.done : null
  return { share, secondsLeft: pace === null ? null : pace * tally.ask * (1 - share) }
}
