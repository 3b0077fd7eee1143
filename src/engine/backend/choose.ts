/**
 * Which backend trains: what the reader asked for, else the fastest in a short measurement among those that qualify.
 * A software GPU qualifies for nothing but an explicit wish. Every refusal keeps its reason for the page to show.
 */
import { getBackend, removeBackend } from '@tensorflow/tfjs-core'
import { BACKENDS, type BackendName, type BackendReport } from '../protocol'
import type { RunningBackend } from './backend'
import { probeBackend } from './capabilities'
import type { Environment } from './environment'
import { measurePace } from './measure'
import { startBackend } from './start'

export class NoBackendError extends Error {}

const asText = (error: unknown) => (error instanceof Error ? error.message : String(error))

export class BackendChooser {
  private current: RunningBackend | null = null
  private reports: BackendReport[] = BACKENDS.map((name) => ({ name, status: 'unknown' }))

  constructor(
    private readonly environment: Environment,
    private readonly publish: (reports: BackendReport[]) => void,
  ) {}

  /** Asks the browser about these backends, once each; only about what is wanted, because a sick GPU may take long to answer. */
  private async probe(names: readonly BackendName[]): Promise<void> {
    for (const name of names)
      if (this.reportOf(name).status === 'unknown') this.report(name, await probeBackend(name))
  }

  private reportOf(name: BackendName): BackendReport {
    return this.reports.find((report) => report.name === name)!
  }

  private report(name: BackendName, change: Partial<BackendReport>): void {
    this.reports = this.reports.map((report) => (report.name === name ? { ...report, ...change } : report))
    this.publish(this.reports)
  }

  /** Starts a backend; null, with the reason kept, when that fails. */
  private async tryStart(name: BackendName): Promise<RunningBackend | null> {
    try {
      return await startBackend(name, this.environment)
    } catch (error) {
      this.report(name, { status: 'refused', refusal: 'failed-to-start', detail: asText(error) })
      return null
    }
  }

  private async startMeasured(name: BackendName): Promise<{ running: RunningBackend; pace: number } | null> {
    const running = await this.tryStart(name)
    if (!running) return null
    const known = this.reportOf(name)
    try {
      const pace = known.imagesPerSecond ?? (await measurePace(known, this.environment.now))
      this.report(name, { imagesPerSecond: pace })
      return { running, pace }
    } catch (error) {
      this.report(name, { status: 'refused', refusal: 'failed-to-start', detail: asText(error) })
      return null
    }
  }

  /** Publishes which backends the browser has, without starting any. */
  async lookAround(): Promise<void> {
    await this.probe(BACKENDS)
    this.publish(this.reports)
  }

  /** Starts the wished backend, or the fastest usable one; what fails is passed over. Throws `NoBackendError`. */
  async choose(wish: BackendName | 'auto'): Promise<RunningBackend> {
    if (wish !== 'auto') {
      await this.probe([wish])
      const wished = await this.startMeasured(wish)
      if (wished) return this.settle(wished.running)
    }
    await this.lookAround()
    const usable = this.reports.filter(({ status, name }) => status !== 'refused' && name !== 'cpu')
    let best: { running: RunningBackend; pace: number } | null = null
    for (const { name } of usable) {
      const candidate = await this.startMeasured(name)
      if (candidate && (!best || candidate.pace > best.pace)) best = candidate
    }
    // The last one measured is the current one, not necessarily the fastest.
    const running = best ? await this.tryStart(best.running.name) : await this.tryStart('cpu')
    if (!running) throw new NoBackendError('not even the plain JavaScript backend could be started')
    return this.settle(running)
  }

  /** The wished backend without a fresh start where it is the current one: a GPU keeps what it has compiled. */
  async keepOrChoose(wish: BackendName): Promise<RunningBackend> {
    const { current } = this
    return current?.name === wish && getBackend() === wish ? current : this.choose(wish)
  }

  /**
   * Starts what answers about one image soonest, without measuring anything: WebAssembly, else plain JavaScript. Throws
   * `NoBackendError`.
   */
  async startForOneImage(): Promise<RunningBackend> {
    const failures: string[] = []
    for (const name of ['wasm', 'cpu'] as const) {
      try {
        return await startBackend(name, this.environment)
      } catch (error) {
        failures.push(`${name}: ${asText(error)}`)
      }
    }
    throw new NoBackendError(failures.join('; '))
  }

  private settle(running: RunningBackend): RunningBackend {
    for (const { name, status, imagesPerSecond, refusal } of this.reports) {
      if (name === running.name) continue
      if (refusal === 'software-gpu') {
        if (status === 'chosen') this.report(name, { status: 'refused' }) // the wish is over
        continue
      }
      if (status === 'chosen' || (status === 'usable' && imagesPerSecond !== undefined)) {
        this.report(name, { status: 'usable', refusal: 'slower' })
      }
    }
    this.report(running.name, { status: 'chosen', detail: running.device })
    this.current = running
    void running.lost.then(() => {
      if (this.current === running) this.current = null
    })
    return running
  }

  /** Marks a backend as lost and starts the next one that qualifies. */
  async replace(lost: RunningBackend, reason: string): Promise<RunningBackend> {
    this.report(lost.name, { status: 'refused', refusal: 'lost', detail: reason })
    try {
      removeBackend(lost.name)
    } catch {
      // Freeing buffers of a dead device throws; they died with it.
    }
    return this.choose('auto')
  }

  /** Measures every backend that the browser has, software GPUs included, for the reader who asks. */
  async survey(): Promise<void> {
    await this.probe(BACKENDS)
    for (const { name, refusal } of this.reports) {
      if (!refusal || refusal === 'software-gpu' || refusal === 'slower') await this.startMeasured(name)
    }
  }
}
