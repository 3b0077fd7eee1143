/** Runs one entry of the training suite in a worker of its own, as the book does. */
import { ready, setBackend } from '@tensorflow/tfjs-core'
import '@tensorflow/tfjs-backend-cpu'
import { isReplica, serveReplica } from '../../src/engine/parallel/browserReplica'
import { BACKENDS, type BackendName } from '../../src/engine/protocol'
import { stream } from '../../src/math/rng'
import { convNetJsTrainer } from '../peers/convNetJs'
import { jaxJsTrainer } from '../peers/jaxJs'
import type { TrainStep } from '../peers/network'
import { stockTrainer } from '../peers/stockTfjs'
import { bookTrainer, type Build } from './bookTrainer'

export interface Entry {
  engine: 'this book' | 'stock tfjs' | 'jax-js' | 'ConvNetJS'
  backend: BackendName | 'javascript'
  /** Of this book's engine: workers beside the coordinating thread, and which of its binaries. */
  workers?: number
  build?: Build
  batch: number
  warmUps: number
  runs: number
  /** Training steps in one run. */
  steps: number
}

async function trainerOf({
  engine,
  backend,
  batch,
  workers = 0,
  build = 'plain',
}: Entry): Promise<TrainStep> {
  switch (engine) {
    case 'this book':
      return bookTrainer(workers, build)
    case 'jax-js':
      return jaxJsTrainer()
    case 'ConvNetJS':
      return convNetJsTrainer(batch)
    case 'stock tfjs': {
      const known = BACKENDS.find((name) => name === backend)
      if (!known || !(await setBackend(known))) throw new Error(`stock tfjs has no backend ${backend} here`)
      await ready()
      return stockTrainer()
    }
  }
}

async function measure(entry: Entry): Promise<number[]> {
  const rng = stream(1, 'bench')
  const pixels = Float32Array.from({ length: entry.batch * 784 }, () => rng.uniform())
  const labels = Int32Array.from({ length: entry.batch }, () => rng.below(10))
  const step = await trainerOf(entry)
  for (let i = 0; i < entry.warmUps; i++) await step(pixels, labels)
  const paces: number[] = []
  for (let run = 0; run < entry.runs; run++) {
    const start = performance.now()
    let loss = 0
    for (let i = 0; i < entry.steps; i++) loss = await step(pixels, labels)
    if (!Number.isFinite(loss)) throw new Error(`${entry.engine} on ${entry.backend}: the loss is ${loss}`)
    paces.push((1000 * entry.batch * entry.steps) / (performance.now() - start))
  }
  return paces
}

if (isReplica()) serveReplica()
else
  self.onmessage = ({ data }: MessageEvent<Entry>) =>
    void measure(data).then(
      (paces) => self.postMessage(paces),
      (error: unknown) =>
        setTimeout(() => {
          throw error
        }),
    )
