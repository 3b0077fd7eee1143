import { memory } from '@tensorflow/tfjs-core'
import { beforeAll, expect, it } from 'vitest'
import { startNodeWasm } from './kernels/wasm/testing/nodeWasm'
import type { Operation } from './protocolOperations'
import { noise, timeOperation } from './timing'

beforeAll(() => startNodeWasm())

const OPERATIONS: Operation[] = [
  { kind: 'product', rows: 9, inner: 17, cols: 5, bias: false },
  { kind: 'product', rows: 1, inner: 64, cols: 10, bias: true },
  { kind: 'conv', input: [2, 9, 4], filters: 6, kernel: 3, stride: 2, pad: 1, groups: 2 },
  { kind: 'pool', input: [1, 13, 3], kernel: 3, stride: 2 },
  { kind: 'relu', input: [2, 5, 3] },
  { kind: 'norm', input: [1, 5, 8] },
]

it.each(OPERATIONS)('times $kind and leaves no tensor behind', async (operation) => {
  const before = memory().numTensors
  const ms = await timeOperation(operation, { budgetMs: 60, now: () => performance.now() })
  expect(ms.length).toBeGreaterThan(0)
  expect(Math.min(...ms)).toBeGreaterThanOrEqual(0) // 0 where the machine was held up while the wait was timed
  expect(Math.max(...ms)).toBeGreaterThan(0)
  expect(memory().numTensors).toBe(before)
})

it('does not repeat what takes seconds', async () => {
  let looks = 0
  const now = () => [0, 4000, 4000][looks++]! // before the call, after it, after mere waiting
  expect(await timeOperation(OPERATIONS[0]!, { budgetMs: 100, now })).toEqual([4000])
})

it('lays noise end to end, centred', () => {
  const values = noise(70_000)
  expect(values[65_536]).toBe(values[0])
  expect(Math.abs(values.reduce((sum, x) => sum + x) / values.length)).toBeLessThan(0.01)
})
