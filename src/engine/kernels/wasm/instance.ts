/* One instance of the kernel binary per wasm backend, sharing that backend's memory, with one scratch area that only grows. */
import type { Binary } from './binary'
import { memoryOf, type WasmBackend } from './backendWasm'

/** Kernels of one backend: the binary's exports and scratch memory that is valid until the next call of `scratch`. */
export interface Kernels {
  readonly binary: Binary
  /** Reserves areas of the given sizes in bytes, 16-byte aligned and readable 64 bytes past their ends; throws when out of memory. */
  scratch<const Sizes extends readonly number[]>(sizes: Sizes): { [K in keyof Sizes]: number }
}

let compiled: WebAssembly.Module | null = null
let instances = new WeakMap<WasmBackend, Kernels>()

/** Chooses the compiled binary; backends that hold an instance of another one get a new instance at their next kernel call. */
export function useModule(module: WebAssembly.Module): void {
  if (module !== compiled) instances = new WeakMap()
  compiled = module
}

/** The kernels of a backend, instantiated at the first call. */
export function kernelsOf(backend: WasmBackend): Kernels {
  const known = instances.get(backend)
  if (known) return known
  if (!compiled) throw new Error('installWasmKernels has not been called.')
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory: memoryOf(backend) } })
  const kernels = { binary: exports as unknown as Binary, scratch: growingScratch(backend) }
  instances.set(backend, kernels)
  return kernels
}

const SLACK_BYTES = 64

function growingScratch(backend: WasmBackend): Kernels['scratch'] {
  let start = 0
  let capacityBytes = 0
  return (sizes) => {
    const starts: number[] = []
    let bytes = 0
    for (const size of sizes) {
      starts.push(bytes)
      bytes += Math.ceil((size + SLACK_BYTES) / 16) * 16
    }
    if (bytes > capacityBytes) {
      if (start) backend.wasm._free(start)
      start = backend.wasm._malloc(bytes) >>> 0
      capacityBytes = start ? bytes : 0
      if (!start) throw new Error(`Out of wasm memory: ${bytes} bytes of scratch.`)
    }
    return starts.map((offset) => start + offset) as { [K in keyof typeof sizes]: number }
  }
}
