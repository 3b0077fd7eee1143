/** Which backends a lab measures, from what the engine reports of them. */
import type { BackendName, BackendReport } from '../engine/protocol'

const isGpu = (name: BackendName) => name === 'webgpu' || name === 'webgl'

/** Backends that a click measures: WebAssembly, and GPUs that are real. */
export const usable = (reports: readonly BackendReport[]): BackendName[] => [
  'wasm',
  ...reports
    .filter(({ name, status }) => isGpu(name) && (status === 'usable' || status === 'chosen'))
    .filter(({ refusal }) => refusal !== 'software-gpu')
    .map(({ name }) => name),
]

/** Backends that are measured only when the reader insists: GPUs that the processor emulates, and plain JavaScript. */
export const slow = (reports: readonly BackendReport[]): BackendName[] => [
  ...reports.filter(({ refusal }) => refusal === 'software-gpu').map(({ name }) => name),
  'cpu',
]
