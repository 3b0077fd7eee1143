/** Paces of training and of classifying on whatever the reader's device has: the measurements of the bench page. */
import type { Environment } from './backend/environment'
import { onCurrentBackend, type Compute } from './compute'
import { noiseBatch } from './datasets/noise'
import { Model } from './model'
import { DataParallel } from './parallel/dataParallel'
import { whenReady } from './parallel/whenReady'
import type { BackendName, PaceTask, Plan } from './protocol'

const WARM_UPS = 3
/** A device that is so slow gets no second warm-up. */
const SLOW_MS = 3000

/** Trains one batch, or classifies as many as are worth having under way together; returns how many images that were. */
function unitOf(task: PaceTask['task'], compute: Compute, batchSize: number): () => Promise<number> {
  const batch = noiseBatch(batchSize)
  if (task === 'train')
    return async () => {
      const metrics = await compute.step(batch, 0)
      await metrics.data()
      metrics.dispose()
      return batchSize
    }
  const calls = Array.from({ length: compute.inFlight })
  return async () => {
    await Promise.all(calls.map(() => compute.logits(batch.pixels)))
    return calls.length * batchSize
  }
}

/** Images per second of each of `runs` runs, which last about `runMs` and at least one batch. */
export async function measurePaces(
  compute: Compute,
  { task, batchSize, runs, runMs }: Pick<PaceTask, 'task' | 'runs' | 'runMs'> & { batchSize: number },
  now: () => number,
): Promise<number[]> {
  const unit = unitOf(task, compute, batchSize)
  const timed = async (repeats: number) => {
    const start = now()
    let images = 0
    for (let i = 0; i < repeats; i++) images += await unit()
    return { images, ms: now() - start }
  }
  let warm = await timed(1)
  for (let i = 1; i < WARM_UPS && warm.ms < SLOW_MS; i++) warm = await timed(1)
  const repeats = Math.max(1, Math.round(runMs / warm.ms))
  const paces: number[] = []
  for (let run = 0; run < runs; run++) {
    const { images, ms } = await timed(repeats)
    paces.push((1000 * images) / ms)
  }
  return paces
}

/** `plan`'s network on the current backend, on so many workers (0: this thread alone); the caller ends it. */
export async function computeOn(
  plan: Plan,
  workers: number,
  environment: Pick<Environment, 'loadKernels' | 'tfjsWasmUrl' | 'spawnReplica'>,
  clock: () => number,
): Promise<{ compute: Compute; end(): void }> {
  const model = new Model(plan)
  if (workers === 0) return { compute: onCurrentBackend(model), end: () => model.dispose() }
  const { loadKernels, tfjsWasmUrl, spawnReplica: spawn } = environment
  const start = { type: 'start' as const, plan, kernels: await loadKernels(), tfjsWasmUrl }
  const compute = new DataParallel(model, { size: workers, count: workers, spawn, start, clock })
  const end = () => {
    compute.dispose()
    model.dispose()
  }
  try {
    await whenReady(compute.pool, workers)
  } catch (error) {
    end()
    throw error
  }
  return { compute, end }
}

/** The paces of `task` on `backend`, of which only WebAssembly has workers. */
export async function pace(
  task: PaceTask,
  backend: BackendName,
  environment: Environment,
  clock: () => number,
): Promise<{ workers: number; imagesPerSecond: number[] }> {
  const workers = backend === 'wasm' ? Math.min(task.workers, environment.replicas) : 0
  const { compute, end } = await computeOn(task.plan, workers, environment, clock)
  try {
    const of = { ...task, batchSize: task.plan.batchSize }
    return { workers, imagesPerSecond: await measurePaces(compute, of, environment.now) }
  } finally {
    end()
  }
}
