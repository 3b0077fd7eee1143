import { useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from 'react'
import { saveFile } from '../../training/saveFile'
import { isUnderWay } from '../../training/snapshot'
import { useComparison } from '../../training/useComparison'
import { useTrainer } from '../../training/useTrainer'
import { exportText } from './exportText'
import { COMPARISON, trainingPlan, trialsOf } from './learning'
import { Panel } from './Panel'
import { recording } from './recorded'
import { sessionStore } from './session'

/** The lab, connected to the training worker, the address and the tab's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { snapshot: run } = useTrainer()
  const { snapshot, runner } = useComparison(COMPARISON)
  const { state, problems } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )
  const { send } = sessionStore

  useLayoutEffect(() => sessionStore.open(), [])

  const trials = useMemo(() => trialsOf(snapshot), [snapshot])
  const isDone = snapshot.status === 'done'
  useEffect(() => {
    if (isDone) send({ type: 'own', trials })
  }, [isDone, trials, send])

  const own = { ...state.own, ...trials }
  return (
    <Panel
      {...{ language, state, own, snapshot, problems, recording, send }}
      isBusy={isUnderWay(run.status)}
      onStart={() => runner().start(trainingPlan(state.setting))}
      onPause={() => runner().pause()}
      onResume={() => runner().resume()}
      onReset={() => runner().reset()}
      onSave={() => {
        const savedAt = new Date().toISOString().slice(0, 10)
        saveFile('resnet.json', exportText(state, own, recording, savedAt), 'application/json')
      }}
      onDismissProblems={sessionStore.dismissProblems}
    />
  )
}
