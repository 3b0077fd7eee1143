import type { ReplicaPort } from '../parallel/pool'
import type { RoundedModel } from '../protocolPrecision'

/** What the start of a backend needs. */
export interface StartNeeds extends WasmFiles {
  /** Milliseconds, any origin. */
  now(): number
}

/** What tfjs's WASM backend and the book's kernels need. */
export interface WasmFiles {
  /** URL of the tfjs WASM binary (SIMD build). */
  tfjsWasmUrl: string
  /** The book's own kernels, compiled. */
  loadKernels(): Promise<WebAssembly.Module>
}

/** What the engine needs from its surroundings: a browser's worker and Node answer differently. */
export interface Environment extends StartNeeds {
  /** The book's root, with a slash at its end. */
  siteUrl: string
  /** Folder of the MNIST shards, with a slash at its end. */
  mnistUrl: string
  /** The recorded run's weights and their card. */
  shippedModelUrl: string
  /** The weights and card of the net trained on augmented digits, which reads drawings best. */
  augmentedModelUrl: string
  /** The weights and cards of the nets that can be asked with rounded parameters. */
  roundedModelUrls: Record<RoundedModel, string>
  /** Workers that may share the training on wasm; 0 where there is one core. */
  replicas: number
  spawnReplica(): ReplicaPort
}
