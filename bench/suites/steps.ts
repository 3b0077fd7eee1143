/** Whether a thousand training steps leave anything behind: tensors, buffers, WebAssembly memory, JavaScript heaps. */
import { DEFAULT_PLAN } from '../../src/engine/protocol'
import type { Residue, StepsResult } from '../result'
import { heapsOfWorkers } from './heaps'
import { backendOfBook, type Suite, type Surroundings } from './suite'

const LOOK_AT = [100, 1000]
/** The heaps may grow so much between two looks: compiled code and its statistics, not data; a batch alone is 0.3 MB. */
const HEAP_SLACK_BYTES = 1e6

/** Nothing counted grows, and the heaps not by more than the slack. */
const isFlat = (early: Residue, late: Residue): boolean =>
  late.tensors === early.tensors &&
  late.dataBuffers === early.dataBuffers &&
  late.tensorBytes === early.tensorBytes &&
  late.wasmBytes === early.wasmBytes &&
  late.heapBytes - early.heapBytes <= HEAP_SLACK_BYTES

/** What lies in memory after each of `LOOK_AT` steps. */
async function lookOn(
  { page, browser }: Surroundings,
  workers: number,
): Promise<Pick<StepsResult, 'build' | 'residues'>> {
  const residues: Residue[] = []
  let build: StepsResult['build']
  for (const step of LOOK_AT) {
    const task = { kind: 'steps' as const, workers, steps: step - (residues.at(-1)?.step ?? 0) }
    const answer = await page.evaluate((t) => window.residueOfSteps(t), task)
    build = answer.build
    const heaps = await heapsOfWorkers(browser)
    if (heaps.length !== workers + 1) throw new Error(`${heaps.length} heaps of ${workers + 1} were found`)
    residues.push({ step, ...answer.residue, heapBytes: heaps.reduce((sum, heap) => sum + heap, 0) })
  }
  await page.evaluate(() => window.endSteps())
  return { build, residues }
}

export const steps: Suite = {
  async run(surroundings) {
    const results: StepsResult[] = []
    for (const workers of [0, 2]) {
      const name = backendOfBook(workers)
      if (!name.includes(surroundings.only)) continue
      console.log(`${LOOK_AT.at(-1)} steps, ${name} …`)
      const { build, residues } = await lookOn(surroundings, workers)
      const flat = isFlat(residues[0]!, residues.at(-1)!)
      console.table(residues)
      console.log(flat ? 'Flat: nothing is left behind.' : 'NOT FLAT: something grows.')
      results.push({
        suite: 'steps',
        network: 'DeepConvNet',
        engine: 'this book',
        backend: backendOfBook(workers, build),
        device: surroundings.device,
        batch: DEFAULT_PLAN.batchSize,
        workers,
        build,
        residues,
        isFlat: flat,
      })
    }
    return results
  },
}
