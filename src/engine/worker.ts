/** The training worker: the only `onmessage`, and where the browser's clock, files and network meet the engine. */
import plainKernelsUrl from './kernels/wasm/build/kernels.wasm?url'
import relaxedKernelsUrl from './kernels/wasm/build/kernels.relaxed.wasm?url'
import tfjsWasmUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url'
import type { Environment } from './backend/environment'
import { replicasFor } from './parallel/shares'
import { isReplica, serveReplica, spawnReplica } from './parallel/browserReplica'
import type { ToEngine } from './protocol'
import { Session } from './session'

declare const self: DedicatedWorkerGlobalScope

/** The book's root is told by the page in the worker's name: a static host may serve it from any folder. */
const base = self.name

let kernels: Promise<WebAssembly.Module> | null = null

/** The kernels with fused multiply-adds where the browser knows relaxed SIMD, else those whose bits are the same everywhere. */
async function loadKernels(): Promise<WebAssembly.Module> {
  const bytesOf = async (url: string) => (await fetch(url)).arrayBuffer()
  const relaxed = await bytesOf(relaxedKernelsUrl)
  return WebAssembly.compile(WebAssembly.validate(relaxed) ? relaxed : await bytesOf(plainKernelsUrl))
}

const environment: Environment = {
  tfjsWasmUrl,
  loadKernels: () => (kernels ??= loadKernels()),
  siteUrl: base,
  mnistUrl: `${base}data/mnist/`,
  shippedModelUrl: `${base}models/deep-convnet/`,
  augmentedModelUrl: `${base}models/deep-convnet-augmented/`,
  roundedModelUrls: {
    'deep-convnet': `${base}models/deep-convnet/`,
    'deep-convnet-book': `${base}models/deep-convnet-book/`,
  },
  now: () => performance.now(),
  replicas: replicasFor(navigator.hardwareConcurrency),
  spawnReplica,
}

function serveSession(): void {
  const session = new Session(
    environment,
    (message, transfer) => self.postMessage(message, transfer ?? []),
    () => performance.timeOrigin + performance.now(),
  )
  self.onmessage = ({ data }: MessageEvent<ToEngine>) => session.receive(data)
}

if (isReplica()) serveReplica()
else serveSession()
