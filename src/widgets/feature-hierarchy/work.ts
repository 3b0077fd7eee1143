/** What the lab has the engine do, a piece at a time, so that it can be paused: a search, a climb or a probe. Knows no React. */
import type { FeaturesNet, FeaturesPart, FeaturesTask } from '../../engine/studyTasks/features'
import { BEGIN_AFRESH } from '../../engine/studyTasks/comparison'
import {
  CLIMB_PIECE,
  CLIMB_STEPS,
  climbTask,
  noiseOf,
  probePieces,
  scanPieces,
  SIDE,
  type ByLayer,
  type Climb,
  type FeatureLayer,
  type Found,
  type Probed,
  type Seed,
} from './model'

export type Job =
  | { name: 'scan' }
  | { name: 'climb'; layer: FeatureLayer; channel: number; noise: number }
  | { name: 'probe'; seed: Seed }

export interface Run {
  status: 'idle' | 'running' | 'paused' | 'done' | 'failed'
  /** What is under way or was last; null before the first. */
  job: Job | null
  /** Pieces. */
  done: number
  of: number
  secondsLeft: number | null
  /** The engine's own words when it failed. */
  detail: string | null
  /** Found in this tab, all images or those so far. */
  strongest: ByLayer<Found[][]> | null
  /** By `climbKey`. */
  climbs: Readonly<Record<string, Climb>>
  /** By seed. */
  probes: Readonly<Record<string, Probed>>
}

export const IDLE: Run = {
  status: 'idle',
  job: null,
  done: 0,
  of: 0,
  secondsLeft: null,
  detail: null,
  strongest: null,
  climbs: {},
  probes: {},
}

export const climbKey = (layer: FeatureLayer, channel: number, noise: number): string =>
  `${layer}-${channel}-${noise}`

export type Ask = (task: FeaturesTask) => Promise<FeaturesPart>

interface Piece {
  /** Null for one that is known only when its turn comes. */
  task: FeaturesTask | null
  take(part: FeaturesPart): void
}

export class Work {
  private run = IDLE
  private turn = 0
  private pieces: Piece[] = []

  /** `now` in milliseconds. */
  constructor(
    private readonly onChange: (run: Run) => void,
    private readonly now: () => number,
  ) {}

  /** Begins a job, in the place of the one before. */
  async start(job: Job, ask: Ask, shipped: FeaturesNet): Promise<void> {
    this.turn++
    this.pieces = this.piecesOf(job, shipped)
    this.change({ job, done: 0, of: this.pieces.length, secondsLeft: null })
    await this.resume(ask)
  }

  pause(): void {
    if (this.run.status !== 'running') return
    this.turn++
    this.change({ status: 'paused', secondsLeft: null })
  }

  /** Forgets the job and what it came to. */
  reset(): void {
    this.turn++
    const { job, climbs, probes } = this.run
    this.pieces = []
    this.change({ ...IDLE, strongest: this.run.strongest, climbs, probes })
    if (job?.name === 'scan') this.change({ strongest: null })
    if (job?.name === 'climb') this.change({ climbs: without(climbs, keyOf(job)) })
    if (job?.name === 'probe') this.change({ probes: without(probes, String(job.seed)) })
  }

  /** From where it stopped; from the last network on, when the engine has let go of it meanwhile. */
  async resume(ask: Ask): Promise<void> {
    const turn = ++this.turn
    this.change({ status: 'running', detail: null })
    try {
      await this.goOn(ask, turn)
    } catch (error) {
      if (turn !== this.turn) return
      const detail = error instanceof Error ? error.message : String(error)
      const last = this.pieces.findLastIndex(({ task }, at) => at < this.run.done && task?.kind === 'begin')
      if (detail !== BEGIN_AFRESH || last < 0) {
        this.change({ status: 'failed', secondsLeft: null, detail })
        return
      }
      this.change({ done: last })
      await this.resume(ask)
    }
  }

  private async goOn(ask: Ask, turn: number): Promise<void> {
    const [since, first] = [this.now(), this.run.done]
    while (this.run.done < this.pieces.length) {
      const piece = this.pieces[this.run.done]!
      const part = await ask(piece.task ?? this.nextClimb())
      if (turn !== this.turn) return
      piece.take(part)
      const done = this.run.done + 1
      const pace = (this.now() - since) / (done - first)
      const secondsLeft = done - first < 3 ? null : ((this.pieces.length - done) * pace) / 1000
      this.change({ done, secondsLeft })
    }
    this.change({ status: 'done', secondsLeft: null })
  }

  private piecesOf(job: Job, shipped: FeaturesNet): Piece[] {
    switch (job.name) {
      case 'scan':
        return scanPieces(shipped).map((task) => ({ task, take: (part) => this.takeScan(part) }))
      case 'climb': {
        const { layer, channel, noise } = job
        const toStart = () => {
          const start: Climb = { images: [noiseOf(layer, channel, noise)], units: [] }
          this.change({ climbs: { ...this.run.climbs, [keyOf(job)]: start } })
        }
        toStart()
        return [
          // A climb that must begin anew does so from the noise: else it would be longer than others.
          { task: { kind: 'begin', network: shipped }, take: toStart },
          ...Array.from({ length: CLIMB_STEPS / CLIMB_PIECE }, () => ({
            task: null,
            take: (part: FeaturesPart) => this.takeClimb(keyOf(job), part),
          })),
        ]
      }
      case 'probe':
        return probePieces(job.seed, shipped).map(({ net, task }) => ({
          task,
          take: (part) => {
            if (part.kind !== 'fitted' || task.kind !== 'fit') return
            const { probes } = this.run
            const before = probes[job.seed] ?? { trained: {}, fresh: {} }
            const probed = { ...before, [net]: { ...before[net], [task.layer]: part.right } }
            this.change({ probes: { ...probes, [job.seed]: probed } })
          },
        }))
    }
  }

  private nextClimb(): FeaturesTask {
    const { job, climbs } = this.run
    if (job?.name !== 'climb') throw new Error('there is nothing to climb')
    const { images } = climbs[keyOf(job)]!
    return climbTask(job.layer, job.channel, images.at(-1)!, CLIMB_PIECE)
  }

  private takeClimb(key: string, part: FeaturesPart): void {
    if (part.kind !== 'ascended') throw new Error(`a climb was answered by ${part.kind}`)
    const { images, units } = this.run.climbs[key]!
    const size = SIDE * SIDE
    const more = Array.from(part.units, (_, i) => part.images.slice(i * size, (i + 1) * size))
    const climb: Climb = {
      images: [...images, ...more],
      units: [...(units.length > 0 ? units : [part.before]), ...part.units],
    }
    this.change({ climbs: { ...this.run.climbs, [key]: climb } })
  }

  private takeScan(part: FeaturesPart): void {
    if (part.kind !== 'scanned') return
    const { labels } = part
    const strongest = Object.fromEntries(
      Object.entries(part.strongest).map(([layer, channels]) => [
        layer,
        channels.map((answers) => answers.map((answer) => ({ ...answer, label: labels[answer.image]! }))),
      ]),
    ) as ByLayer<Found[][]>
    this.change({ strongest })
  }

  private change(change: Partial<Run>): void {
    this.run = { ...this.run, ...change }
    this.onChange(this.run)
  }
}

const keyOf = ({ layer, channel, noise }: Extract<Job, { name: 'climb' }>) => climbKey(layer, channel, noise)

const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([each]) => each !== key))
