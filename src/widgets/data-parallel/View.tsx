import { useLayoutEffect, useSyncExternalStore } from 'react'
import { saveFile } from '../../training/saveFile'
import { isUnderWay } from '../../training/snapshot'
import { useTrainer } from '../../training/useTrainer'
import { exportText } from './exportText'
import { sound } from './model'
import { Panel } from './Panel'
import { recording } from './recorded'
import { running, sessionStore } from './session'

/** The lab, connected to the training worker, the address and the tab's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { snapshot, actions } = useTrainer()
  const { lab, simulated, isSaving, saved, cores, problems } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )

  // Before any click can arrive: one that woke the lab must find the setting of the address.
  useLayoutEffect(() => sessionStore.open(), [])

  const { status } = snapshot
  const isBusy = isUnderWay(status)
  const { setting, most } = lab
  return (
    <Panel
      {...{ language, cores, simulated, isSaving, saved, problems, recording, isBusy }}
      state={lab}
      send={sessionStore.send}
      simulate={sessionStore.simulate}
      onRun={() => void running.run(actions, [setting])}
      onRunAll={() => {
        const all = Array.from({ length: most }, (_, i) => ({ ...setting, workers: i + 1 }))
        void running.run(actions, all.map(sound))
      }}
      onStop={() => running.stop()}
      onSave={() => {
        const text = exportText(sessionStore.get().lab, recording, new Date().toISOString().slice(0, 10))
        saveFile('small-cluster.json', text, 'application/json')
      }}
      onTake={(script) => void sessionStore.take(actions, script)}
      onDismissProblems={sessionStore.dismissProblems}
    />
  )
}
