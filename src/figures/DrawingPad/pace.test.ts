import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { pace } from './pace'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('works at once, then at most once an interval, and never loses the last request', () => {
  const work = vi.fn()
  const paced = pace(60, work)
  for (let i = 0; i < 10; i++) {
    paced.ask()
    vi.advanceTimersByTime(10)
  }
  // At 0 and at 60 ms; what was asked for since then waits until 120 ms.
  expect(work).toHaveBeenCalledTimes(2)
  vi.advanceTimersByTime(1000)
  expect(work).toHaveBeenCalledTimes(3)
})

it('flushes only what waits, and forgets it when stopped', () => {
  const work = vi.fn()
  const paced = pace(60, work)
  paced.flush()
  expect(work).toHaveBeenCalledTimes(0)
  paced.ask()
  paced.ask()
  paced.flush()
  expect(work).toHaveBeenCalledTimes(2)
  paced.ask()
  paced.stop()
  vi.advanceTimersByTime(1000)
  expect(work).toHaveBeenCalledTimes(2)
})
