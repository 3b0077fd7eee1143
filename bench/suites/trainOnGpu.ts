/** Images per second of training DeepConvNet on WebGPU: this book's kernels, tfjs's own and jax-js, on one adapter in one run. */
import type { Entry } from '../page/worker'
import { Paces } from './paces'
import type { Suite } from './suite'

const shared = { task: 'train', backend: 'webgpu', steps: 1 } as const

/** The adapter as the browser names it. */
const adapterOf = (): Promise<string | null> =>
  navigator.gpu.requestAdapter().then((adapter) => {
    if (!adapter) return null
    const { vendor, architecture, description } = adapter.info
    return [vendor, architecture, description].filter(Boolean).join(' ')
  })

/** Ours is measured before and after the slow peers. The warm-ups compile. */
export const trainOnGpu: Suite = {
  async run(surroundings) {
    const { page, device, batch } = surroundings
    const adapter = await page.evaluate(adapterOf)
    if (adapter === null) throw new Error('this browser offers no WebGPU adapter')
    console.log(`Adapter: ${adapter}, batch ${batch}`)
    const paces = new Paces({ ...surroundings, device: `${device}, ${adapter}` })
    const ours: Entry = { ...shared, engine: 'this book', batch, warmUps: 1, runs: 3 }
    await paces.measure([ours])
    await paces.measure([
      { ...shared, engine: 'stock tfjs', batch, warmUps: 1, runs: 2 },
      { ...shared, engine: 'jax-js', batch, warmUps: 2, runs: 3 },
    ])
    await paces.measure([ours])
    const results = paces.results('train', batch)
    const median = (engine: string) =>
      results.find((result) => result.engine === engine)?.imagesPerSecond.median ?? NaN
    for (const peer of ['stock tfjs', 'jax-js'])
      console.log(`this book ÷ ${peer}: ${(median('this book') / median(peer)).toFixed(2)}`)
    return results
  },
}
