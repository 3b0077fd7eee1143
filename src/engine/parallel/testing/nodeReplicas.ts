/* Data parallelism in Node, for tests, benchmarks and tools. */
import { Worker } from 'node:worker_threads'
import { readKernels } from '../../kernels/wasm/testing/nodeWasm'
import type { Model } from '../../model'
import { DataParallel } from '../dataParallel'
import type { ReplicaPort } from '../pool'
import type { FromReplica } from '../work'

/** Node 20 ignores `--import tsx` in the threads of a process that has it already, so the thread registers it itself. */
const loadTypeScript = `
  import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
    register()
    return import(${JSON.stringify(new URL('./replicaThread.ts', import.meta.url).href)})
  })`

const clock = () => performance.timeOrigin + performance.now()

/** A replica as a thread, with one of the built binaries. */
export function spawnNodeReplica(kernels: Parameters<typeof readKernels>[0] = 'kernels.wasm'): ReplicaPort {
  const worker = new Worker(loadTypeScript, {
    eval: true,
    workerData: kernels,
    execArgv: kernels === 'kernels.relaxed.wasm' ? ['--experimental-wasm-relaxed-simd'] : [],
  })
  return {
    post: (message, transfer = []) => worker.postMessage(message, transfer),
    onMessage: (handle) => void worker.on('message', (message: FromReplica) => handle(message)),
    onDeath: (handle) => {
      worker.on('error', handle)
      worker.on('exit', handle)
    },
    terminate: () => void worker.terminate(),
  }
}

/** `model` on `size` threads; wait for `pool.ready` to start with all of them. The caller disposes it. */
export function nodeDataParallel(
  model: Model,
  options: { size: number; count?: number; kernels?: Parameters<typeof readKernels>[0] },
): DataParallel {
  const kernels = options.kernels ?? 'kernels.wasm'
  return new DataParallel(model, {
    ...options,
    spawn: () => spawnNodeReplica(kernels),
    start: { type: 'start', plan: model.plan, kernels: readKernels(kernels), tfjsWasmUrl: '' },
    clock,
  })
}
