import * as tf from '@tensorflow/tfjs-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Random } from '../../../../tests/support/float64/random'
import { battery } from '../wasm/testing/battery'
import { runAsynchronously } from '../wasm/testing/battery/case'
import { fuzzVariant } from './testing/fuzzVariants'
import { layerCases } from './testing/layerCases'
import { nudge, startNodeWebgpu } from './testing/nodeWebgpu'
import { wantedDevice } from './testing/wantedDevice'
import { setVariant } from './variants'

const TOLERANCE = 2e-5
/** Of each of 16 kernels. */
const CASES = 32
const KERNELS = [
  'Conv2D',
  'FusedConv2D',
  'Conv2DBackpropInput',
  'Conv2DBackpropFilter',
  'MaxPoolGrad',
  'SoftmaxCrossEntropyGrad',
  'SgdUpdate',
  'MomentumUpdate',
  'AdaGradUpdate',
  'AdamUpdate',
] as const

const cases = [...KERNELS.map((name) => [name, battery[name]!] as const), ...Object.entries(layerCases)]

const found = await wantedDevice('the WGSL kernels')

describe.skipIf('reason' in found)('WGSL against float64', () => {
  const complaints: string[] = []
  let stopNudging = () => {}

  beforeAll(async () => {
    if ('reason' in found) return
    found.device.onuncapturederror = ({ error }) => complaints.push(error.message)
    stopNudging = nudge(found.device)
    await startNodeWebgpu(found.device, found.info)
  })
  afterAll(() => {
    stopNudging()
    expect(complaints).toEqual([])
  })

  test.each(cases)(
    `%s, ${CASES} seeded cases`,
    async (name, run) => {
      const tensors = tf.memory().numTensors
      for (let i = 0; i < CASES; i++) {
        if (!('reason' in found)) setVariant(found.device, fuzzVariant(i))
        const seed = name.length * 7919 + i
        const { error, what } = await runAsynchronously(run, () => new Random(seed))
        expect(error, `case ${i}: ${what}`).toBeLessThanOrEqual(TOLERANCE)
      }
      expect(complaints).toEqual([])
      expect(tf.memory().numTensors).toBe(tensors)
    },
    1_800_000,
  )
})
