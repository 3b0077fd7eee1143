import { useEffect, useSyncExternalStore } from 'react'
import type { ScenesPart, ScenesTask } from '../engine/studyTasks/scenes'
import { keepSceneTraining, keptSceneTraining } from './keptSceneTrainings'
import { IDLE_SCENE_TRAINING, SceneTrainingRunner, type SceneTrainingSnapshot } from './sceneTraining'
import { useTrainer } from './useTrainer'

/** One a lab, kept for the life of the page, so that a training survives navigation. */
const runners = new Map<string, SceneTrainingRunner>()

export interface SceneTraining {
  snapshot: SceneTrainingSnapshot
  runner(): SceneTrainingRunner
  /** Asks the networks of section 8.4. */
  ask(task: ScenesTask): Promise<ScenesPart>
}

/** The training of the lab `id`, which goes on where it was left, also after a reload. */
export function useSceneTraining(id: string): SceneTraining {
  const { actions } = useTrainer()
  const ask = (task: ScenesTask) => actions.study('scenes', task)
  const runner = () => {
    let known = runners.get(id)
    if (!known) {
      known = new SceneTrainingRunner({ ask, keep: (kept) => keepSceneTraining(id, kept) })
      runners.set(id, known)
    }
    return known
  }
  useEffect(() => {
    void keptSceneTraining(id).then((kept) => kept && runner().restore(kept))
  }, [id]) // eslint-disable-line react-hooks/exhaustive-deps -- the runner is one for life
  const snapshot = useSyncExternalStore(
    (listener) => runner().subscribe(listener),
    () => runner().getSnapshot(),
    () => IDLE_SCENE_TRAINING,
  )
  return { snapshot, runner, ask }
}
