/** The page's own comparison: one training without augmentation beside one with it, and what is read off them. */
import {
  accuracyOf,
  type ComparisonPlan,
  type ComparisonSnapshot,
  type TestPoint,
} from '../../training/comparison'
import {
  contestantOf,
  settingOf,
  STEPS,
  TEST_EVERY,
  TEST_IMAGES,
  AUGMENTATIONS,
  type Curve,
  type Setting,
} from './model'

export const planOf = (setting: Setting): ComparisonPlan => ({
  entrants: [
    contestantOf('without', { ...setting, augmentation: AUGMENTATIONS.none }),
    contestantOf('with', setting),
  ].map((contestant) => ({ contestant, steps: STEPS })),
  testEvery: TEST_EVERY,
  testImages: TEST_IMAGES,
})

/** The two trainings of this page, finished or not. */
export interface Own {
  setting: Setting
  without: Curve
  with: Curve
  /** At the end of both; null before. */
  end: { without: TestPoint; with: TestPoint } | null
}

/** Untrained networks are left out of the curves: they guess. */
const curveOf = (tests: readonly TestPoint[]): Curve =>
  tests.filter(({ step }) => step > 0).map((test) => [test.step, accuracyOf(test)])

/** What has been trained here; null when nothing was begun. */
export function ownOf({ plan, runs }: ComparisonSnapshot): Own | null {
  if (!plan) return null
  const [without, with_] = runs.map(({ tests }) => tests)
  const lasts = [without?.at(-1), with_?.at(-1)] as const
  const isOver = lasts.every((test) => test?.step === STEPS)
  return {
    setting: settingOf(plan.entrants[1]!.contestant),
    without: curveOf(without ?? []),
    with: curveOf(with_ ?? []),
    end: isOver ? { without: lasts[0]!, with: lasts[1]! } : null,
  }
}

/** By how much augmentation raised the accuracy, a portion. */
export const marginOf = (end: NonNullable<Own['end']>): number =>
  accuracyOf(end.with) - accuracyOf(end.without)

/** By how much it raised each digit's. */
export const effectsIn = (end: NonNullable<Own['end']>): number[] =>
  end.with.asked.map((asked, digit) => (end.with.right[digit]! - end.without.right[digit]!) / asked)

/** A test of all images costs about as much as so many updates: it reads two hundred batches, but only forwards. */
const TEST_COST = 70
const testsIn = (steps: number) => Math.floor(steps / TEST_EVERY) + 1
const WORK = STEPS + TEST_COST * testsIn(STEPS)

/** How far a comparison is, 0–1, and the seconds left at the pace so far; null while there is no pace. */
export function progressOf({ runs }: ComparisonSnapshot): {
  share: number
  step: number
  secondsLeft: number | null
} {
  const done = runs.reduce((sum, { step, tests }) => sum + step + TEST_COST * tests.length, 0)
  const all = WORK * runs.length
  const steps = runs.reduce((sum, { step }) => sum + step, 0)
  const ms = runs.reduce((sum, run) => sum + run.ms, 0)
  return {
    share: Math.min(1, done / all),
    step: Math.min(...runs.map(({ step }) => step)),
    secondsLeft: steps >= 20 ? (ms / steps / 1000) * Math.max(0, all - done) : null,
  }
}
