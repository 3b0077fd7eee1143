/** Lets the engine pass one batch through both networks of a setting, as they are before any training. */
import type { ComparisonPart, ComparisonTask, ComparisonWork } from '../../engine/studyTasks/comparison'
import { contestantOf, netFlowOf, NETS, type Action, type Net, type NetFlow, type Setting } from './model'

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
