/** Runs one entry of a suite in a worker of its own, as the book does. */
import '@tensorflow/tfjs-backend-cpu'
import { ready, setBackend } from '@tensorflow/tfjs-core'
import kernelsUrl from '../../src/engine/kernels/wasm/build/kernels.wasm?url'
import tfjsWasmUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url'
import { startBackend } from '../../src/engine/backend/start'
import { Model } from '../../src/engine/model'
import { BACKENDS, DEFAULT_PLAN, type BackendName } from '../../src/engine/protocol'
import { stream } from '../../src/math/rng'
import { stockTrainer } from '../peers/stockTfjs'

export interface Entry {
  engine: 'this book' | 'stock tfjs'
  backend: BackendName
  batch: number
  warmUps: number
  runs: number
  /** Training steps in one run. */
  steps: number
}

type TrainStep = (pixels: Float32Array, labels: Int32Array) => Promise<number>

function bookTrainer(): TrainStep {
  const model = new Model(DEFAULT_PLAN)
  return async (pixels, labels) => {
    const metrics = model.trainStep({ pixels, labels }, DEFAULT_PLAN.learningRate)
    const [loss] = await metrics.data()
    metrics.dispose()
    return loss!
  }
}

async function prepare({ engine, backend }: Entry): Promise<TrainStep> {
  if (engine === 'stock tfjs') {
    if (!BACKENDS.includes(backend) || !(await setBackend(backend)))
      throw new Error(`stock tfjs has no backend ${backend} here`)
    await ready()
    return stockTrainer()
  }
  await startBackend(backend, {
    tfjsWasmUrl,
    loadKernels: async () => WebAssembly.compile(await (await fetch(kernelsUrl)).arrayBuffer()),
  })
  return bookTrainer()
}

self.onmessage = async ({ data: entry }: MessageEvent<Entry>) => {
  const rng = stream(1, 'bench')
  const pixels = Float32Array.from({ length: entry.batch * 784 }, () => rng.uniform())
  const labels = Int32Array.from({ length: entry.batch }, () => rng.below(10))
  const step = await prepare(entry)
  for (let i = 0; i < entry.warmUps; i++) await step(pixels, labels)
  const paces: number[] = []
  for (let run = 0; run < entry.runs; run++) {
    const start = performance.now()
    let loss = 0
    for (let i = 0; i < entry.steps; i++) loss = await step(pixels, labels)
    if (!Number.isFinite(loss)) throw new Error(`${entry.engine} on ${entry.backend}: the loss is ${loss}`)
    paces.push((1000 * entry.batch * entry.steps) / (performance.now() - start))
  }
  self.postMessage(paces)
}
