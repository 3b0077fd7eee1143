/** Two small networks trained from one seed as a comparison (src/training/comparison.ts), and how far they are. */
import { total, wholeTests } from '../../math/wholeTests'
import type { ComparisonPlan, ComparisonSnapshot } from '../../training/comparison'
import {
  contestantOf,
  keyOf,
  SEEDS,
  STAGES,
  STEPS,
  TEST_EVERY,
  TEST_IMAGES,
  TEST_IMAGES_ON_THE_WAY,
  type Seed,
  type Stage,
  type Trials,
} from './model'

export const planOf = (stages: readonly Stage[], seed: Seed): ComparisonPlan => ({
  entrants: stages.map((stage) => ({ contestant: contestantOf(stage, seed), steps: STEPS })),
  testEvery: TEST_EVERY,
  testImages: TEST_IMAGES,
  testImagesOnTheWay: TEST_IMAGES_ON_THE_WAY,
})

/** The tests of a comparison's trainings, by `keyOf`. */
export function trialsOf({ plan, runs }: ComparisonSnapshot): Trials {
  const entries = (plan?.entrants ?? []).flatMap(({ contestant }, i) => {
    const stage = STAGES.find((known) => known === contestant.name)
    const seed = SEEDS.find((known) => known === contestant.seed)
    const run = runs[i]
    if (!stage || !seed || !run) return []
    return [[keyOf(stage, seed), wholeTests(run.tests)] as const]
  })
  return Object.fromEntries(entries)
}

export interface Progress {
  status: ComparisonSnapshot['status']
  /** Steps of both. */
  done: number
  all: number
  /** From the pace so far, the tests left out; null at first. */
  secondsLeft: number | null
  detail: string | null
}

export function progressOf({ status, plan, runs, detail }: ComparisonSnapshot): Progress {
  const done = total(runs.map(({ step }) => step))
  const all = total(plan?.entrants.map(({ steps }) => steps) ?? [])
  const ms = total(runs.map((run) => run.ms))
  return { status, done, all, secondsLeft: done >= 10 ? (ms / done / 1000) * (all - done) : null, detail }
}
