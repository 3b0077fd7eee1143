import { expect, test } from 'vitest'
import { exportText } from './exportText'

const result = (workers: number) => ({
  setting: { workers, batch: 50, hasStraggler: false },
  imagesPerSecond: 100,
  loss: 2,
  timeline: [],
})

test('each result says whether it was measured here or recorded, and by which plan', () => {
  const recording = { recordedAt: '2000-01-01', machine: 'a machine', results: [result(1)] }
  expect(JSON.parse(exportText({ own: [result(2)] }, recording, '2001-02-03'))).toMatchObject({
    savedAt: '2001-02-03',
    results: [
      { setting: { workers: 2 }, source: { measuredHere: true }, plan: { batchSize: 50, optimizer: 'adam' } },
      { setting: { workers: 1 }, source: { recordedAt: '2000-01-01', machine: 'a machine' } },
    ],
  })
})
