/** Asks the engine about all test images with rounded parameters: one measurement at a time, in pieces, so that it can be stopped. */
import type { BackendName } from '../../engine/protocol'
import type { RoundedPart, RoundedTask } from '../../engine/protocolPrecision'
import { compareAnswers } from '../../math/compareAnswers'
import { PRECISIONS, type Precision } from '../../math/precisions'
import {
  CHUNK,
  isOfTrained,
  keyOf,
  SHOWN,
  TEST_IMAGES,
  type Condition,
  type DialAction,
  type Net,
} from './model'

/** Where the answers come from. */
export interface Engine {
  evaluateRounded(task: RoundedTask<Net>): Promise<{ backend: BackendName } & RoundedPart>
}

/** All answers of one network at one precision. */
interface Answers {
  backend: BackendName
  predicted: Uint8Array
  labels: Uint8Array
  bytes: number
}

class StoppedError extends Error {}
class MovedError extends Error {}

/** Its results go to `send`; what they are compared with, float32's answers under the same condition, is kept and asked only once. */
export class Measuring {
  private readonly references = new Map<string, Answers>()
  private isStopped = false
  private isUnderWay = false

  constructor(private readonly send: (action: DialAction) => void) {}

  /** Measures float32 first where that was not done yet, then each precision given; a second call meanwhile does nothing. */
  async measure(engine: Engine, condition: Condition, precisions: readonly Precision[]): Promise<void> {
    if (this.isUnderWay) return
    this.isUnderWay = true
    this.isStopped = false
    let failure: string | null = null
    try {
      await this.measureEach(engine, condition, precisions)
    } catch (error) {
      if (error instanceof MovedError) this.references.clear()
      if (!(error instanceof StoppedError)) failure = error instanceof Error ? error.message : String(error)
    }
    this.isUnderWay = false
    this.send({ type: 'end', failure })
  }

  stop(): void {
    this.isStopped = true
  }

  /** Another network is the one trained last. */
  renew(): void {
    for (const key of this.references.keys()) if (isOfTrained(key)) this.references.delete(key)
    this.send({ type: 'renewed' })
  }

  private async measureEach(engine: Engine, condition: Condition, precisions: readonly Precision[]) {
    const key = keyOf(condition)
    const asked = new Set(this.references.has(key) ? precisions : (['float32', ...precisions] as const))
    const progress = { done: 0, of: asked.size * TEST_IMAGES }
    for (const precision of asked) {
      this.send({ type: 'progress', progress: { precision, ...progress } })
      const answers = await this.ask(engine, condition, precision, () => {
        progress.done += CHUNK
        this.send({ type: 'progress', progress: { precision, ...progress } })
      })
      if (precision === 'float32') this.references.set(key, answers)
      const single = this.references.get(key)!
      if (single.backend !== answers.backend) throw new MovedError(`${single.backend} → ${answers.backend}`)
      const { newErrors, ...counts } = compareAnswers(answers.labels, single.predicted, answers.predicted)
      const { backend, bytes } = answers
      const kept = { newErrorCount: newErrors.length, newErrors: newErrors.slice(0, SHOWN) }
      this.send({ type: 'measured', condition, backend, result: { precision, bytes, ...counts, ...kept } })
    }
  }

  private async ask(engine: Engine, condition: Condition, precision: Precision, onImages: () => void) {
    const { net, activations, noise } = condition
    const predicted = new Uint8Array(TEST_IMAGES)
    const labels = new Uint8Array(TEST_IMAGES)
    let all: Answers | null = null
    for (let from = 0; from < TEST_IMAGES; from += CHUNK) {
      if (this.isStopped) throw new StoppedError()
      const { backend, bytes, ...part } = await engine.evaluateRounded({
        model: net,
        rounding: PRECISIONS[precision],
        from,
        count: CHUNK,
        activations,
        noise: noise / 10,
      })
      if (all && all.backend !== backend) throw new MovedError(`${all.backend} → ${backend}`)
      predicted.set(part.predicted, from)
      labels.set(part.labels, from)
      all = { backend, predicted, labels, bytes }
      onImages()
    }
    return all!
  }
}
