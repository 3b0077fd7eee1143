/** Images per second of classifying, batch 100: this book's engine, and tfjs's own kernels. */
import type { Entry } from '../page/worker'
import { Paces } from './paces'
import type { Suite } from './suite'

const BATCH = 100
const shared = { task: 'infer', batch: BATCH, warmUps: 2, runs: 5 } as const
const ENTRIES: Entry[] = [
  { ...shared, engine: 'this book', backend: 'wasm', workers: 2, build: 'relaxed', steps: 20 },
  { ...shared, engine: 'this book', backend: 'wasm', workers: 0, build: 'relaxed', steps: 20 },
  { ...shared, engine: 'stock tfjs', backend: 'wasm', steps: 10 },
  { ...shared, engine: 'stock tfjs', backend: 'cpu', warmUps: 0, runs: 2, steps: 1 },
]

export const infer: Suite = {
  async run(surroundings) {
    const paces = new Paces(surroundings)
    await paces.measure(ENTRIES)
    return paces.results('infer', BATCH)
  },
}
