/** For test files that share their modules and globals with others: what one of them has put in place of a global is gone after it. */
import { afterAll, vi } from 'vitest'

afterAll(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  vi.restoreAllMocks()
})
