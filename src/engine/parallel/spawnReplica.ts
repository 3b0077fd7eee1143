import type { ReplicaPort } from './pool'
import type { FromReplica } from './work'

/** A replica as a worker of this worker. */
export function spawnReplica(): ReplicaPort {
  const worker = new Worker(new URL('./replicaWorker.ts', import.meta.url), { type: 'module' })
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (handle) => (worker.onmessage = ({ data }: MessageEvent<FromReplica>) => handle(data)),
    onDeath: (handle) => (worker.onerror = handle),
    terminate: () => worker.terminate(),
  }
}
