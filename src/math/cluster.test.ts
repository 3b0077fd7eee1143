import { expect, test } from 'vitest'
import {
  asynchronousSpeedUp,
  clusterSpeedUp,
  exchangeSeconds,
  EXCHANGES,
  stepSeconds,
  type ClusterSetting,
} from './cluster'

/** VGG-16 at 25 gigabits a second, as in section 8.3.3. */
const VGG: ClusterSetting = {
  devices: 512,
  bytes: 4 * 138_357_544,
  share: 64,
  imagesPerSecond: 100,
  bandwidth: 3.125e9,
  latency: 0,
  slowest: 1,
}

test('the ring takes what the section says, and the rounds of 512 devices wait 0.02 seconds', () => {
  expect(exchangeSeconds('ring', VGG)).toBeCloseTo(0.35, 2)
  expect(exchangeSeconds('ring', { ...VGG, bytes: 0, latency: 20e-6 })).toBeCloseTo(0.02044, 6)
  expect([2, 4, 16].map((devices) => exchangeSeconds('ring', { ...VGG, devices, bytes: 3.125e9 }))).toEqual([
    1, 1.5, 1.875,
  ])
})

test('a tree takes a whole message for each level, a server one for each device', () => {
  const second = { ...VGG, bytes: 3.125e9, devices: 8 }
  expect(exchangeSeconds('tree', second)).toBe(6)
  expect(exchangeSeconds('server', second)).toBe(16)
  expect(exchangeSeconds('tree', { ...second, devices: 9 })).toBe(8)
  // where only the waiting of messages counts, the order is another
  const waiting = { ...second, bytes: 0, latency: 1, devices: 64 }
  expect(EXCHANGES.map((exchange) => exchangeSeconds(exchange, waiting))).toEqual([126, 12, 2])
})

test('one device is one device, and free talk is the ideal', () => {
  for (const exchange of EXCHANGES) {
    expect(clusterSpeedUp(exchange, { ...VGG, devices: 1 })).toBe(1)
    expect(clusterSpeedUp(exchange, { ...VGG, bytes: 0 })).toBeCloseTo(512, 9)
  }
})

test('a straggler slows every synchronous step, but only itself where nobody waits', () => {
  const slow = { ...VGG, bytes: 1, devices: 100, slowest: 3 }
  expect(stepSeconds('ring', slow)).toBeCloseTo(1.92, 6)
  expect(clusterSpeedUp('ring', slow)).toBeCloseTo(100 / 3, 3)
  expect(asynchronousSpeedUp(slow)).toBeCloseTo(99 + 1 / 3, 3)
})

test('out of step, the line of the server is the end: more devices bring nothing', () => {
  const most = (0.64 * 3.125e9) / (2 * VGG.bytes)
  expect(asynchronousSpeedUp({ ...VGG, devices: 64 })).toBeCloseTo(most, 9)
  expect(asynchronousSpeedUp(VGG)).toBeCloseTo(most, 9)
  expect(asynchronousSpeedUp({ ...VGG, devices: 1 })).toBe(1)
})
