import { useLayoutEffect, useSyncExternalStore } from 'react'
import { saveFile } from '../../training/saveFile'
import { isUnderWay } from '../../training/snapshot'
import { useComparison } from '../../training/useComparison'
import { useTrainer } from '../../training/useTrainer'
import { exportText } from './exportText'
import { Panel } from './Panel'
import { recording } from './recorded'
import { ownOf, planOf } from './running'
import { sessionStore } from './session'

/** The lab, connected to the training worker, the address and the tab's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const trainer = useTrainer()
  const { snapshot, runner } = useComparison('learning-rate-decay')
  const { state, problems } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )

  // Before any click can arrive: one on Train that woke the lab must find the setting of the address.
  useLayoutEffect(() => sessionStore.open(), [])

  return (
    <Panel
      {...{ language, state, snapshot, recording, problems }}
      isBusy={isUnderWay(trainer.snapshot.status)}
      send={sessionStore.send}
      onStart={() => runner().start(planOf(sessionStore.get().state.setting))}
      onPause={() => runner().pause()}
      onResume={() => runner().resume()}
      onReset={() => runner().reset()}
      onSave={() => {
        const date = new Date().toISOString().slice(0, 10)
        const text = exportText(state.setting, ownOf(snapshot), recording, date)
        saveFile('learning-rates.json', text, 'application/json')
      }}
      onDismissProblems={sessionStore.dismissProblems}
    />
  )
}
