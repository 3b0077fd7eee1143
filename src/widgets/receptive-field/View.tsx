import { useLayoutEffect, useSyncExternalStore } from 'react'
import { saveFile } from '../../training/saveFile'
import { isUnderWay } from '../../training/snapshot'
import { useTrainer } from '../../training/useTrainer'
import { exportText } from './exportText'
import { Panel } from './Panel'
import { recording } from './recorded'
import { measuring, sessionStore } from './session'

/** The lab, connected to the training worker, the address and the tab's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { snapshot, actions } = useTrainer()
  const { setting, run, problems } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )

  // Before any click can arrive: one that woke the lab must find the setting of the address.
  useLayoutEffect(() => sessionStore.open(), [])

  return (
    <Panel
      {...{ language, setting, run, problems, recording }}
      isBusy={isUnderWay(snapshot.status)}
      onChange={sessionStore.change}
      onStart={() => void measuring.start(actions)}
      onPause={() => measuring.pause()}
      onResume={() => void measuring.resume(actions)}
      onReset={() => measuring.reset()}
      onSave={() => {
        const text = exportText(setting, run, recording, new Date().toISOString().slice(0, 10))
        saveFile('receptive-field.json', text, 'application/json')
      }}
      onDismissProblems={sessionStore.dismissProblems}
    />
  )
}
