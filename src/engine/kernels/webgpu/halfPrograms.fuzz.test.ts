import { afterAll, describe, expect, test } from 'vitest'
import { Random } from '../../../../tests/support/float64/random'
import { isThorough } from '../../../../tests/support/thorough'
import { halfCases } from './testing/halfCases'
import { nudge } from './testing/nodeWebgpu'
import { wantedHalfDevice } from './testing/wantedDevice'

/** Of each of 7 programs. Chromium's software GPU takes a second for a case: 504 of them only with `THOROUGH=1`. */
const CASES = isThorough ? 72 : 20
/** Inputs are exact in 16 bits and sums are kept in 32, so only the result is rounded: by half a unit in the last of 11 bits. */
const TOLERANCE = 2 ** -11 + 2e-5

const found = await wantedHalfDevice('programs in 16 bits')

describe.skipIf('reason' in found)('WGSL in 16 bits against float64', () => {
  const complaints: string[] = []
  const stopNudging = 'reason' in found ? () => undefined : nudge(found.device)
  if (!('reason' in found)) found.device.onuncapturederror = ({ error }) => complaints.push(error.message)
  afterAll(() => stopNudging())

  test.each(Object.entries(halfCases))(
    `%s, ${CASES} seeded cases`,
    async (name, run) => {
      if ('reason' in found) return
      for (let i = 0; i < CASES; i++) {
        const { error, what } = await run(found.device, new Random(name.length * 104_729 + i), i)
        expect(error, `case ${i}: ${what}`).toBeLessThanOrEqual(TOLERANCE)
      }
      expect(complaints).toEqual([])
    },
    1_800_000,
  )
})
