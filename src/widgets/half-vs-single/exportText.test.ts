import { expect, test } from 'vitest'
import { exportText } from './exportText'
import { FIRST_DIAL, reduceDial, type Result } from './model'
import { numberOf } from './number'
import type { Recording } from './recorded'

const result = (precision: Result['precision'], right: number): Result => ({
  precision,
  bytes: 8,
  right,
  agree: right,
  repaired: 0,
  newErrorCount: 1,
  newErrors: [{ index: 3, label: 4, predicted: 9 }],
})
const recording: Recording = {
  recordedAt: '2000-01-01',
  machine: 'a machine',
  filtersOf: () => new Float32Array(9),
  resultsOf: () => [result('float32', 9900), result('int4', 9800)],
  times: { backend: 'wasm', half: 'emulated', batch: 1, layers: [], recordedAt: '', machine: '' },
  digit: () => undefined,
}

test('each result says whether it was recorded or measured, and what is no number is a text', () => {
  const dial = reduceDial(FIRST_DIAL, {
    type: 'measured',
    condition: FIRST_DIAL,
    result: result('int4', 9799),
    backend: 'webgl',
  })
  const file: unknown = JSON.parse(
    exportText({ number: numberOf('70000', 'float16'), dial }, recording, '2001-02-03'),
  )
  expect(file).toMatchObject({
    savedAt: '2001-02-03',
    number: { format: 'float16', text: '70000', stored: 'Infinity', outcome: 'overflow' },
    network: 'deep-convnet-book',
    results: [
      { precision: 'float32', right: 9900, source: { recordedAt: '2000-01-01' } },
      {
        precision: 'int4',
        right: 9799,
        source: { measuredOn: 'webgl' },
        rounding: { kind: 'integer', bits: 4 },
      },
    ],
  })
})
