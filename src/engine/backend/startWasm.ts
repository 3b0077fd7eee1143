import { env, ready, setBackend } from '@tensorflow/tfjs-core'
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import { installWasmKernels } from '../kernels/install'
import { onCpu, type RunningBackend } from './backend'
import type { WasmFiles } from './environment'

let pathsSet = false

/** tfjs's WASM backend with this book's kernels over it. */
export async function startWasm({ tfjsWasmUrl, loadKernels }: WasmFiles): Promise<RunningBackend> {
  // The threaded build needs cross-origin isolation and reserves 4 GiB; one thread with better kernels is faster.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false)
  if (!pathsSet) {
    setWasmPaths({
      'tfjs-backend-wasm.wasm': tfjsWasmUrl,
      'tfjs-backend-wasm-simd.wasm': tfjsWasmUrl,
      'tfjs-backend-wasm-threaded-simd.wasm': tfjsWasmUrl,
    })
    pathsSet = true
  }
  const kernels = await loadKernels()
  if (!(await setBackend('wasm'))) throw new Error('tfjs could not start its WASM backend')
  await ready()
  installWasmKernels(kernels)
  return onCpu('wasm')
}
