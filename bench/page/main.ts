/** The page that the suites drive: each task in a fresh worker; lines that a worker says go to the console. */
import type { Said } from './answer'
import type { ProfileAnswer, ProfileTask } from './layerTimes'
import type { StepsAnswer, StepsTask } from './residue'
import type { AccuracyAnswer, AccuracyTask } from './timeToAccuracy'
import type { Entry } from './worker'

declare global {
  interface Window {
    /** Images per second of each run of an entry. */
    measure(entry: Entry): Promise<number[]>
    profile(task: ProfileTask): Promise<ProfileAnswer>
    timeToAccuracy(task: AccuracyTask): Promise<AccuracyAnswer>
    /** In a worker that lives on for the next call, until `endSteps`. */
    residueOfSteps(task: StepsTask): Promise<StepsAnswer>
    endSteps(): void
  }
}

const ask = <Answer>(worker: Worker, task: unknown): Promise<Answer> =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Said<Answer>>) => {
      if ('line' in data) console.info(data.line)
      else resolve(data.answer)
    }
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.postMessage(task)
  })

const askOnce = <Answer>(worker: Worker, task: unknown): Promise<Answer> =>
  ask<Answer>(worker, task).finally(() => worker.terminate())

const runWorker = () => new Worker(new URL('./runWorker.ts', import.meta.url), { type: 'module' })

window.measure = (entry) =>
  askOnce(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }), entry)
window.profile = (task) => askOnce(runWorker(), task)
window.timeToAccuracy = (task) => askOnce(runWorker(), task)

let stepsWorker: Worker | null = null
window.residueOfSteps = (task) => ask((stepsWorker ??= runWorker()), task)
window.endSteps = () => {
  stepsWorker?.terminate()
  stepsWorker = null
}
