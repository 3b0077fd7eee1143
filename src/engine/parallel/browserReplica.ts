/**
 * Replicas in a browser: workers of the training worker that load its own script, so that nothing is fetched or compiled
 * twice, and know by their name that they are replicas.
 */
import { startBackend } from '../backend/start'
import type { ReplicaPort } from './pool'
import { replica } from './replica'
import type { FromReplica, ToReplica } from './work'

declare const self: DedicatedWorkerGlobalScope

const NAME = 'replica'

/** Whether this worker was started as a replica; it should then `serveReplica` and do nothing else. */
export const isReplica = (): boolean => self.name === NAME

/** Answers the thread that started this worker. */
export function serveReplica(): void {
  const receive = replica({
    post: (message, transfer) => self.postMessage(message, transfer),
    startBackend: async ({ kernels, tfjsWasmUrl }) => {
      await startBackend('wasm', {
        tfjsWasmUrl,
        loadKernels: () => Promise.resolve(kernels),
        now: () => performance.now(),
      })
    },
    clock: () => performance.timeOrigin + performance.now(),
  })
  self.onmessage = ({ data }: MessageEvent<ToReplica>) => receive(data)
}

/** Starts this worker's script once more, as a replica. */
export function spawnReplica(): ReplicaPort {
  const worker = new Worker(self.location.href, { type: 'module', name: NAME })
  return {
    post: (message, transfer = []) => worker.postMessage(message, transfer),
    onMessage: (handle) => void (worker.onmessage = ({ data }: MessageEvent<FromReplica>) => handle(data)),
    onDeath: (handle) => void (worker.onerror = handle),
    terminate: () => worker.terminate(),
  }
}
