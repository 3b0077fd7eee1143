import { useLayoutEffect, useSyncExternalStore } from 'react'
import { saveFile } from '../../training/saveFile'
import { isUnderWay } from '../../training/snapshot'
import { useComparison } from '../../training/useComparison'
import { useTrainer } from '../../training/useTrainer'
import { exportText } from './exportText'
import { Panel } from './Panel'
import { recording } from './recorded'
import { ownOf, planOf } from './run'
import { sessionStore } from './session'
import { usePhotograph } from './usePhotograph'

/** The lab, connected to the training worker, the address and the tab's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const trainer = useTrainer()
  const { snapshot, runner } = useComparison('augmentation')
  const { state, problems } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )

  const photograph = usePhotograph(state.isPhotograph)

  // Before any click can arrive: one on Train that woke the lab must find the setting of the address.
  useLayoutEffect(() => sessionStore.open(), [])

  return (
    <Panel
      {...{ language, state, snapshot, recording, problems, photograph }}
      isBusy={isUnderWay(trainer.snapshot.status)}
      send={sessionStore.send}
      onStart={() => runner().start(planOf(sessionStore.get().state.setting))}
      onPause={() => runner().pause()}
      onResume={() => runner().resume()}
      onReset={() => runner().reset()}
      onSave={() => {
        const { setting } = sessionStore.get().state
        const text = exportText(setting, ownOf(snapshot), recording, new Date().toISOString().slice(0, 10))
        saveFile('augmentation.json', text, 'application/json')
      }}
      onDismissProblems={sessionStore.dismissProblems}
    />
  )
}
