/** The part of the protocol that speaks of backends: which there are, and why one was not chosen. */

export const BACKENDS = ['webgpu', 'webgl', 'wasm', 'cpu'] as const
/** A tfjs backend, in the order in which they are tried. `wasm` is tfjs-wasm with this book's own kernels. */
export type BackendName = (typeof BACKENDS)[number]

export const REFUSALS = [
  'no-webgpu-api',
  'no-adapter',
  'software-gpu',
  'no-webgl2',
  'no-simd',
  'failed-to-start',
  'lost',
  'slower',
] as const
/** Why a backend was not chosen. */
export type Refusal = (typeof REFUSALS)[number]

export interface BackendReport {
  name: BackendName
  status: 'chosen' | 'usable' | 'refused' | 'unknown'
  refusal?: Refusal
  /** The browser's own words (an adapter name, an exception text), shown beside the translated reason. */
  detail?: string
  /** Measured training pace, present once measured. */
  imagesPerSecond?: number
}
