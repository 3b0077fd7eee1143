/* What one training step of the chapter's network sends to a GPU, counted in the queue. */
import { backend, memory, tidy } from '@tensorflow/tfjs-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { deepConvNet } from '../../../math/architectures/deepConvNet'
import { layersOf, measure } from '../../../math/architectures/measure'
import { stepCost } from '../../../math/stepCost'
import { noiseBatch } from '../../datasets/noise'
import { Model } from '../../model'
import { DEFAULT_PLAN } from '../../protocol'
import { rehearse } from '../../rehearsal'
import type { BackendWebgpu } from './backendWebgpu'
import { meterDispatches } from './meter'
import { compileAhead } from './runProgram'
import { nudge, startNodeWebgpu } from './testing/nodeWebgpu'
import { wantedDevice } from './testing/wantedDevice'

const webgpu = () => backend() as unknown as BackendWebgpu

const found = await wantedDevice("the count of a step's dispatches")

describe.skipIf('reason' in found)('one training step of DeepConvNet, batch 100', () => {
  let stopNudging = () => {}
  beforeAll(async () => {
    if ('reason' in found) return
    stopNudging = nudge(found.device)
    await startNodeWebgpu(found.device, found.info)
  })
  afterAll(() => stopNudging())

  test('needs no compiling once rehearsed', async () => {
    if ('reason' in found) return
    const tensors = memory().numTensors
    await compileAhead(webgpu(), () => rehearse(DEFAULT_PLAN, 10))
    expect(memory().numTensors).toBe(tensors)
    const compile = vi.spyOn(found.device, 'createComputePipeline')
    tidy(() => rehearse(DEFAULT_PLAN, 10))
    expect(compile).not.toHaveBeenCalled()
    compile.mockRestore()
  }, 300_000)

  test('takes at most 60 dispatches, and moves at most twice the least number of bytes', async () => {
    if ('reason' in found) return
    const batch = noiseBatch(DEFAULT_PLAN.batchSize)
    const model = new Model(DEFAULT_PLAN)
    const { dispatches, stop } = meterDispatches(webgpu())
    const metrics = model.trainStep(batch, DEFAULT_PLAN.learningRate)
    stop()
    const [loss] = await metrics.data()
    metrics.dispose()
    model.dispose()
    expect(loss).toBeCloseTo(2.6, 1)

    const least = stepCost(layersOf(measure(deepConvNet)), batch.labels.length)
    const bytes = dispatches.reduce((sum, dispatch) => sum + dispatch.bytes, 0)
    const megabytes = (count: number) => `${(count / 1e6).toFixed(1)} MB`
    console.info(
      [
        ...dispatches.map((dispatch) => `${dispatch.label}: ${megabytes(dispatch.bytes)}`),
        `${dispatches.length} dispatches, ${megabytes(bytes)} bound, at least ${megabytes(least.bytes)}, ` +
          `${(least.flops / 1e9).toFixed(2)} GFLOP by the plan`,
      ].join('\n'),
    )
    expect(dispatches.length).toBeLessThanOrEqual(60)
    expect(bytes).toBeLessThanOrEqual(2 * least.bytes)
  }, 300_000)
})
