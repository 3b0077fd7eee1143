/* The parts of tfjs 4.22's wasm backend that the kernels rely on, most of them unpublished: the only place to look at when tfjs changes. */
import type { DataType, KernelBackend, TensorInfo } from '@tensorflow/tfjs-core'

/** tfjs's emscripten module: `asm.memory` in the single-threaded builds, pointers as signed 32-bit integers. */
interface TfjsWasmModule {
  readonly asm: { readonly memory?: WebAssembly.Memory }
  _malloc(bytes: number): number
  _free(pointer: number): void
}

/** The wasm backend as the kernels see it. */
export interface WasmBackend extends KernelBackend {
  readonly wasm: TfjsWasmModule
  readonly dataIdMap: { get(dataId: object): { readonly memoryOffset: number } }
  makeOutput(shape: number[], dtype: DataType): TensorInfo
}

/** The one argument of a kernel function on this backend; `attrs` is narrowed by each kernel. */
export interface KernelCall<Inputs, Attrs> {
  readonly inputs: Inputs
  readonly attrs: Attrs
  readonly backend: WasmBackend
}

/** Address of a tensor's first byte, unsigned; it stays valid while the tensor lives, unlike a view of the heap. */
export function pointerOf(backend: WasmBackend, tensor: TensorInfo): number {
  return backend.dataIdMap.get(tensor.dataId).memoryOffset >>> 0
}

/** The backend's memory; throws for the threaded build, whose shared memory the kernels cannot import. */
export function memoryOf(backend: WasmBackend): WebAssembly.Memory {
  const memory = backend.wasm.asm.memory
  if (!memory || memory.buffer instanceof ArrayBuffer === false) {
    throw new Error(
      'The wasm kernels need the single-threaded backend: set WASM_HAS_MULTITHREAD_SUPPORT to false.',
    )
  }
  return memory
}
