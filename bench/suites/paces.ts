/** Images per second of entries, each in a fresh worker of the browser. */
import type { Entry } from '../page/worker'
import { spread } from '../../src/math/spread'
import type { BenchResult } from '../result'
import { backendOfBook, type Surroundings } from './suite'

const backendOf = ({ engine, backend, workers = 0, build = 'plain' }: Entry) =>
  engine === 'this book' && backend === 'wasm' ? backendOfBook(workers, build) : backend

type Line = Pick<BenchResult, 'engine' | 'backend' | 'device' | 'workers' | 'build'> & { values: number[] }

/** Gathers paces; what has the same name is pooled. */
export class Paces {
  private readonly lines = new Map<string, Line>()

  constructor(private readonly surroundings: Surroundings) {}

  add({ values, ...line }: Line): void {
    const key = `${line.engine}, ${line.backend}`
    this.lines.set(key, { ...line, values: [...(this.lines.get(key)?.values ?? []), ...values] })
  }

  /** Measures entries one after another; one that fails is left out with its reason. */
  async measure(entries: Entry[]): Promise<void> {
    const { page, device, only } = this.surroundings
    for (const entry of entries) {
      const { engine, workers, build } = entry
      const name = `${engine}, ${backendOf(entry)}`
      if (!name.includes(only)) continue
      console.log(`${name} …`)
      try {
        const values = await page.evaluate((e) => window.measure(e), entry)
        const form = build ? { workers, build } : {}
        this.add({ engine, backend: backendOf(entry), device, ...form, values })
      } catch (error) {
        console.log(`${name} is left out: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
  }

  /** All lines as results, printed as a table. */
  results(suite: BenchResult['suite'], batch: number): BenchResult[] {
    const results = [...this.lines.values()].map(({ values, ...line }): BenchResult => ({
      suite,
      network: 'DeepConvNet',
      ...line,
      batch,
      imagesPerSecond: spread(values),
      runs: values.length,
    }))
    console.table(
      results.map(({ engine, backend, imagesPerSecond, runs }) => ({
        engine,
        backend,
        ...imagesPerSecond,
        runs,
      })),
    )
    return results
  }
}
