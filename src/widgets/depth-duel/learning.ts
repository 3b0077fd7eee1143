/** The page's own duel as the comparison trains it, and what is read off it. */
import type { ComparisonPlan, ComparisonSnapshot, EntrantRun } from '../../training/comparison'
import {
  accuracyOf,
  contestantOf,
  EPOCHS,
  stepsOf,
  testEveryOf,
  TEST_IMAGES,
  TEST_IMAGES_ON_THE_WAY,
  type Setting,
  type Trial,
} from './model'
import { GROWTHS, HELD, NETS, SIDES, type Net } from './modelNets'

export const planOf = (setting: Setting): ComparisonPlan => ({
  entrants: NETS.map((net) => ({ contestant: contestantOf(net, setting), steps: stepsOf(setting) })),
  testEvery: testEveryOf(setting),
  testImages: TEST_IMAGES,
  testImagesOnTheWay: TEST_IMAGES_ON_THE_WAY,
})

/** The setting that a plan was made from; null of one that this lab does not make, as an older version of it may have kept. */
export function settingOf(plan: ComparisonPlan | null): Setting | null {
  const seed = plan?.entrants[0]?.contestant.seed
  if (seed === undefined) return null
  const text = JSON.stringify(plan)
  for (const side of SIDES)
    for (const growth of GROWTHS)
      for (const held of HELD)
        for (const epochs of EPOCHS) {
          const setting = { side, growth, held, epochs, seed }
          if (JSON.stringify(planOf(setting)) === text) return setting
        }
  return null
}

export interface Side {
  trial: Trial
  /** Spent in training, milliseconds. */
  ms: number
  step: number
  /** At the end; null before. */
  accuracy: number | null
}

/** A duel trained here, whole or under way. */
export type Own = { setting: Setting } & Record<Net, Side>

const total = (counts: readonly number[]): number => counts.reduce((sum, n) => sum + n, 0)

function sideOf({ tests, ms, step }: EntrantRun, setting: Setting): Side {
  const trial = tests.map((test) => [test.step, total(test.right), total(test.asked)] as const)
  return { trial, ms, step, accuracy: accuracyOf(trial, setting) }
}

/** Null when nothing was begun. */
export function ownOf({ plan, runs }: Pick<ComparisonSnapshot, 'plan' | 'runs'>): Own | null {
  const setting = settingOf(plan)
  const [large, stack] = runs
  return setting && large && stack
    ? { setting, large: sideOf(large, setting), stack: sideOf(stack, setting) }
    : null
}

/** Milliseconds of one update; null before there are enough to tell. */
export const paceOf = ({ ms, step }: Side): number | null => (step >= 5 ? ms / step : null)

/** How far a duel is, 0–1, and the seconds left at the pace so far, tests left out. */
export function progressOf(own: Own): { share: number; step: number; secondsLeft: number | null } {
  const sides = NETS.map((net) => own[net])
  const left = sides.map((side) => {
    const pace = paceOf(side)
    return pace === null ? null : (pace * (stepsOf(own.setting) - side.step)) / 1000
  })
  return {
    share: total(sides.map(({ step }) => step)) / (stepsOf(own.setting) * sides.length),
    step: Math.min(...sides.map(({ step }) => step)),
    secondsLeft: left.includes(null) ? null : left.reduce<number>((sum, seconds) => sum + seconds!, 0),
  }
}

/** The stack's accuracy less the large filters'; null before both are through. */
export const marginOf = ({ large, stack }: Own): number | null =>
  large.accuracy === null || stack.accuracy === null ? null : stack.accuracy - large.accuracy
