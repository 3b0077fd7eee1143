/** The page's own comparison: two trainings from one seed under two learning rates, and what is read off them. */
import {
  accuracyOf,
  type ComparisonPlan,
  type ComparisonSnapshot,
  type TestPoint,
} from '../../training/comparison'
import {
  contestantOf,
  FIRST,
  nameOf,
  SEEDS,
  SHAPES,
  SIDES,
  STEPS,
  TEST_EVERY,
  TEST_IMAGES,
  TEST_IMAGES_ON_THE_WAY,
  type Curve,
  type Setting,
  type Shape,
  type Side,
} from './model'

export const planOf = (setting: Setting): ComparisonPlan => ({
  entrants: SIDES.map((side) => ({ contestant: contestantOf(setting[side], setting), steps: STEPS })),
  testEvery: TEST_EVERY,
  testImages: TEST_IMAGES,
  testImagesOnTheWay: TEST_IMAGES_ON_THE_WAY,
})

export interface OwnSide {
  shape: Shape
  /** The rate of every step. */
  rates: readonly number[]
  curve: Curve
  /** Steps done. */
  step: number
  /** Accuracy at the end; null before. */
  end: number | null
}

/** The two trainings of this page, finished or not. */
export type Own = Record<Side, OwnSide> & { seed: number }

const curveOf = (tests: readonly TestPoint[]): Curve =>
  tests.filter(({ step }) => step > 0).map((test) => [test.step, accuracyOf(test)] as const)

/** What has been trained here; null when nothing was begun. */
export function ownOf({ plan, runs }: ComparisonSnapshot): Own | null {
  if (!plan) return null
  const [left, right] = plan.entrants.map(({ contestant }, at): OwnSide => {
    const { step, tests } = runs[at]!
    const last = tests.at(-1)
    return {
      shape: SHAPES.find((shape) => nameOf(shape) === contestant.name) ?? FIRST.left,
      rates: contestant.rates.map(({ rate }) => rate),
      curve: curveOf(tests),
      step,
      end: last?.step === STEPS ? accuracyOf(last) : null,
    }
  })
  return left && right ? { left, right, seed: plan.entrants[0]!.contestant.seed } : null
}

/** Whether the trainings of this page are of the setting that is chosen. */
export const isOf = (own: Own, setting: Setting): boolean =>
  own.seed === SEEDS.find((seed) => seed === setting.seed) &&
  SIDES.every((side) => {
    const { rates } = own[side]
    const wanted = contestantOf(setting[side], setting).rates
    return rates.length === wanted.length && rates.every((rate, step) => rate === wanted[step]!.rate)
  })

/** By how much the right side is ahead at the end; null before both have ended. */
export const leadIn = ({ left, right }: Own): number | null =>
  left.end === null || right.end === null ? null : right.end - left.end

/** A test on the way costs about as much as so many updates, the last one about as much as so many more. */
const [TEST_COST, LAST_TEST_COST] = [20, 200]
const WORK = STEPS + TEST_COST * (STEPS / TEST_EVERY) + LAST_TEST_COST

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
