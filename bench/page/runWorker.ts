/** Long runs of the book's engine in a worker of their own; apart from worker.ts, so that replicas load no peers. */
import { isReplica, serveReplica } from '../../src/engine/parallel/browserReplica'
import { answer } from './answer'
import { layerTimes, type ProfileAnswer, type ProfileTask } from './layerTimes'
import { residueOfSteps, type StepsAnswer, type StepsTask } from './residue'
import { timeToAccuracy, type AccuracyAnswer, type AccuracyTask } from './timeToAccuracy'

if (isReplica()) serveReplica()
else
  answer<AccuracyTask | StepsTask | ProfileTask, AccuracyAnswer | StepsAnswer | ProfileAnswer>(
    (task, tell) => {
      if (task.kind === 'steps') return residueOfSteps(task)
      return task.kind === 'profile' ? layerTimes(task) : timeToAccuracy(task, tell)
    },
  )
