import type { BackendName } from '../engine/protocol'

/** A backend's name for a reader; plain JavaScript alone is called differently in each language. */
export const backendWords = (name: BackendName, { javascript: cpu }: { javascript: string }): string =>
  ({ webgpu: 'WebGPU', webgl: 'WebGL', wasm: 'WebAssembly', cpu })[name]
