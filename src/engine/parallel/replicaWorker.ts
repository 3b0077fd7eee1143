/** A replica in a browser's worker. */
import { startWasm } from '../backend/startWasm'
import { replica } from './replica'
import type { ToReplica } from './work'

declare const self: DedicatedWorkerGlobalScope

const receive = replica({
  post: (message, transfer) => self.postMessage(message, transfer),
  startBackend: async ({ kernels, tfjsWasmUrl }) => {
    await startWasm({ tfjsWasmUrl, loadKernels: () => Promise.resolve(kernels) })
  },
  clock: () => performance.timeOrigin + performance.now(),
})

self.onmessage = ({ data }: MessageEvent<ToReplica>) => receive(data)
