/** Races layers on one backend after another, a layer at a time, so that it can be stopped. */
import type { BackendName, BackendReport } from '../../engine/protocol'
import type { TrainingActions } from '../../training/api'
import { usable } from '../../training/measurable'
import { raceOf, taskOf, type LayerId, type RaceAction } from './model'

/** What to race, and on which backends: all that are usable, or the one the reader insists on. */
export interface Wish {
  layers: readonly LayerId[]
  batch: number
  backend?: BackendName
}

export class Measuring {
  private isStopped = false
  private isUnderWay = false

  constructor(private readonly send: (action: RaceAction) => void) {}

  /** `reports` is asked again when the first race has shown which backends there are. A second call meanwhile does nothing. */
  async measure(
    engine: Pick<TrainingActions, 'race'>,
    { layers, batch, backend }: Wish,
    reports: () => readonly BackendReport[],
  ): Promise<void> {
    if (this.isUnderWay) return
    this.isUnderWay = true
    this.isStopped = false
    const failures: string[] = []
    const queue = backend ? [backend] : usable(reports())
    for (let i = 0; i < queue.length && !this.isStopped; i++) {
      const here = queue[i]!
      try {
        for (const [j, layer] of layers.entries()) {
          if (this.isStopped) break
          const [done, of] = [i * layers.length + j, queue.length * layers.length]
          this.send({ type: 'progress', progress: { backend: here, layer, done, of, isStopping: false } })
          const raced = await engine.race(here, taskOf(layer, batch))
          if (raced.backend !== here) throw new Error(`→ ${raced.backend}`)
          this.send({ type: 'raced', race: raceOf(layer, batch, raced) })
          if (!backend) queue.push(...usable(reports()).filter((other) => !queue.includes(other)))
        }
      } catch (error) {
        failures.push(`${here}: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
    this.isUnderWay = false
    this.send({ type: 'end', failure: failures.join('; ') || null })
  }

  stop(): void {
    this.isStopped = true
    this.send({ type: 'stopping' })
  }
}
