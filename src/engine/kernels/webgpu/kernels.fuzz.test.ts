import * as tf from '@tensorflow/tfjs-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Random } from '../../../../tests/support/float64/random'
import { battery } from '../wasm/testing/battery'
import { runAsynchronously } from '../wasm/testing/battery/case'
import { halfCases } from './testing/halfCases'
import { layerCases } from './testing/layerCases'
import { nudge, startNodeWebgpu } from './testing/nodeWebgpu'
import { hasHalfFloats, wantedDevice } from './testing/wantedDevice'
import { LEAST_LIMITS, setVariant, variantsFor } from './variants'

const TOLERANCE = 2e-5
/** Of each kernel, so that all have more than 500. */
const CASES = 32
const HALF_CASES = 72
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

const TILINGS = variantsFor(LEAST_LIMITS).slice(1)
/** Every fourth case goes in tiles, which software devices compile slowly. */
const variantOfCase = (i: number) => (i % 4 === 3 ? TILINGS[(i >> 2) % TILINGS.length]! : 'rows')

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
        if (!('reason' in found)) setVariant(found.device, variantOfCase(i))
        const seed = name.length * 7919 + i
        const { error, what } = await runAsynchronously(run, () => new Random(seed))
        expect(error, `case ${i}: ${what}`).toBeLessThanOrEqual(TOLERANCE)
      }
      expect(complaints).toEqual([])
      expect(tf.memory().numTensors).toBe(tensors)
    },
    1_800_000,
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
    1_800_000,
  )
})
