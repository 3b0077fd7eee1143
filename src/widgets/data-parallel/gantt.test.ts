import { expect, test } from 'vitest'
import { pictureOf } from './gantt'

const step = (from: number) => ({
  step: 1,
  workers: 2,
  from,
  sharedAt: from + 1,
  shares: [
    { worker: 1, from: from + 2, to: from + 5 },
    { worker: 2, from: from + 2, to: from + 14, sleptMs: 8 },
  ],
  reduceMs: 1,
  reducedAt: from + 15,
  to: from + 20,
})

test('a worker computes, waits for the slowest and for the sum; time between steps is left out', () => {
  const { lanes, edges } = pictureOf([step(1000), step(5000)], 2)
  expect(edges).toEqual([0, 20, 40])
  expect(lanes[1]!.slice(0, 5)).toEqual([
    { kind: 'exchange', from: 0, to: 1 },
    { kind: 'wait', from: 1, to: 2 },
    { kind: 'compute', from: 2, to: 5 },
    { kind: 'wait', from: 5, to: 15 },
    { kind: 'exchange', from: 15, to: 20 },
  ])
  expect(lanes[2]!.slice(2, 4)).toEqual([
    { kind: 'compute', from: 2, to: 6 },
    { kind: 'held', from: 6, to: 14 },
  ])
  expect(lanes[0]!.slice(0, 3)).toEqual([
    { kind: 'exchange', from: 0, to: 1 },
    { kind: 'wait', from: 1, to: 14 },
    { kind: 'exchange', from: 14, to: 20 },
  ])
})

test('every lane is filled without gap or overlap, and the shares add up to 1', () => {
  const { lanes, edges, shares } = pictureOf([step(0), step(30)], 3)
  for (const lane of lanes) {
    let at = 0
    for (const { from, to } of lane) {
      expect(from).toBeCloseTo(at, 9)
      at = to
    }
    expect(at).toBeCloseTo(edges.at(-1)!, 9)
  }
  expect(Object.values(shares).reduce((a, b) => a + b)).toBeCloseTo(1, 12)
})

test('a share that was taken before all weights were handed out is cut where its lane begins', () => {
  const early = { ...step(0), sharedAt: 4 }
  const lane = pictureOf([early], 1).lanes[1]!
  expect(lane.slice(0, 2)).toEqual([
    { kind: 'exchange', from: 0, to: 4 },
    { kind: 'compute', from: 4, to: 5 },
  ])
})

test('a worker without a share waits all the while', () => {
  expect(pictureOf([step(0)], 3).lanes[3]!.map(({ kind }) => kind)).toEqual(['exchange', 'wait', 'exchange'])
})
