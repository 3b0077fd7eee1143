import { expect, it } from 'vitest'
import type { BackendReport } from '../../engine/protocol'
import { BEFORE, current, entriesOfCpu, entriesOfGpus, reduce, type Entry } from './model'

const trains = (entries: Entry[]) =>
  entries.filter(({ suite }) => suite === 'train').map(({ workers }) => workers)

it('measures one thread and every count of workers up to the cores, but never more than a batch has shares', () => {
  expect(trains(entriesOfCpu(2))).toEqual([0, 1, 2])
  expect(trains(entriesOfCpu(16))).toEqual([0, 1, 2, 3, 4])
  expect(trains(entriesOfCpu(1))).toEqual([0])
  expect(entriesOfCpu(1).filter(({ suite }) => suite === 'infer')).toHaveLength(1)
})

it('adds the GPUs that were not refused, and no other backend', () => {
  const reports: BackendReport[] = [
    { name: 'webgpu', status: 'refused', refusal: 'software-gpu' },
    { name: 'webgl', status: 'usable' },
    { name: 'wasm', status: 'chosen' },
    { name: 'cpu', status: 'usable' },
  ]
  expect(new Set(entriesOfGpus(reports).map(({ backend }) => backend))).toEqual(new Set(['webgl']))
})

it('goes through its entries and stops after the one under way', () => {
  const entries = entriesOfCpu(1)
  let state = reduce(BEFORE, { type: 'start', entries })
  expect(current(state)).toBe(entries[0])
  state = reduce(state, { type: 'stop' })
  expect(current(state)).toBe(entries[0])
  state = reduce(state, { type: 'outcome', outcome: { entry: entries[0]!, failure: 'no' } })
  state = reduce(state, { type: 'end' })
  expect(current(state)).toBeUndefined()
  expect(state.outcomes).toHaveLength(1)
  expect(reduce(state, { type: 'stop' })).toBe(state)
})
