/** What the engine is asked for: a pass through both networks of a setting before any training, and the comparison that trains them. */
import type { ComparisonPart, ComparisonTask, ComparisonWork } from '../../engine/studyTasks/comparison'
import type { ComparisonPlan, ComparisonSnapshot } from '../../training/comparison'
import {
  contestantOf,
  keyOf,
  netFlowOf,
  NETS,
  type Action,
  type Net,
  type NetFlow,
  type Setting,
} from './model'

/** The comparison of this lab; what trains has its first places, what is measured the two behind. */
export const COMPARISON = 'skip-gradients'
const PLACES: Record<Net, number> = { plain: 2, residual: 3 }

export type Ask = (task: ComparisonTask) => Promise<ComparisonPart>

export async function measureNet(ask: Ask, setting: Setting, net: Net): Promise<NetFlow> {
  const at = (work: ComparisonWork) => ask({ comparison: COMPARISON, contestant: PLACES[net], work })
  await at({ kind: 'begin', contestant: contestantOf(setting, net) })
  const part = await at({ kind: 'flow', skips: true })
  if (part.kind !== 'flow') throw new Error(`a pass was answered by ${part.kind}`)
  return netFlowOf(setting, net, part.loss, part.flows)
}

/** Measures both and tells the lab. */
export async function measure(ask: Ask, setting: Setting, send: (action: Action) => void): Promise<void> {
  try {
    const flows: Partial<Record<Net, NetFlow>> = {}
    for (const net of NETS) {
      send({ type: 'measuring', net })
      flows[net] = await measureNet(ask, setting, net)
    }
    send({ type: 'measured', setting, measured: { plain: flows.plain!, residual: flows.residual! } })
  } catch (error) {
    send({ type: 'failed', failure: error instanceof Error ? error.message : String(error) })
  }
}

export const STEPS = 100
export const HALF = STEPS / 2
export const TEST_IMAGES = 500
/** Place of the residual net among the runs; the plain one's is 0. */
export const RESIDUAL = 1

/** Where the skips were switched: steps of the residual net that were finished, and whether they are there from then on. */
export interface SkipMark {
  step: number
  skips: boolean
}

export const trainingPlan = (setting: Setting): ComparisonPlan => ({
  entrants: NETS.map((net) => ({ contestant: contestantOf(setting, net), steps: STEPS })),
  testEvery: HALF,
  testImages: TEST_IMAGES,
})

/** Whether what trained, or was kept, is the networks of this setting. */
export function isOf({ plan }: Pick<ComparisonSnapshot, 'plan'>, setting: Setting): boolean {
  return plan !== null && JSON.stringify(plan) === JSON.stringify(trainingPlan(setting))
}

/** A run that takes the skips away half-way is recorded beside the one that keeps them. */
export const trainingKey = (setting: Setting, isCut: boolean): string =>
  `${keyOf(setting)}${isCut ? '-cut' : ''}`

/** Mean of the last ten losses, nats; null when there are none or the training broke. */
export function endOf(losses: readonly (number | null)[]): number | null {
  const last = losses.slice(-10)
  const isWhole = last.length > 0 && last.every((loss) => loss !== null && Number.isFinite(loss))
  return isWhole ? last.reduce<number>((sum, loss) => sum + loss!, 0) / last.length : null
}
