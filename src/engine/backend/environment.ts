/** What the engine needs from its surroundings: a browser's worker and Node answer differently. */
export interface Environment {
  /** URL of the tfjs WASM binary (SIMD build). */
  tfjsWasmUrl: string
  /** The book's own kernels, compiled. */
  loadKernels(): Promise<WebAssembly.Module>
  /** Folder of the MNIST shards, with a slash at its end. */
  mnistUrl: string
  /** The recorded run's weights and their card. */
  shippedModelUrl: string
  now(): number
}
