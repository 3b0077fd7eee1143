/** A training under a budget as a comparison of one (src/training/comparison.ts), and how far it is. */
import { accuracyOf, shareOf, type ComparisonPlan, type ComparisonSnapshot } from '../../training/comparison'
import {
  BUDGETS,
  contestantOf,
  MOST_STEPS,
  RATES,
  testEvery,
  TEST_IMAGES,
  TEST_IMAGES_ON_THE_WAY,
  type Entry,
  type Setting,
} from './model'

export const planOf = (setting: Setting): ComparisonPlan => ({
  entrants: [{ contestant: contestantOf(setting), steps: MOST_STEPS, budgetMs: 1000 * setting.budget }],
  testEvery: testEvery(setting),
  testImages: TEST_IMAGES,
  testImagesOnTheWay: TEST_IMAGES_ON_THE_WAY,
})

/** The setting that a comparison trains; null where there is none. */
export function settingOf({ plan }: Pick<ComparisonSnapshot, 'plan'>): Setting | null {
  const entrant = plan?.entrants[0]
  if (!entrant) return null
  const { name, rates, seed } = entrant.contestant
  const rate = RATES.find((known) => known === rates[0]?.rate)
  const budget = BUDGETS.find((known) => known * 1000 === entrant.budgetMs)
  return rate && budget ? { blocks: name, rate, seed, budget } : null
}

export interface Progress {
  status: ComparisonSnapshot['status']
  /** 0–1 of the budget. */
  share: number
  /** Spent in training. */
  seconds: number
  steps: number
  /** Losses of the batches, nats. */
  loss: readonly number[]
  /** Accuracy on the way, 0–1, after so many seconds at the pace of the whole. */
  tests: readonly { seconds: number; accuracy: number; images: number }[]
  /** Right answers on all test images, once it is over. */
  right: number | null
  isBroken: boolean
  detail: string | null
}

export function progressOf({ status, plan, runs, detail }: ComparisonSnapshot): Progress {
  const run = runs[0]
  const entrant = plan?.entrants[0]
  if (!run || !entrant)
    return {
      status,
      share: 0,
      seconds: 0,
      steps: 0,
      loss: [],
      tests: [],
      right: null,
      isBroken: false,
      detail,
    }
  const asked = (counts: readonly number[]) => counts.reduce((sum, n) => sum + n, 0)
  const last = run.tests.at(-1)
  const isOver = status === 'done' && last !== undefined && asked(last.asked) === TEST_IMAGES
  return {
    status,
    share: shareOf(run, entrant),
    seconds: run.ms / 1000,
    steps: run.step,
    loss: run.loss,
    tests: run.tests.map((test) => ({
      seconds: run.step > 0 ? ((run.ms / 1000) * test.step) / run.step : 0,
      accuracy: accuracyOf(test),
      images: asked(test.asked),
    })),
    right: isOver ? asked(last.right) : null,
    isBroken: run.loss.length > 0 && !Number.isFinite(run.loss.at(-1)),
    detail,
  }
}

/** What goes on the board when a training is over; null before. */
export function entryOf(snapshot: ComparisonSnapshot, device: string, date: string): Entry | null {
  const setting = settingOf(snapshot)
  const { right, steps } = progressOf(snapshot)
  return setting && right !== null ? { ...setting, right, steps, device, date } : null
}
