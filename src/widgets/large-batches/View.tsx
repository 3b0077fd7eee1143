import { useLayoutEffect, useSyncExternalStore } from 'react'
import { saveFile } from '../../training/saveFile'
import { isUnderWay } from '../../training/snapshot'
import { useTrainer } from '../../training/useTrainer'
import { exportText } from './exportText'
import { WAYS } from './model'
import { Panel } from './Panel'
import { recording } from './recorded'
import { learning, sessionStore } from './session'

/** Threads beside the coordinating one that are worth having here; what they compute does not depend on them. */
function threadsHere(): number {
  const cores = navigator.hardwareConcurrency || 1
  return cores > 1 ? Math.min(cores, 4) : 0
}

/** The lab, connected to the training worker, the address and the tab's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { snapshot, actions } = useTrainer()
  const { state, problems } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )

  // Before any click can arrive: one on Train that woke the lab must find the setting of the address.
  useLayoutEffect(() => sessionStore.open(), [])

  const { status } = snapshot
  return (
    <Panel
      {...{ language, state, problems, recording }}
      isBusy={isUnderWay(status)}
      send={sessionStore.send}
      onTrain={(which) => {
        const { setting } = sessionStore.get().state
        const settings = which === 'all' ? WAYS.map((way) => ({ ...setting, way })) : [setting]
        void learning.train(actions, settings, threadsHere())
      }}
      onStop={() => learning.stop()}
      onSave={() => {
        const text = exportText(sessionStore.get().state, recording, new Date().toISOString().slice(0, 10))
        saveFile('large-batches.json', text, 'application/json')
      }}
      onDismissProblems={sessionStore.dismissProblems}
    />
  )
}
