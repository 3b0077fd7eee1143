/**
 * A stopwatch that waits for the device.
 *
 * A GPU answers a call before it has computed, so a measurement ends with one value read back from the result, and the time
 * that such a read takes by itself is measured too and taken off.
 */
import { reshape, slice, tidy, type Tensor } from '@tensorflow/tfjs-core'

async function waitFor(result: Tensor): Promise<void> {
  const first = tidy(() => slice(reshape(result, [-1]), 0, 1))
  await first.data()
  first.dispose()
}

/** Milliseconds of one of `repeats` calls of `work`, which returns what it computed last; `now` in milliseconds. */
export async function timeOnce(work: () => Tensor, repeats: number, now: () => number): Promise<number> {
  const start = now()
  let last = tidy(work)
  for (let i = 1; i < repeats; i++) {
    last.dispose()
    last = tidy(work)
  }
  await waitFor(last)
  const computed = now()
  await waitFor(last)
  last.dispose()
  return Math.max(0, 2 * computed - start - now()) / repeats
}
