import * as tf from '@tensorflow/tfjs-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Random } from '../../../../tests/support/float64/random'
import { isThorough } from '../../../../tests/support/thorough'
import { battery } from '../wasm/testing/battery'
import { runAsynchronously } from '../wasm/testing/battery/case'
import { halfCases } from './testing/halfCases'
import { layerCases } from './testing/layerCases'
import { nudge, startNodeWebgpu } from './testing/nodeWebgpu'
import { hasHalfFloats, wantedDevice } from './testing/wantedDevice'

const TOLERANCE = 2e-5
/** Each case compiles programs of its own, which a software device takes seconds for: all only with `THOROUGH=1`. */
const CASES = isThorough ? 50 : 10
const HALF_CASES = isThorough ? 100 : 3
/** Inputs are exact in 16 bits and sums are kept in 32, so only the result is rounded: by half a unit in the last of 11 bits. */
const HALF_TOLERANCE = 2 ** -11 + TOLERANCE
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
const hasHalf = hasHalfFloats(found, 'programs in 16 bits')

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
        const seed = name.length * 7919 + i
        const { error, what } = await runAsynchronously(run, () => new Random(seed))
        expect(error, `case ${i}: ${what}`).toBeLessThanOrEqual(TOLERANCE)
      }
      expect(complaints).toEqual([])
      expect(tf.memory().numTensors).toBe(tensors)
    },
    isThorough ? 1_800_000 : 300_000,
  )

  test.skipIf(!hasHalf).each(Object.entries(halfCases))(
    `%s in 16 bits, ${HALF_CASES} seeded cases`,
    async (name, run) => {
      if ('reason' in found) return
      for (let i = 0; i < HALF_CASES; i++) {
        const { error, what } = await run(found.device, new Random(name.length * 104_729 + i))
        expect(error, `case ${i}: ${what}`).toBeLessThanOrEqual(HALF_TOLERANCE)
      }
      expect(complaints).toEqual([])
    },
    isThorough ? 1_800_000 : 300_000,
  )
})
