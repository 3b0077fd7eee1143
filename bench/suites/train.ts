/** Images per second of training DeepConvNet, batch 100: this book's engine in its forms, and its peers. */
import type { Entry } from '../page/worker'
import { pytorch } from '../peers/pytorch'
import type { BenchResult } from '../result'
import { Paces } from './paces'
import type { Suite } from './suite'

const BATCH = 100
const ours = {
  task: 'train',
  engine: 'this book',
  backend: 'wasm',
  batch: BATCH,
  warmUps: 3,
  runs: 5,
  steps: 10,
} as const
const OURS: Entry[] = [
  { ...ours, workers: 2, build: 'relaxed' },
  { ...ours, workers: 2, build: 'plain' },
  { ...ours, workers: 0, build: 'relaxed' },
]
/** A step of the peers takes ten to forty seconds. jax-js compiles for most of a minute in its first two. */
const PEERS: Entry[] = [
  { task: 'train', engine: 'stock tfjs', backend: 'cpu', batch: BATCH, warmUps: 1, runs: 5, steps: 1 },
  { task: 'train', engine: 'ConvNetJS', backend: 'javascript', batch: BATCH, warmUps: 1, runs: 5, steps: 1 },
  { task: 'train', engine: 'jax-js', backend: 'wasm', batch: BATCH, warmUps: 2, runs: 5, steps: 1 },
]

/** Native PyTorch's paces before pooling, in the form of results. */
const nativePaces = () =>
  pytorch(BATCH).map(({ version, threads, layout, imagesPerSecond }) => ({
    engine: `PyTorch ${version}`,
    backend: `native, ${threads} thread${threads > 1 ? 's' : ''}, ${layout}`,
    values: imagesPerSecond,
  }))

/** The ratios that the README's table quotes. */
function ratios(results: BenchResult[]): Record<string, string> {
  const median = (engine: string, backend = '') => {
    const found = results.filter((r) => r.engine.startsWith(engine) && r.backend.includes(backend))
    return found.length > 0 ? Math.max(...found.map((r) => r.imagesPerSecond.median)) : NaN
  }
  const best = median('this book', '2 workers, relaxed')
  const ratio = (a: number, b: number) => (Number.isFinite(a / b) ? (a / b).toFixed(2) : 'not measured')
  return {
    'two workers ÷ PyTorch at its best': ratio(best, median('PyTorch')),
    'two workers ÷ PyTorch at its best on one thread': ratio(best, median('PyTorch', '1 thread')),
    'one thread ÷ PyTorch at its best on one thread': ratio(
      median('this book', '1 thread, relaxed'),
      median('PyTorch', '1 thread'),
    ),
    'two workers ÷ stock tfjs cpu': ratio(best, median('stock tfjs')),
    'two workers ÷ jax-js wasm': ratio(best, median('jax-js')),
    'two workers ÷ ConvNetJS': ratio(best, median('ConvNetJS')),
    'two workers ÷ one thread': ratio(best, median('this book', '1 thread, relaxed')),
    'relaxed ÷ plain': ratio(best, median('this book', '2 workers, plain')),
  }
}

/** Ours and native PyTorch are measured before and after the slow peers. */
export const train: Suite = {
  async run(surroundings) {
    const paces = new Paces(surroundings)
    const measureNative = () => {
      if (!'PyTorch'.includes(surroundings.only)) return
      for (const native of nativePaces()) paces.add({ ...native, device: surroundings.machine })
    }
    await paces.measure(OURS)
    measureNative()
    await paces.measure(PEERS)
    measureNative()
    await paces.measure(OURS)
    const results = paces.results('train', BATCH)
    console.table(ratios(results))
    return results
  },
}
