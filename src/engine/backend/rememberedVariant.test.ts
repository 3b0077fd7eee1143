import { expect, it, vi } from 'vitest'
import type { Variant } from '../kernels/webgpu/convolution'
import { variantOf, type VariantTime } from '../kernels/webgpu/variants'
import { settleVariant, type Kept } from './rememberedVariant'

const deviceWith = (bytes: number) => ({ limits: { maxComputeWorkgroupStorageSize: bytes } }) as GPUDevice

/** A measurement in which the last way is the fastest. */
const measurement = () =>
  vi.fn((variants: readonly Variant[]): Promise<VariantTime[]> =>
    Promise.resolve(variants.map((variant, i) => ({ variant, ms: 10 - 2 * i }))),
  )

function memory(): Kept {
  const values = new Map<string, number>()
  return {
    get: (key) => Promise.resolve(values.get(key)),
    set: (key, value) => Promise.resolve(void values.set(key, value)),
  }
}

it('measures once for an adapter, and remembers', async () => {
  const [kept, measure] = [memory(), measurement()]
  const [first, second] = [deviceWith(16_384), deviceWith(16_384)]
  await settleVariant(first, 'a card', measure, kept)
  await settleVariant(second, 'a card', measure, kept)
  expect(measure).toHaveBeenCalledTimes(1)
  expect(variantOf(first)).toEqual({ way: 'tiles', pixels: 8, bytes: 16_384 })
  expect(variantOf(second)).toEqual(variantOf(first))
})

it('measures anew on another adapter, and where the memory, hence the programs, are other ones', async () => {
  const [kept, measure] = [memory(), measurement()]
  await settleVariant(deviceWith(16_384), 'a card', measure, kept)
  await settleVariant(deviceWith(16_384), 'another card', measure, kept)
  await settleVariant(deviceWith(65_536), 'a card', measure, kept)
  expect(measure).toHaveBeenCalledTimes(3)
})

it('does without a memory, and with nonsense in it', async () => {
  const refusing: Kept = {
    get: () => Promise.reject(new Error('no disk')),
    set: () => Promise.reject(new Error('no disk')),
  }
  const confused: Kept = { ...memory(), get: () => Promise.resolve(99) }
  for (const kept of [refusing, confused]) {
    const device = deviceWith(16_384)
    await settleVariant(device, 'a card', measurement(), kept)
    expect(variantOf(device)).toEqual({ way: 'tiles', pixels: 8, bytes: 16_384 })
  }
})
