/*
 * Runs inside the bundle that run.ts makes: tfjs-core's published kernel suite on the wasm backend, stock or with the project's kernels.
 * The order of imports matters: jasmine's globals, then the backend, then
 * `setTestEnvs`, and only then the tests, which register themselves while loading.
 */
import './globals'
import * as tf from '@tensorflow/tfjs-core'
import '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops'
import '@tensorflow/tfjs-core/dist/register_all_gradients'
import '@tensorflow/tfjs-backend-cpu'
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import { setTestEnvs } from '@tensorflow/tfjs-core/dist/jasmine_util'
import { installWasmKernels } from '../../src/engine/kernels/install'
import { execute } from './execute'
import { readModule } from './readModule'

const [binariesFolder = '', kernelFile = '', reportFile = ''] = process.argv.slice(2)

async function main(): Promise<void> {
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false)
  setWasmPaths(binariesFolder)
  if (kernelFile) installWasmKernels(readModule(kernelFile))
  setTestEnvs([
    { name: 'wasm', backendName: 'wasm', flags: { WASM_HAS_MULTITHREAD_SUPPORT: false }, isDataSync: true },
  ])
  await import('@tensorflow/tfjs-core/dist/tests')

  await execute(reportFile)
}

void main()
