import { describe, expect, it } from 'vitest'
import { DEFAULT_PLAN, packSteps, type Checkpoint, type StepRecord } from '../engine/protocol'
import { IDLE, paceOf, received, started, withRate } from './snapshot'

const record = (step: number, loss = 1, ms = 200): StepRecord => ({ step, epoch: 1, loss, accuracy: 0.5, ms })
const running = () => started(IDLE, DEFAULT_PLAN)

describe('received', () => {
  it('appends steps and tells the pace by the median', () => {
    const next = received(running(), {
      type: 'steps',
      runId: 1,
      records: [record(1, 2, 5000), record(2, 2, 200), record(3, 2, 200)],
    })
    expect(next.step).toBe(3)
    expect(next.imagesPerSecond).toBe(500)
  })

  it('replaces steps that are taken again after a lost device, and tests made after them', () => {
    let snapshot = received(running(), {
      type: 'steps',
      runId: 1,
      records: [record(1), record(2), record(3)],
    })
    snapshot = received(snapshot, {
      type: 'evaluation',
      runId: 1,
      evaluation: { step: 3, accuracy: 0.1, images: 1000, loss: 2 },
    })
    snapshot = received(snapshot, { type: 'steps', runId: 1, records: [record(2, 9)] })
    expect(snapshot.records.map(({ step, loss }) => [step, loss])).toEqual([[1, 1], [2, 9]]) // prettier-ignore
    expect(snapshot.evaluations).toEqual([])
    expect(snapshot.step).toBe(2)
  })

  it('keeps the run on the screen when it fails', () => {
    const before = received(running(), { type: 'steps', runId: 1, records: [record(1)] })
    const failed = received(before, {
      type: 'failed',
      runId: 1,
      failure: { code: 'diverged', step: 2, detail: 'NaN' },
    })
    expect(failed.status).toBe('failed')
    expect(failed.records).toHaveLength(1)
  })
})

describe('withRate', () => {
  it('keeps one change a step', () => {
    const twice = withRate(withRate(running(), 0.1), 0.2)
    expect(twice.rateChanges).toEqual([{ step: 0, rate: 0.2 }])
  })
})

describe('paceOf', () => {
  it('knows nothing before the first step', () => {
    expect(paceOf([], 100)).toBeNull()
  })
})

describe('started', () => {
  it('takes up the steps of a checkpoint as they were', () => {
    const records = Array.from({ length: 700 }, (_, i): StepRecord => ({
      step: i + 1,
      epoch: i < 600 ? 1 : 2,
      loss: Math.fround(1 / (i + 1)),
      accuracy: 0.5,
      ms: 200,
    }))
    const from = {
      step: 700,
      steps: packSteps(records),
      evaluations: [],
      rateChanges: [],
    } as unknown as Checkpoint
    expect(started(IDLE, DEFAULT_PLAN, from).records).toEqual(records)
  })
})
