/** The book's engine as the benchmark drives it. */
import tfjsWasmUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url'
import { startBackend } from '../../src/engine/backend/start'
import { onCurrentBackend, type Compute } from '../../src/engine/compute'
import plainUrl from '../../src/engine/kernels/wasm/build/kernels.wasm?url'
import relaxedUrl from '../../src/engine/kernels/wasm/build/kernels.relaxed.wasm?url'
import { Model } from '../../src/engine/model'
import { spawnReplica } from '../../src/engine/parallel/browserReplica'
import { DataParallel } from '../../src/engine/parallel/dataParallel'
import { whenReady } from '../../src/engine/parallel/whenReady'
import { DEFAULT_PLAN, type Plan } from '../../src/engine/protocol'
import type { TrainStep } from '../peers/network'

/** `plain`: the same bits everywhere; `relaxed`: fused multiply-adds, where the browser validates them. */
export type Build = 'plain' | 'relaxed'

const bytesOf = async (build: Build) => (await fetch(build === 'plain' ? plainUrl : relaxedUrl)).arrayBuffer()

/** The build that the book would choose in this browser. */
export async function bestBuild(): Promise<Build> {
  return WebAssembly.validate(await bytesOf('relaxed')) ? 'relaxed' : 'plain'
}

/** Starts wasm with that build's kernels. Throws where the browser refuses it. */
export async function startKernels(build: Build): Promise<WebAssembly.Module> {
  const bytes = await bytesOf(build)
  if (!WebAssembly.validate(bytes))
    throw new Error(`this browser does not know the ${build} build's instructions`)
  const kernels = await WebAssembly.compile(bytes)
  await startBackend('wasm', {
    tfjsWasmUrl,
    loadKernels: () => Promise.resolve(kernels),
    now: () => performance.now(),
  })
  return kernels
}

/** A model and its workers; `count` as `DataParallel` has it. Throws where the browser refuses the build. */
export async function startBook(
  plan: Plan,
  { build, ...workers }: { build: Build; size: number; count?: number },
): Promise<{ model: Model; parallel: DataParallel }> {
  const kernels = await startKernels(build)
  const model = new Model(plan)
  const parallel = new DataParallel(model, {
    ...workers,
    spawn: spawnReplica,
    start: { type: 'start', plan, kernels, tfjsWasmUrl },
    clock: () => performance.timeOrigin + performance.now(),
  })
  return { model, parallel }
}

async function startWith(workers: number, build: Build): Promise<DataParallel> {
  const { parallel } = await startBook(DEFAULT_PLAN, { build, size: workers, count: workers })
  await whenReady(parallel.pool, workers)
  return parallel
}

/** Forward passes on so many workers, or on this thread alone; returns the first logit. */
export async function bookClassifier(workers: number, build: Build): Promise<TrainStep> {
  const parallel = await startWith(workers, build)
  return async (pixels) => {
    const shares = Math.max(1, workers)
    const rows = pixels.length / 784 / shares
    const parts = Array.from({ length: shares }, (_, i) =>
      parallel.logits(pixels.slice(i * rows * 784, (i + 1) * rows * 784)),
    )
    return (await Promise.all(parts))[0]![0]!
  }
}

/** Training steps on the browser's WebGPU adapter. */
export async function bookGpuTrainer(): Promise<TrainStep> {
  await startBackend('webgpu', {
    tfjsWasmUrl,
    loadKernels: () => WebAssembly.compileStreaming(fetch(plainUrl)),
    now: () => performance.now(),
  })
  return stepOf(onCurrentBackend(new Model(DEFAULT_PLAN)))
}

/** Training steps on so many workers, or on this thread alone, once all workers are ready. */
export async function bookTrainer(workers: number, build: Build): Promise<TrainStep> {
  return stepOf(await startWith(workers, build))
}

/** One step and the read of its loss. */
const stepOf =
  (compute: Pick<Compute, 'step'>): TrainStep =>
  async (pixels, labels) => {
    const metrics = await compute.step({ pixels, labels }, DEFAULT_PLAN.learningRate)
    const [loss] = await metrics.data()
    metrics.dispose()
    return loss!
  }
