/* A replica in a thread of Node. */
import { parentPort, workerData } from 'node:worker_threads'
import { readKernels, startNodeWasm } from '../../kernels/wasm/testing/nodeWasm'
import { replica } from '../replica'
import type { ToReplica } from '../work'

const receive = replica({
  post: (message, transfer) => parentPort!.postMessage(message, transfer),
  startBackend: () => startNodeWasm(readKernels(workerData as Parameters<typeof readKernels>[0])),
  clock: () => performance.timeOrigin + performance.now(),
})

parentPort!.on('message', (message: ToReplica) => receive(message))
