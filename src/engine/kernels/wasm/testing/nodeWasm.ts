/* tfjs's wasm backend in Node with the project's kernels, for tests, benchmarks and tools. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import * as tf from '@tensorflow/tfjs-core'
import { installWasmKernels } from '../../install'

/** Compiles one of the built binaries; throws with the remedy when it has not been built. */
export function readKernels(
  file: 'kernels.wasm' | 'kernels.relaxed.wasm' = 'kernels.wasm',
): WebAssembly.Module {
  const path = fileURLToPath(new URL(`../build/${file}`, import.meta.url))
  try {
    return new WebAssembly.Module(readFileSync(path))
  } catch (cause) {
    throw new Error(`Cannot load ${file}: run npm run build:wasm first.`, { cause })
  }
}

/** Makes single-threaded wasm the current tfjs backend, with or without the project's kernels. */
export async function startNodeWasm(kernels: WebAssembly.Module | null = readKernels()): Promise<void> {
  const entry = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm')
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false)
  if (!tf.engine().registry['wasm']) setWasmPaths(`${dirname(entry)}/`)
  await tf.setBackend('wasm')
  await tf.ready()
  if (kernels) installWasmKernels(kernels)
}
