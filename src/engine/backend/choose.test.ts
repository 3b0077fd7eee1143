import { afterEach, expect, it, vi } from 'vitest'
import type { BackendReport } from '../protocol'
import { probeBackend } from './capabilities'
import { BackendChooser } from './choose'
import type { Environment } from './environment'

vi.mock('./measure', () => ({ measurePace: () => Promise.resolve(100) }))

const hangingGpu = { gpu: { requestAdapter: () => new Promise(() => undefined) } }

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('refuses a GPU that does not answer, with that as the reason', async () => {
  vi.useFakeTimers()
  vi.stubGlobal('navigator', hangingGpu)
  const report = probeBackend('webgpu')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await report).toMatchObject({ status: 'refused', refusal: 'failed-to-start' })
  expect((await report).detail).toContain('no answer within 10 s')
})

it('does not ask the GPU when the CPU is wished for', async () => {
  vi.stubGlobal('navigator', hangingGpu)
  let published: BackendReport[] = []
  const environment = { now: () => performance.now() } as Environment
  const chooser = new BackendChooser(environment, (reports) => (published = reports))
  expect((await chooser.choose('cpu')).name).toBe('cpu')
  expect(published.map(({ status }) => status)).toEqual(['unknown', 'unknown', 'unknown', 'chosen'])
})
