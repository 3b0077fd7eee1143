import { memory } from '@tensorflow/tfjs-core'
import { beforeAll, expect, test } from 'vitest'
import { inception } from '../../math/architectures/googLeNet'
import { pool } from '../../math/architectures/layers'
import { startNodeWasm } from '../kernels/wasm/testing/nodeWasm'
import { TURNS_AFRESH, type TimedPiece } from '../studyTasks/turns'
import { TurnsStudy } from './turns'

beforeAll(() => startNodeWasm())

const pieces: TimedPiece[] = [
  { name: 'whole', input: [24, 7, 7], block: inception('3a') },
  {
    name: 'pooling',
    input: [24, 7, 7],
    block: { kind: 'block', name: 'pooling', join: 'concat', branches: [[pool('pool', 3, 1, 1)]] },
  },
]

test('turns are timed on the current backend, and nothing is left on it', async () => {
  const before = memory().numTensors
  const study = new TurnsStudy({ now: () => performance.now() })
  await expect(study.advance({ kind: 'turn', piece: 0 })).rejects.toThrow(TURNS_AFRESH)
  expect(await study.advance({ kind: 'begin', pieces, batch: 2 })).toEqual({ kind: 'begun', backend: 'wasm' })
  const held = memory().numTensors
  for (const piece of [0, 1, 0]) {
    const part = await study.advance({ kind: 'turn', piece })
    expect(part.kind === 'timed' && part.ms > 0).toBe(true)
  }
  expect(memory().numTensors).toBe(held)
  await study.advance({ kind: 'begin', pieces: pieces.slice(0, 1), batch: 1 })
  await expect(study.advance({ kind: 'turn', piece: 1 })).rejects.toThrow(TURNS_AFRESH)
  study.end()
  expect(memory().numTensors).toBe(before)
})
