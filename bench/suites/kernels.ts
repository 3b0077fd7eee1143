/** Milliseconds and GFLOP/s of each layer of DeepConvNet, forward and backward, on one thread. */
import { DEFAULT_PLAN } from '../../src/engine/protocol'
import { CONVOLUTIONS, FLAT, HIDDEN } from '../peers/network'
import type { LayerResult } from '../result'
import { backendOfBook, type Suite } from './suite'

/** Multiply-adds of one image in the forward pass of a layer; 0 for those that only move or compare. */
function multiplyAdds(name: string, [height, width]: number[]): number {
  const [, kind, index] = /^(conv|affine)(\d)$/.exec(name) ?? []
  if (kind === 'affine') return index === '1' ? FLAT * HIDDEN : HIDDEN * 10
  if (kind !== 'conv') return 0
  const { cin, cout } = CONVOLUTIONS[Number(index) - 1]!
  return 9 * cin * cout * height! * width!
}

/** A backward pass computes two products of the size of the forward one; the first layer, whose input is data, one. */
const backwardProducts = (name: string) => (name === 'conv1' ? 1 : 2)

export const kernels: Suite = {
  async run({ page, device }) {
    const task = { kind: 'profile' as const, plan: DEFAULT_PLAN, rounds: 7, repeats: 5 }
    const { build, layers } = await page.evaluate((t) => window.profile(t), task)
    const perMs = (macs: number, ms: number) =>
      macs > 0 ? (2 * macs * DEFAULT_PLAN.batchSize) / ms / 1e6 : null
    const results = layers.map(({ name, outputShape, forwardMs, backwardMs }): LayerResult => {
      const macs = multiplyAdds(name, outputShape)
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
        forwardGflops: perMs(macs, forwardMs),
        backwardGflops: perMs(backwardProducts(name) * macs, backwardMs),
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
