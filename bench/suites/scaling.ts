/** Images per second of training on 0, 1, 2 … workers, as many as there are cores: 0 is the coordinating thread alone. */
import { cpus } from 'node:os'
import type { Entry } from '../page/worker'
import { Paces } from './paces'
import type { Suite } from './suite'

const BATCH = 100
/** A batch of 100 has four shares, so a fifth worker would have nothing to do. */
const MOST = Math.min(4, cpus().length)
const entry = { task: 'train', engine: 'this book', backend: 'wasm', build: 'relaxed', batch: BATCH } as const

export const scaling: Suite = {
  async run(surroundings) {
    const paces = new Paces(surroundings)
    const entries = Array.from({ length: MOST + 1 }, (_, workers): Entry => ({
      ...entry,
      workers,
      warmUps: 3,
      runs: 5,
      steps: 10,
    }))
    await paces.measure(entries)
    return paces.results('scaling', BATCH)
  },
}
