import { afterAll, describe, expect, it } from 'vitest'
import { Random } from '../../../../tests/support/float64/random'
import { convolutionProgram, inputGradientProgram } from './convolution'
import type { ConvSizes } from './gather'
import { nudge } from './testing/nodeWebgpu'
import { wantedDevice } from './testing/wantedDevice'
import { fastest, LEAST_LIMITS, timeVariants, variantsFor, type VariantTime } from './variants'

const sizesOf = (inChannels: number, outChannels: number, side: number): ConvSizes => ({
  batchSize: 2,
  inHeight: side,
  inWidth: side,
  inChannels,
  outHeight: side,
  outWidth: side,
  outChannels,
  filterHeight: 3,
  filterWidth: 3,
  strideHeight: 1,
  strideWidth: 1,
  padInfo: { top: 1, left: 1 },
})

const [first, ...others] = variantsFor(LEAST_LIMITS)

describe('the choice of a way for convolutions', () => {
  const times = (...ms: number[]): VariantTime[] =>
    [first!, ...others].map((variant, i) => ({ variant, ms: ms[i]! }))

  it('takes the fastest', () => expect(fastest(times(10, 9, 5, 7))).toBe(others[1]))
  it('stays with the first where another is hardly faster', () =>
    expect(fastest(times(10, 9.5, 9.2, 11))).toBe(first))

  it('declares no more workgroup memory than a device has', () => {
    const random = new Random(8)
    for (let i = 0; i < 40; i++) {
      const sizes = sizesOf(random.int(1, 130), random.int(1, 130), random.int(1, 30))
      for (const bytes of [LEAST_LIMITS.maxComputeWorkgroupStorageSize, 32_768, 65_536])
        for (const variant of variantsFor({ maxComputeWorkgroupStorageSize: bytes }))
          for (const program of [convolutionProgram, inputGradientProgram]) {
            const { wgsl } = program(sizes, { variant })
            const declared = [...wgsl.matchAll(/var<workgroup> \w+: array<(?:vec(\d)<)?f32>?, (\d+)>/g)]
            const taken = declared.reduce((sum, [, width = '1', n]) => sum + 4 * Number(width) * Number(n), 0)
            expect(taken, JSON.stringify({ sizes, variant })).toBeLessThanOrEqual(bytes)
            expect(declared.length > 0).toBe(wgsl.includes('workgroupBarrier'))
          }
    }
  })
})

const found = await wantedDevice('the measurement of ways for convolutions')

describe.skipIf('reason' in found)('on a device', () => {
  const stopNudging = 'reason' in found ? () => undefined : nudge(found.device)
  afterAll(() => stopNudging())

  it('times each way', async () => {
    if ('reason' in found) return
    const variants = variantsFor(found.device.limits)
    const times = await timeVariants(found.device, variants, () => performance.now(), [sizesOf(4, 16, 5)])
    console.info(times.map(({ variant, ms }) => `${JSON.stringify(variant)}: ${ms.toFixed(1)} ms`).join('\n'))
    expect(times.map(({ variant }) => variant)).toEqual(variants)
    for (const { ms } of times) expect(ms).toBeGreaterThan(0)
  }, 120_000)
})
