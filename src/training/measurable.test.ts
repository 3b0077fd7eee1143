import { expect, test } from 'vitest'
import type { BackendReport } from '../engine/protocol'
import { slow, usable } from './measurable'

test('an emulated GPU is measured only when asked for, even after it was', () => {
  const reports: BackendReport[] = [
    { name: 'webgpu', status: 'usable' },
    { name: 'webgl', status: 'chosen', refusal: 'software-gpu' },
    { name: 'wasm', status: 'usable' },
  ]
  expect(usable(reports)).toEqual(['wasm', 'webgpu'])
  expect(slow(reports)).toEqual(['webgl', 'cpu'])
})
