/** The book's engine as the benchmark drives it. */
import tfjsWasmUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url'
import { startBackend } from '../../src/engine/backend/start'
import plainUrl from '../../src/engine/kernels/wasm/build/kernels.wasm?url'
import relaxedUrl from '../../src/engine/kernels/wasm/build/kernels.relaxed.wasm?url'
import { Model } from '../../src/engine/model'
import { spawnReplica } from '../../src/engine/parallel/browserReplica'
import { DataParallel } from '../../src/engine/parallel/dataParallel'
import { DEFAULT_PLAN } from '../../src/engine/protocol'
import type { TrainStep } from '../peers/network'

/** `plain`: the same bits everywhere; `relaxed`: fused multiply-adds, where the browser validates them. */
export type Build = 'plain' | 'relaxed'

/** Training steps on so many workers, or on this thread alone. Throws where the browser refuses the build. */
export async function bookTrainer(workers: number, build: Build): Promise<TrainStep> {
  const bytes = await (await fetch(build === 'plain' ? plainUrl : relaxedUrl)).arrayBuffer()
  if (!WebAssembly.validate(bytes))
    throw new Error(`this browser does not know the ${build} build's instructions`)
  const kernels = await WebAssembly.compile(bytes)
  await startBackend('wasm', { tfjsWasmUrl, loadKernels: () => Promise.resolve(kernels) })
  const model = new Model(DEFAULT_PLAN)
  const parallel = new DataParallel(model, {
    size: workers,
    count: workers,
    spawn: spawnReplica,
    start: { type: 'start', plan: DEFAULT_PLAN, kernels, tfjsWasmUrl },
    clock: () => performance.timeOrigin + performance.now(),
  })
  while (parallel.pool.ready < workers) await new Promise((resume) => setTimeout(resume, 20))
  return async (pixels, labels) => {
    const metrics = await parallel.step({ pixels, labels }, DEFAULT_PLAN.learningRate)
    const [loss] = await metrics.data()
    metrics.dispose()
    return loss!
  }
}
