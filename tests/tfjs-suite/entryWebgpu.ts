/*
 * Runs inside the bundle that run.ts makes: those of tfjs-core's specs that convolve, pool, multiply matrices, take softmax, cut or join, on the
 * webgpu backend with the project's kernels, on Dawn. Reports { skipped: reason } where there is no device. The order of imports matters, as in entry.ts.
 */
import './globals'
import { writeFileSync } from 'node:fs'
import '@tensorflow/tfjs-core'
import '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops'
import '@tensorflow/tfjs-core/dist/register_all_gradients'
import '@tensorflow/tfjs-backend-cpu'
import { setTestEnvs } from '@tensorflow/tfjs-core/dist/jasmine_util'
import { nodeDevice, nudge, startNodeWebgpu } from '../../src/engine/kernels/webgpu/testing/nodeWebgpu'
import { execute } from './execute'

const reportFile = process.argv.at(-1)!

async function main(): Promise<void> {
  const found = await nodeDevice()
  if ('reason' in found) {
    writeFileSync(reportFile, JSON.stringify({ skipped: found.reason }))
    process.exit(0)
  }
  nudge(found.device)
  await startNodeWebgpu(found.device, found.info)
  const flags = { WEBGPU_CPU_FORWARD: false } // small tensors too go to the device
  setTestEnvs([{ name: 'webgpu', backendName: 'webgpu', flags, isDataSync: false }])
  await import('@tensorflow/tfjs-core/dist/ops/avg_pool_test')
  await import('@tensorflow/tfjs-core/dist/ops/concat_test')
  await import('@tensorflow/tfjs-core/dist/ops/conv1d_test')
  await import('@tensorflow/tfjs-core/dist/ops/conv2d_separable_test')
  await import('@tensorflow/tfjs-core/dist/ops/conv2d_test')
  await import('@tensorflow/tfjs-core/dist/ops/conv2d_transpose_test')
  await import('@tensorflow/tfjs-core/dist/ops/depthwise_conv2d_test')
  await import('@tensorflow/tfjs-core/dist/ops/fused/fused_conv2d_test')
  await import('@tensorflow/tfjs-core/dist/ops/fused/fused_depthwise_conv2d_test')
  await import('@tensorflow/tfjs-core/dist/ops/fused/fused_mat_mul_test')
  await import('@tensorflow/tfjs-core/dist/ops/identity_pool_test')
  await import('@tensorflow/tfjs-core/dist/ops/log_softmax_test')
  await import('@tensorflow/tfjs-core/dist/ops/losses/softmax_cross_entropy_test')
  await import('@tensorflow/tfjs-core/dist/ops/mat_mul_test')
  await import('@tensorflow/tfjs-core/dist/ops/max_pool_test')
  await import('@tensorflow/tfjs-core/dist/ops/pool_test')
  await import('@tensorflow/tfjs-core/dist/ops/softmax_test')
  await import('@tensorflow/tfjs-core/dist/ops/split_test')
  await execute(reportFile, found.info.architecture)
}

void main()
