/** Of each digit: test images asked about and read rightly, after so many steps. */
export interface TestOfDigits {
  step: number
  asked: readonly number[]
  right: readonly number[]
}

/** After so many steps, so many test images asked about and read rightly. */
export interface WholeTest {
  step: number
  asked: number
  right: number
}

export const total = (counts: readonly number[]): number => counts.reduce((sum, n) => sum + n, 0)

/** Tests of a training, each summed over the digits. */
export const wholeTests = (tests: readonly TestOfDigits[]): WholeTest[] =>
  tests.map(({ step, asked, right }) => ({ step, asked: total(asked), right: total(right) }))
