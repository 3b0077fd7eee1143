import { expect, it } from 'vitest'
import { countPlaywright, countVitest } from './count'

it('counts a vitest report', () => {
  const report = { numPassedTests: 12, numFailedTests: 2, numFailedTestSuites: 1, numPendingTests: 3 }
  expect(countVitest(report)).toEqual({ passed: 12, failed: 2 })
})

it('counts a file that could not even be loaded as one failure', () => {
  expect(countVitest({ numPassedTests: 12, numFailedTests: 0, numFailedTestSuites: 1 })).toEqual({
    passed: 12,
    failed: 1,
  })
})

it('counts a Playwright report: flaky is passed, an error outside the tests is a failure', () => {
  const report = {
    stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 9 },
    errors: [{ message: 'no server' }],
  }
  expect(countPlaywright(report)).toEqual({ passed: 7, failed: 2 })
})

it('refuses what is no report', () => {
  expect(() => countVitest({})).toThrow()
  expect(() => countPlaywright({ stats: {} })).toThrow()
})
