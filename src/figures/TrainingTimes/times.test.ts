import { expect, test } from 'vitest'
import { benchmarks, days, hardware, speedUp } from './times'

const [vgg, resnet] = benchmarks as [(typeof benchmarks)[0], (typeof benchmarks)[0]]

test('how many times as fast as the CPU', () => {
  expect(hardware.map((on) => Math.round(speedUp(vgg, on)))).toEqual([1, 14, 44, 24, 66])
  expect(hardware.map((on) => Math.round(speedUp(resnet, on)))).toEqual([1, 17, 42, 27, 64])
})

test('days for the whole training', () => {
  expect(hardware.map((on) => Number(days(vgg, on).toPrecision(2)))).toEqual([580, 40, 13, 25, 8.8])
  expect(hardware.map((on) => Number(days(resnet, on).toPrecision(2)))).toEqual([550, 32, 13, 21, 8.6])
})

test('cuDNN makes the same card 2 to 3 times as fast', () => {
  for (const { ms } of benchmarks)
    for (const card of ['maxwell', 'pascal'] as const) {
      const gain = ms[card] / ms[`${card}-cudnn`]
      expect(gain).toBeGreaterThan(2)
      expect(gain).toBeLessThan(3.1)
    }
})
