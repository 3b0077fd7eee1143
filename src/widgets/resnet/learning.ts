/** The training of the lab as the comparison runs it: the plain network and one with skip connections, from one seed. */
import type { ComparisonPlan, ComparisonSnapshot } from '../../training/comparison'
import { SHORTCUTS } from '../../math/architectures/shortcut'
import {
  contestantOf,
  DEPTHS,
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

export const COMPARISON = 'resnet'

export const trainingPlan = (
  { n, shortcut, seed }: Setting,
  nets: readonly Net[] = ['plain', shortcut],
): ComparisonPlan => ({
  entrants: nets.map((net) => ({ contestant: contestantOf(net, n, seed), steps: STEPS })),
  testEvery: TEST_EVERY,
  testImages: TEST_IMAGES,
  testImagesOnTheWay: TEST_IMAGES_ON_THE_WAY,
})

/** The setting of a plan made above; null of any other. */
export function settingOf(plan: ComparisonPlan | null): Setting | null {
  const [plain, residual] = plan?.entrants.map(({ contestant }) => contestant) ?? []
  const shortcut = SHORTCUTS.find((one) => one === residual?.name)
  const n = DEPTHS.find((one) => JSON.stringify(networkOf('plain', one)) === JSON.stringify(plain?.network))
  return plain && shortcut && n ? { n, shortcut, seed: plain.seed as Setting['seed'] } : null
}

/** The runs of a comparison by `keyOf`, those without a test left out. */
export function trialsOf({ plan, runs }: Pick<ComparisonSnapshot, 'plan' | 'runs'>): Trials {
  const setting = settingOf(plan)
  if (!setting) return {}
  return Object.fromEntries(
    runs.flatMap((run, at) => {
      const net = NETS.find((one) => one === plan!.entrants[at]!.contestant.name)
      return net && run.tests.length > 0 ? [[keyOf(net, setting.n, setting.seed), trialOf(run)] as const] : []
    }),
  )
}

/** Steps so far and in all, and the time that the rest takes at the pace so far, tests left out. */
export function progressOf({ plan, runs }: ComparisonSnapshot) {
  const done = runs.reduce((sum, { step }) => sum + step, 0)
  const all = plan?.entrants.reduce((sum, { steps }) => sum + steps, 0) ?? 0
  const ms = runs.reduce((sum, run) => sum + run.ms, 0)
  return { done, all, secondsLeft: done > 5 ? (ms / done / 1000) * (all - done) : null }
}
