/** Reads how many tests passed and failed out of the JSON reports of the two runners. Skipped tests count as neither. */
import { z } from 'zod'

export interface TestCount {
  passed: number
  failed: number
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
})
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()).default([]),
})

/** A file that breaks before its first test is one failure. */
export function countVitest(report: unknown): TestCount {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = vitestReport.parse(report)
  return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites }
}

/** A flaky test passed in the end; an error outside every test is one failure. */
export function countPlaywright(report: unknown): TestCount {
  const { stats, errors } = playwrightReport.parse(report)
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }
}
