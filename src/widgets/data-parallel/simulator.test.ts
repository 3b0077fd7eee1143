import { expect, test } from 'vitest'
import { published } from '../../figures/ScalingCurve'
import { clusterOf, curveOf, FIRST_SIMULATED, METHODS, speedUpOf } from './simulator'

test('as it opens, the ring is near what Horovod published, for both networks', () => {
  for (const [net, name] of [
    ['resnet-101', 'Horovod, ResNet-101'],
    ['vgg-16', 'Horovod, VGG-16'],
  ] as const) {
    const { gpus, speedUp } = published.find((point) => point.name === name)!
    const model = speedUpOf('ring', clusterOf({ ...FIRST_SIMULATED, net }, gpus))
    expect(model / speedUp).toBeGreaterThan(0.85)
    expect(model / speedUp).toBeLessThan(1.15)
  }
})

test('every curve starts at one device and never passes the ideal', () => {
  for (const method of METHODS) {
    const curve = curveOf(method, FIRST_SIMULATED)
    expect(curve[0]).toEqual([1, 1])
    expect(curve.at(-1)![0]).toBe(1024)
    for (const [devices, speedUp] of curve) expect(speedUp).toBeLessThanOrEqual(devices)
  }
})
