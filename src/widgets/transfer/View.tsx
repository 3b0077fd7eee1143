import { useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from 'react'
import { saveFile } from '../../training/saveFile'
import { isUnderWay } from '../../training/snapshot'
import { useComparison } from '../../training/useComparison'
import { useTrainer } from '../../training/useTrainer'
import { exportText } from './exportText'
import { Lesson, progressOf, trialsOf } from './learning'
import { Panel } from './Panel'
import { recording } from './recorded'
import { sessionStore } from './session'

let lesson: Lesson | null = null

/** The lab, connected to the training worker, the address and the tab's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { snapshot } = useTrainer()
  const source = useComparison('transfer-source')
  const transfer = useComparison('transfer')
  const { state, problems } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )
  const { send } = sessionStore
  const theLesson = () =>
    (lesson ??= new Lesson(source.runner(), transfer.runner(), (detail) => send({ type: 'failed', detail })))

  // Before any click can arrive: one on Start that woke the lab must find the setting of the address.
  useLayoutEffect(() => sessionStore.open(), [])

  const trials = useMemo(() => trialsOf(transfer.snapshot), [transfer.snapshot])
  const isDone = transfer.snapshot.status === 'done'
  useEffect(() => {
    if (isDone) send({ type: 'own', trials })
  }, [isDone, trials, send])

  const { setting } = state
  return (
    <Panel
      {...{ language, state, problems, recording, send }}
      own={{ ...state.own, ...trials }}
      progress={progressOf(source.snapshot, transfer.snapshot, state.failure)}
      isBusy={isUnderWay(snapshot.status)}
      onStart={() => theLesson().start(setting)}
      onPause={() => {
        source.runner().pause()
        transfer.runner().pause()
      }}
      onResume={() => theLesson().resume(setting)}
      onReset={() => theLesson().reset()}
      onSave={() => {
        const date = new Date().toISOString().slice(0, 10)
        const text = exportText(setting, { ...state.own, ...trials }, recording, date)
        saveFile('transfer.json', text, 'application/json')
      }}
      onDismissProblems={sessionStore.dismissProblems}
    />
  )
}
