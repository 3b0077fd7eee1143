/** The training of the lab as the comparison runs it: the three small networks from one seed. */
import type { ComparisonPlan, ComparisonSnapshot } from '../../training/comparison'
import {
  contestantOf,
  KEPT,
  keyOf,
  NETS,
  networkOf,
  STEPS,
  TEST_EVERY,
  TEST_IMAGES,
  TEST_IMAGES_ON_THE_WAY,
  trialOf,
  type Net,
  type Setting,
  type Trials,
} from './modelNets'

export const COMPARISON = 'inception'

export const trainingPlan = (setting: Setting, nets: readonly Net[] = NETS): ComparisonPlan => ({
  entrants: nets.map((net) => ({ contestant: contestantOf(net, setting), steps: STEPS })),
  testEvery: TEST_EVERY,
  testImages: TEST_IMAGES,
  testImagesOnTheWay: TEST_IMAGES_ON_THE_WAY,
})

/** The setting of a plan made above; null of any other. */
export function settingOf(plan: ComparisonPlan | null): Setting | null {
  const contestant = plan?.entrants.find((entrant) => entrant.contestant.name === 'reduced')?.contestant
  const kept = KEPT.find(
    (one) => JSON.stringify(networkOf('reduced', one)) === JSON.stringify(contestant?.network),
  )
  return contestant && kept ? { kept, seed: contestant.seed as Setting['seed'] } : null
}

/** The runs of a comparison by `keyOf`, those without a test left out. */
export function trialsOf({ plan, runs }: Pick<ComparisonSnapshot, 'plan' | 'runs'>): Trials {
  const setting = settingOf(plan)
  if (!setting) return {}
  return Object.fromEntries(
    runs.flatMap((run, at) =>
      run.tests.length > 0
        ? [[keyOf(plan!.entrants[at]!.contestant.name as Net, setting), trialOf(run)] as const]
        : [],
    ),
  )
}

/** Steps so far and in all, and the time that the rest takes at the pace so far, tests left out. */
export function progressOf({ plan, runs }: ComparisonSnapshot) {
  const done = runs.reduce((sum, { step }) => sum + step, 0)
  const all = plan?.entrants.reduce((sum, { steps }) => sum + steps, 0) ?? 0
  // Each net has a pace of its own.
  const left = runs.map(({ ms, step }, i) =>
    step > 3 ? (ms / step / 1000) * (plan!.entrants[i]!.steps - step) : null,
  )
  const secondsLeft = left.every((seconds) => seconds !== null)
    ? left.reduce((sum, seconds) => sum + seconds, 0)
    : null
  return { done, all, secondsLeft }
}
