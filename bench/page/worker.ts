/** Runs one entry of the suites that measure paces, in a worker of its own, as the book does. */
import tfjsWasmUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url'
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import { ready, setBackend } from '@tensorflow/tfjs-core'
import '@tensorflow/tfjs-backend-cpu'
import '@tensorflow/tfjs-backend-webgpu'
import { noiseBatch } from '../../src/engine/datasets/noise'
import { isReplica, serveReplica } from '../../src/engine/parallel/browserReplica'
import { BACKENDS, type BackendName } from '../../src/engine/protocol'
import { convNetJsTrainer } from '../peers/convNetJs'
import { jaxJsTrainer } from '../peers/jaxJs'
import type { TrainStep } from '../peers/network'
import { stockClassifier, stockTrainer } from '../peers/stockTfjs'
import { answer } from './answer'
import { bookClassifier, bookGpuTrainer, bookTrainer, type Build } from './bookTrainer'

export interface Entry {
  engine: 'this book' | 'stock tfjs' | 'jax-js' | 'ConvNetJS'
  backend: BackendName | 'javascript'
  /** Training steps, or only forward passes; the latter of this book and stock tfjs. */
  task: 'train' | 'infer'
  /** Of this book's engine: workers beside the coordinating thread, and which of its binaries. */
  workers?: number
  build?: Build
  batch: number
  warmUps: number
  runs: number
  /** Steps or passes in one run. */
  steps: number
}

async function startStock(backend: string): Promise<void> {
  const file = (kind: string) => [`tfjs-backend-wasm${kind}.wasm`, tfjsWasmUrl]
  setWasmPaths(Object.fromEntries(['', '-simd', '-threaded-simd'].map(file))) // the same for all: no page here is isolated
  const known = BACKENDS.find((name) => name === backend)
  if (!known || !(await setBackend(known))) throw new Error(`stock tfjs has no backend ${backend} here`)
  await ready()
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
      return backend === 'webgpu' ? bookGpuTrainer() : bookTrainer(workers, build)
    case 'jax-js':
      return jaxJsTrainer(backend === 'webgpu' ? 'webgpu' : 'wasm')
    case 'ConvNetJS':
      return convNetJsTrainer(batch)
    case 'stock tfjs':
      await startStock(backend)
      return stockTrainer()
  }
}

/** One pass over the batch; returns a number that is finite when all went well. */
async function classifierOf({ engine, backend, workers = 0, build = 'plain' }: Entry): Promise<TrainStep> {
  if (engine === 'this book') return bookClassifier(workers, build)
  if (engine !== 'stock tfjs') throw new Error('only training is measured of it')
  await startStock(backend)
  return stockClassifier()
}

async function measure(entry: Entry): Promise<number[]> {
  const { pixels, labels } = noiseBatch(entry.batch)
  const step = await (entry.task === 'train' ? trainerOf(entry) : classifierOf(entry))
  for (let i = 0; i < entry.warmUps; i++) await step(pixels, labels)
  const paces: number[] = []
  for (let run = 0; run < entry.runs; run++) {
    const start = performance.now()
    let said = 0
    for (let i = 0; i < entry.steps; i++) said = await step(pixels, labels)
    if (!Number.isFinite(said)) throw new Error(`${entry.engine} on ${entry.backend}: it says ${said}`)
    paces.push((1000 * entry.batch * entry.steps) / (performance.now() - start))
  }
  return paces
}

if (isReplica()) serveReplica()
else answer<Entry, number[]>((entry) => measure(entry))
