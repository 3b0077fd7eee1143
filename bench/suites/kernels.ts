/** Milliseconds and GFLOP/s of each layer of DeepConvNet, forward and backward, on one thread. */
import { DEFAULT_PLAN } from '../../src/engine/protocol'
import { layerRates } from '../../src/math/layerRates'
import type { LayerResult } from '../result'
import { backendOfBook, type Suite } from './suite'

export const kernels: Suite = {
  async run({ page, device }) {
    const task = { kind: 'profile' as const, plan: DEFAULT_PLAN, rounds: 7, repeats: 5 }
    const { build, layers } = await page.evaluate((t) => window.profile(t), task)
    const rates = layerRates(layers, DEFAULT_PLAN.batchSize)
    const results = layers.map(({ name, forwardMs, backwardMs }, i): LayerResult => {
      return {
        suite: 'kernels',
        network: 'DeepConvNet',
        engine: 'this book',
        backend: backendOfBook(0, build),
        device,
        batch: DEFAULT_PLAN.batchSize,
        workers: 0,
        build,
        layer: name,
        forwardMs,
        backwardMs,
        ...rates[i]!,
      }
    })
    console.table(
      results.map(({ layer, forwardMs, forwardGflops, backwardMs, backwardGflops }) => ({
        layer,
        forwardMs,
        forwardGflops,
        backwardMs,
        backwardGflops,
      })),
    )
    return results
  },
}
