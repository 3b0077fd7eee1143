import { useEffect, useReducer, useRef } from 'react'
import { spread } from '../../math/spread'
import { isUnderWay } from '../../training/snapshot'
import { useTrainer } from '../../training/useTrainer'
import {
  BEFORE,
  entriesOfCpu,
  entriesOfGpus,
  layerTimes,
  PLAN,
  reduce,
  ROUNDS,
  RUN_MS,
  RUNS,
  type Entry,
  type Outcome,
} from './model'

/** The benchmark of this page and the verbs that move it; `isBusy` while the reader's own training would be measured along. */
export function useBench() {
  const { snapshot, actions } = useTrainer()
  const [state, send] = useReducer(reduce, BEFORE)
  const isStopped = useRef(false)
  const reports = useRef(snapshot.backends)
  useEffect(() => {
    reports.current = snapshot.backends
  }, [snapshot.backends])

  async function measure(entry: Entry): Promise<Outcome> {
    const { suite, backend, workers } = entry
    const plan = { ...PLAN, backend }
    try {
      if (suite === 'kernels') {
        const layers = await actions.profile(plan, ROUNDS.rounds, ROUNDS.repeats)
        return { entry, layers: layerTimes(layers, plan.batchSize) }
      }
      const paced = await actions.pace({ plan, task: suite, workers, runs: RUNS, runMs: RUN_MS })
      if (paced.backend !== backend) return { entry, failure: `${backend} → ${paced.backend}` }
      return { entry, imagesPerSecond: spread(paced.imagesPerSecond), runs: RUNS }
    } catch (error) {
      return { entry, failure: error instanceof Error ? error.message : String(error) }
    }
  }

  async function run(): Promise<void> {
    isStopped.current = false
    const all = entriesOfCpu(navigator.hardwareConcurrency)
    send({ type: 'start', entries: [...all] })
    let knowsGpus = false
    for (let i = 0; i < all.length && !isStopped.current; i++) {
      send({ type: 'outcome', outcome: await measure(all[i]!) })
      if (knowsGpus) continue
      knowsGpus = true // the first measurement has looked at all backends
      const gpus = entriesOfGpus(reports.current)
      all.push(...gpus)
      send({ type: 'add', entries: gpus })
    }
    send({ type: 'end' })
  }

  const stop = () => {
    isStopped.current = true
    send({ type: 'stop' })
  }
  const { status } = snapshot
  const isBusy = isUnderWay(status)
  return { state, reports: snapshot.backends, isBusy, run: () => void run(), stop }
}
