/** The two trainings of the lab as the comparison runs them: first the old digits, then the new ones in three ways. */
import type { LearnerState } from '../../engine/studyTasks/comparison'
import type { ComparisonPlan, ComparisonRunner, ComparisonSnapshot } from '../../training/comparison'
import {
  contestantOf,
  keyOf,
  NEW_DIGITS,
  OLD_DIGITS,
  partsOf,
  pointsOf,
  SOURCE_STEPS,
  sourceOf,
  STEPS,
  TARGET_SEEDS,
  TEST_EVERY,
  TEST_IMAGES,
  TEST_IMAGES_ON_THE_WAY,
  WAYS,
  type Seed,
  type Setting,
  type Trials,
  type Way,
} from './model'

const TESTS = {
  testImages: TEST_IMAGES,
  testImagesOnTheWay: TEST_IMAGES_ON_THE_WAY,
}

export const sourcePlan = (seed: Seed): ComparisonPlan => ({
  ...TESTS,
  entrants: [{ contestant: sourceOf(seed), steps: SOURCE_STEPS }],
  testEvery: SOURCE_STEPS / 2,
  testClasses: OLD_DIGITS,
})

/** `source`: the parameters of the network that has learned the old digits. */
export const transferPlan = (
  setting: Setting,
  source: LearnerState,
  ways: readonly Way[] = WAYS,
): ComparisonPlan => ({
  ...TESTS,
  entrants: ways.map((way) => ({
    contestant: contestantOf(way, setting),
    steps: STEPS,
    ...(way !== 'scratch' && { start: { state: source, keptParts: partsOf(setting.stages) } }),
  })),
  testEvery: TEST_EVERY,
  testClasses: NEW_DIGITS,
})

/** The setting of a plan made above; null of any other. */
export function settingOf(plan: ComparisonPlan | null): Setting | null {
  const transferred = plan?.entrants.find(({ start }) => start)
  if (!transferred?.start) return null
  const { data, seed } = transferred.contestant
  const setting = {
    images: data.perClass,
    stages: transferred.start.keptParts / partsOf(1),
    seed: seed - TARGET_SEEDS,
  }
  return setting as Setting
}

/** The runs of the second training, by `keyOf`, those without a test left out. */
export function trialsOf({ plan, runs }: Pick<ComparisonSnapshot, 'plan' | 'runs'>): Trials {
  const setting = settingOf(plan)
  if (!setting) return {}
  return Object.fromEntries(
    runs.flatMap((run, at) =>
      run.tests.length > 0
        ? [[keyOf(plan!.entrants[at]!.contestant.name as Way, setting), pointsOf(run)] as const]
        : [],
    ),
  )
}

/** What of a runner it takes to go from one training to the next. */
export type Runner = Pick<
  ComparisonRunner,
  'getSnapshot' | 'subscribe' | 'start' | 'resume' | 'reset' | 'stateOf'
>

/** The two trainings one after the other, for the life of the page. */
export class Lesson {
  private unfollow: (() => void) | null = null

  constructor(
    private readonly source: Runner,
    private readonly transfer: Runner,
    private readonly onFailure: (detail: string | null) => void,
  ) {}

  /** Trains the old digits, unless a network of this seed is at hand, and then the new ones. */
  start(setting: Setting): void {
    this.onFailure(null)
    const known = this.knownSource(setting.seed)
    if (known) return this.transfer.start(transferPlan(setting, known))
    this.transfer.reset()
    this.source.start(sourcePlan(setting.seed))
    this.follow(setting)
  }

  /** Goes on where it was paused, or with what failed. */
  resume(setting: Setting): void {
    if (this.transfer.getSnapshot().status !== 'idle') return this.transfer.resume()
    const { status, plan } = this.source.getSnapshot()
    const isSame = plan?.entrants[0]?.contestant.seed === setting.seed
    if (!isSame || (status !== 'paused' && status !== 'failed')) return this.start(setting)
    this.source.resume()
    this.follow(setting)
  }

  reset(): void {
    this.unfollow?.()
    this.onFailure(null)
    this.transfer.reset()
    this.source.reset()
  }

  /** What the last comparison began with. */
  private knownSource(seed: number): LearnerState | null {
    const { plan } = this.transfer.getSnapshot()
    if (settingOf(plan)?.seed !== seed) return null
    return plan?.entrants.find(({ start }) => start)?.start?.state ?? null
  }

  private follow(setting: Setting): void {
    this.unfollow?.()
    const look = () => {
      if (this.source.getSnapshot().status !== 'done') return
      this.unfollow?.()
      this.source.stateOf(0).then(
        (state) => this.transfer.start(transferPlan(setting, state)),
        (error: unknown) => this.onFailure(error instanceof Error ? error.message : String(error)),
      )
    }
    const unsubscribe = this.source.subscribe(look)
    this.unfollow = () => {
      unsubscribe()
      this.unfollow = null
    }
    look()
  }
}

/** How far the two trainings are, as one. */
export interface Progress {
  status: ComparisonSnapshot['status']
  /** What is trained at present, or was last. */
  phase: 'source' | 'transfer'
  /** Steps of it. */
  done: number
  all: number
  /** From the pace so far, the tests left out; null at first. */
  secondsLeft: number | null
  detail: string | null
}

export function progressOf(
  source: ComparisonSnapshot,
  transfer: ComparisonSnapshot,
  failure: string | null,
): Progress {
  const phase = transfer.status === 'idle' ? 'source' : 'transfer'
  const { plan, runs, status, detail } = phase === 'source' ? source : transfer
  const done = runs.reduce((sum, { step }) => sum + step, 0)
  const all = plan?.entrants.reduce((sum, { steps }) => sum + steps, 0) ?? 0
  const ms = runs.reduce((sum, run) => sum + run.ms, 0)
  const secondsLeft = done >= 10 ? (ms / done / 1000) * (all - done) : null
  const so = { phase, done, all, secondsLeft } as const
  if (failure !== null) return { ...so, status: 'failed', detail: failure }
  // The old digits are learned and the new ones not begun: for a moment, or because the page was left just then.
  return { ...so, status: phase === 'source' && status === 'done' ? 'paused' : status, detail }
}
