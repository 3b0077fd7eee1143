/**
 * Runs a comparison: asks the engine for one contestant's next piece after the other's, so that all advance together, tests
 * them on the way, and keeps what is needed to go on after a pause, a reload or a worker's death. Knows no React.
 */
import {
  BEGIN_AFRESH,
  type ComparisonPart,
  type ComparisonTask,
  type ComparisonWork,
  type Contestant,
  type LearnerState,
} from '../engine/studyTasks/comparison'

export interface Entrant {
  contestant: Contestant
  /** Steps that it trains. */
  steps: number
  /** It ends sooner when so much has been spent in training, milliseconds; tests and pauses spend nothing. */
  budgetMs?: number
  /** Begins with the first `keptParts` parts of another network's parameters. */
  start?: { state: LearnerState; keptParts: number }
}

export interface ComparisonPlan {
  entrants: Entrant[]
  /** Steps between two tests; there is one at the start and one at the end, too. */
  testEvery: number
  testImages: number
  /** So many in the tests before the last; all of `testImages`, when left out. */
  testImagesOnTheWay?: number
  /** Only test images of these. */
  testClasses?: number[]
}

/** Of each class: images asked about and read rightly. */
export interface TestPoint {
  step: number
  asked: number[]
  right: number[]
  /** Mean, in nats. */
  loss: number
}

export interface EntrantRun {
  step: number
  parameters: number
  /** Training images that its selection came to. */
  images: number
  /** Of each step's batch before its update, nats; of NaN the last where the training broke. */
  loss: number[]
  accuracy: number[]
  /** Spent in training, milliseconds. */
  ms: number
  tests: TestPoint[]
}

export interface ComparisonSnapshot {
  status: 'idle' | 'running' | 'paused' | 'done' | 'failed'
  plan: ComparisonPlan | null
  runs: EntrantRun[]
  /** Whether blocks that add do so from now on. */
  skips: boolean
  /** The engine's own words when it failed. */
  detail: string | null
}

/** What is kept of a comparison on this device. */
export interface KeptComparison {
  version: 1
  plan: ComparisonPlan
  runs: EntrantRun[]
  states: LearnerState[]
}

export interface Surroundings {
  ask(task: ComparisonTask): Promise<ComparisonPart>
  /** Keeps it on this device, or forgets it; failing is no reason to stop. */
  keep(kept: KeptComparison | null): Promise<void>
}

/** How long a piece should take: short enough for a pause to be felt at once. */
const PIECE_MS = 150
const TEST_PIECE = 500

export const IDLE_COMPARISON: ComparisonSnapshot = {
  status: 'idle',
  plan: null,
  runs: [],
  skips: true,
  detail: null,
}

const freshRun = (): EntrantRun => ({
  step: 0,
  parameters: 0,
  images: 0,
  loss: [],
  accuracy: [],
  ms: 0,
  tests: [],
})

export class ComparisonRunner {
  private snapshot = IDLE_COMPARISON
  private readonly listeners = new Set<() => void>()
  /** Goes up when what is under way should stop. */
  private turn = 0
  private going: Promise<void> = Promise.resolve()
  private states: LearnerState[] = []
  private isBegun = false
  /** Since it was begun, or begun again. */
  private hasAdvanced = false

  constructor(
    private readonly id: string,
    private readonly around: Surroundings,
  ) {}

