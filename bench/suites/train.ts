/** Images per second of training DeepConvNet, batch 100: this book's engine in its forms, and its peers. */
import { cpus } from 'node:os'
import type { Page } from '@playwright/test'
import type { Entry } from '../page/worker'
import { pytorch } from '../peers/pytorch'
import { summarise, type BenchResult } from '../result'

const BATCH = 100
const ours = { engine: 'this book', backend: 'wasm', batch: BATCH, warmUps: 3, runs: 5, steps: 10 } as const
const OURS: Entry[] = [
  { ...ours, workers: 2, build: 'relaxed' },
  { ...ours, workers: 2, build: 'plain' },
  { ...ours, workers: 0, build: 'relaxed' },
]
/** jax-js compiles for a minute in its first step. */
const PEERS: Entry[] = [
  { engine: 'stock tfjs', backend: 'cpu', batch: BATCH, warmUps: 0, runs: 2, steps: 1 },
  { engine: 'ConvNetJS', backend: 'javascript', batch: BATCH, warmUps: 0, runs: 2, steps: 1 },
  { engine: 'jax-js', backend: 'wasm', batch: BATCH, warmUps: 1, runs: 2, steps: 1 },
]

const backendOf = ({ engine, backend, workers, build }: Entry) =>
  engine === 'this book' ? `${backend}, ${workers || 1} worker${workers ? 's' : ''}, ${build}` : backend

/** Measures all entries in `page`, ours before and after the slow peers, and native PyTorch where it is installed. */
export async function train(page: Page, browserVersion: string): Promise<BenchResult[]> {
  const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'} × ${cpus().length}`
  const paces = new Map<string, { engine: string; backend: string; device: string; values: number[] }>()
  const add = (engine: string, backend: string, device: string, values: number[]) => {
    const key = `${engine}/${backend}`
    paces.set(key, { engine, backend, device, values: [...(paces.get(key)?.values ?? []), ...values] })
  }
  for (const entry of [...OURS, ...PEERS, ...OURS]) {
    console.log(`${entry.engine}, ${backendOf(entry)} …`)
    const values = await page.evaluate((e) => window.measure(e), entry)
    add(entry.engine, backendOf(entry), `${machine}, Chromium ${browserVersion}`, values)
  }
  for (const { version, threads, layout, imagesPerSecond } of pytorch(BATCH))
    add(
      `PyTorch ${version}`,
      `native, ${threads} thread${threads > 1 ? 's' : ''}, ${layout}`,
      machine,
      imagesPerSecond,
    )
  return [...paces.values()].map(({ values, ...entry }) => ({
    suite: 'train',
    network: 'DeepConvNet',
    ...entry,
    batch: BATCH,
    imagesPerSecond: summarise(values),
    runs: values.length,
  }))
}

/** The ratios that the README's table quotes. */
export function ratios(results: BenchResult[]): Record<string, string> {
  const median = (engine: string, backend = '') => {
    const found = results.filter((r) => r.engine.startsWith(engine) && r.backend.includes(backend))
    return Math.max(...found.map((r) => r.imagesPerSecond.median))
  }
  const best = median('this book', '2 workers, relaxed')
  const over = (other: number) => (Number.isFinite(other) ? (best / other).toFixed(2) : 'not measured')
  return {
    'two workers ÷ PyTorch at its best': over(median('PyTorch')),
    'two workers ÷ stock tfjs cpu': over(median('stock tfjs')),
    'two workers ÷ jax-js wasm': over(median('jax-js')),
    'two workers ÷ ConvNetJS': over(median('ConvNetJS')),
    'two workers ÷ one': over(median('this book', '1 worker,')),
    'relaxed ÷ plain': over(median('this book', '2 workers, plain')),
  }
}
