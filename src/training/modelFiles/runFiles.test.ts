import { describe, expect, it } from 'vitest'
import { DEFAULT_PLAN } from '../../engine/protocol'
import { type Run, runToCsv, runToJson } from '.'

const run: Run = {
  plan: DEFAULT_PLAN,
  rateChanges: [{ step: 1, rate: 0.0005 }],
  records: [
    { step: 1, epoch: 1, loss: 2.3025, accuracy: 0.1, ms: 31.5 },
    { step: 2, epoch: 1, loss: 2.25, accuracy: 0.25, ms: 30 },
  ],
  evaluations: [
    { step: 0, accuracy: 0.098, images: 10_000, loss: 2.3 },
    { step: 2, accuracy: 0.5, images: 1000, loss: 2 },
    { step: 2, accuracy: 0.51, images: 10_000, loss: 2 },
    { step: 2, accuracy: 0.4, images: 100, loss: 2 },
  ],
  backend: 'wasm',
  device: { browser: 'Firefox 140', gpu: 'a "big", one', cores: 8 },
}

describe('runToCsv', () => {
  it('has one row a step, the rate each step used, and the fullest evaluation', () => {
    expect(runToCsv(run).split('\r\n')).toEqual([
      'step,epoch,loss,accuracy,ms,learning_rate,test_accuracy,test_images',
      '0,,,,,,0.098,10000',
      '1,1,2.3025,0.1,31.5,0.001,,',
      '2,1,2.25,0.25,30,0.0005,0.51,10000',
      '',
    ])
  })

  it('is only a header before the first step', () => {
    expect(runToCsv({ ...run, records: [], evaluations: [] })).toMatch(/^step,.*images\r\n$/)
  })
})

describe('runToJson', () => {
  it('says what it is and holds all of the run', () => {
    expect(JSON.parse(runToJson(run))).toEqual({ schema: 'one-layer-deeper/run', version: 1, ...run })
  })

  it('has null where a loss is not finite', () => {
    const diverged = { ...run, records: [{ step: 1, epoch: 1, loss: NaN, accuracy: 0.1, ms: 30 }] }
    expect(JSON.parse(runToJson(diverged)).records[0].loss).toBeNull()
  })
})
