/** Seconds from a fresh worker to 98, 99 and 99.3 % of MNIST's 10,000 test images and to the end of the book's twenty epochs. */
import { DEFAULT_PLAN } from '../../src/engine/protocol'
import type { AccuracyResult } from '../result'
import { backendOfBook, type Suite } from './suite'

const TARGETS = [0.98, 0.99, 0.993]
const PLAN = { ...DEFAULT_PLAN, epochs: 20, seed: 1 }

export const timeToAccuracy: Suite = {
  async run({ page, device }) {
    const { build, workers, reached, end } = await page.evaluate((task) => window.timeToAccuracy(task), {
      kind: 'time-to-accuracy' as const,
      plan: PLAN,
      targets: TARGETS,
    })
    const results = [...TARGETS, null].map((target): AccuracyResult => {
      const found = target === null ? end : reached.find((one) => one.target === target)
      return {
        suite: 'time-to-accuracy',
        network: 'DeepConvNet',
        engine: 'this book',
        backend: backendOfBook(workers, build),
        device,
        batch: PLAN.batchSize,
        workers,
        build,
        seed: PLAN.seed,
        accuracy: target,
        reached: found?.accuracy ?? null,
        testImages: 10_000,
        seconds: found?.seconds ?? null,
        step: found?.step ?? null,
      }
    })
    console.table(
      results.map(({ accuracy, reached, seconds, step }) => ({ accuracy, reached, seconds, step })),
    )
    return results
  },
}