  getSnapshot = (): ComparisonSnapshot => this.snapshot

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private set(part: Partial<ComparisonSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...part }
    for (const listener of this.listeners) listener()
  }

  /** Begins a comparison, in the place of the one before. */
  start(plan: ComparisonPlan): void {
    this.isBegun = false
    this.states = []
    this.set({ plan, runs: plan.entrants.map(freshRun), detail: null })
    this.go()
  }

  /** Shows one that was kept, paused. */
  restore({ plan, runs, states }: KeptComparison): void {
    if (this.snapshot.status !== 'idle') return
    this.states = states
    this.isBegun = false
    const isDone = runs.every((run, i) => isThrough(run, plan.entrants[i]!))
    this.set({ plan, runs, status: isDone ? 'done' : 'paused' })
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
    this.states = []
    this.set({ ...IDLE_COMPARISON, skips: this.snapshot.skips })
    void this.around.keep(null).catch(() => undefined)
  }

  setSkips(skips: boolean): void {
    this.set({ skips })
  }

  /** The parameters of a contestant as they stand. */
  async stateOf(entrant: number): Promise<LearnerState> {
    const part = await this.ask(entrant, { kind: 'save' }, 'saved')
    return part.state
  }

  /** What flows through a contestant in one pass of its next batch. */
  async flowOf(entrant: number): Promise<Extract<ComparisonPart, { kind: 'flow' }>> {
    return this.ask(entrant, { kind: 'flow', skips: this.snapshot.skips }, 'flow')
  }

  private async ask<Kind extends ComparisonPart['kind']>(
    contestant: number,
    work: ComparisonWork,
    _kind: Kind,
  ) {
    const part = await this.around.ask({ comparison: this.id, contestant, work })
    return part as Extract<ComparisonPart, { kind: Kind }>
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
        if (detail === BEGIN_AFRESH && this.hasAdvanced) this.go()
        else this.set({ status: 'failed', detail })
      })
  }

  private async run(turn: number): Promise<void> {
    const plan = this.snapshot.plan!
    const isOver = () => turn !== this.turn
    if (isOver()) return
    if (!this.isBegun) await this.begin(plan)
    let size = 1
    while (!isOver()) {
      const next = this.leastAdvanced(plan)
      if (next === null) {
        await this.save()
        if (!isOver()) this.set({ status: 'done' })
        return
      }
      const run = this.snapshot.runs[next]!
      const { step, tests } = run
      const entrant = plan.entrants[next]!
      if (tests.at(-1)?.step !== step && (step === 0 || step % plan.testEvery === 0)) {
        await this.test(plan, next)
        await this.save()
        continue
      }
      const untilTest = plan.testEvery - (step % plan.testEvery)
      const wanted = Math.min(size, untilTest, entrant.steps - step, affordable(run, entrant))
      const part = await this.ask(
        next,
        { kind: 'train', steps: wanted, skips: this.snapshot.skips },
        'trained',
      )
      size = Math.max(1, Math.min(50, Math.round((PIECE_MS / Math.max(part.ms, 1)) * part.loss.length)))
      this.extend(next, part)
      if (isThrough(this.snapshot.runs[next]!, entrant) || part.loss.length < wanted) {
        await this.test(plan, next)
        await this.save()
      }
    }
  }

  /** Makes the contestants, from what was kept where something was. */
  private async begin({ entrants }: ComparisonPlan): Promise<void> {
    for (const [at, { contestant, start }] of entrants.entries()) {
      const kept = this.states[at]
      const from = kept
        ? { state: kept }
        : start
          ? { state: { ...start.state, step: 0, slots: [] }, keptParts: start.keptParts }
          : {}
      const { parameters, images, step } = await this.ask(at, { kind: 'begin', contestant, ...from }, 'begun')
      const run = this.snapshot.runs[at]!
      this.replace(at, { ...cutAt(run, step), parameters, images })
    }
    this.isBegun = true
    this.hasAdvanced = false
  }

  /** Where the training is furthest behind; null when all are through or broken. */
  private leastAdvanced({ entrants }: ComparisonPlan): number | null {
    let least: number | null = null
    this.snapshot.runs.forEach((run, at) => {
      const share = shareOf(run, entrants[at]!)
      if (share >= 1 || isBroken(run)) return
      const before = least === null ? Infinity : shareOf(this.snapshot.runs[least]!, entrants[least]!)
      if (share < before) least = at
    })
    return least
  }

  private extend(
    at: number,
    { step, loss, accuracy, ms }: Extract<ComparisonPart, { kind: 'trained' }>,
  ): void {
    const run = this.snapshot.runs[at]!
    this.hasAdvanced = true
    this.replace(at, {
      ...run,
      step,
      loss: [...run.loss, ...loss],
      accuracy: [...run.accuracy, ...accuracy],
      ms: run.ms + ms,
    })
  }

  private async test(plan: ComparisonPlan, at: number): Promise<void> {
    const run = this.snapshot.runs[at]!
    if (isBroken(run)) return
    const { testClasses, testImages: all, testImagesOnTheWay = all } = plan
    const testImages = isThrough(run, plan.entrants[at]!) ? all : testImagesOnTheWay
    const asked = new Array<number>(10).fill(0)
    const right = new Array<number>(10).fill(0)
    let loss = 0
    for (let from = 0; from < testImages; from += TEST_PIECE) {
      const part = await this.ask(
        at,
        {
          kind: 'test',
          from,
          count: Math.min(TEST_PIECE, testImages - from),
          skips: this.snapshot.skips,
          ...(testClasses && { classes: testClasses }),
        },
        'tested',
      )
      const images = part.asked.reduce((sum, n) => sum + n, 0)
      part.asked.forEach((n, digit) => (asked[digit]! += n))
      part.right.forEach((n, digit) => (right[digit]! += n))
      loss += images > 0 ? part.loss * images : 0
    }
    const images = asked.reduce((sum, n) => sum + n, 0)
    const point = { step: run.step, asked, right, loss: loss / images }
    this.replace(at, { ...run, tests: [...run.tests.filter(({ step }) => step !== run.step), point] })
  }

  private replace(at: number, run: EntrantRun): void {
    this.set({ runs: this.snapshot.runs.map((other, i) => (i === at ? run : other)) })
  }

  private async save(): Promise<void> {
    const { plan } = this.snapshot
    if (!plan || !this.isBegun) return
    const states: LearnerState[] = []
    for (const at of plan.entrants.keys()) states.push(await this.stateOf(at))
    this.states = states
    const { runs } = this.snapshot
    await this.around.keep({ version: 1, plan, runs, states }).catch(() => undefined)
  }
}

/** How far a training is, 0–1: in steps, or in what it may spend. */
export const shareOf = ({ step, ms }: EntrantRun, { steps, budgetMs = Infinity }: Entrant): number =>
  Math.min(1, Math.max(step / steps, ms / budgetMs))

const isThrough = (run: EntrantRun, entrant: Entrant): boolean => shareOf(run, entrant) >= 1

/** Steps that the rest of the budget pays for, at the pace so far; at least one. */
const affordable = ({ step, ms }: EntrantRun, { budgetMs = Infinity }: Entrant): number =>
  step === 0 ? Infinity : Math.max(1, Math.floor(((budgetMs - ms) / ms) * step))

const isBroken = ({ loss }: EntrantRun): boolean => loss.length > 0 && !Number.isFinite(loss.at(-1))

/** What a run had said when it stood at `step`. */
const cutAt = (run: EntrantRun, step: number): EntrantRun => ({
  ...run,
  step,
  loss: run.loss.slice(0, step),
  accuracy: run.accuracy.slice(0, step),
  tests: run.tests.filter((test) => test.step <= step),
})

/** Portion of test images read rightly. */
export const accuracyOf = ({ asked, right }: Pick<TestPoint, 'asked' | 'right'>): number =>
  right.reduce((sum, n) => sum + n, 0) / asked.reduce((sum, n) => sum + n, 0)
