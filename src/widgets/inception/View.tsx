import { useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from 'react'
import type { TurnsTask } from '../../engine/studyTasks/turns'
import { saveFile } from '../../training/saveFile'
import { isUnderWay } from '../../training/snapshot'
import { useComparison } from '../../training/useComparison'
import { useTrainer } from '../../training/useTrainer'
import { exportText } from './exportText'
import { COMPARISON, settingOf, trainingPlan, trialsOf } from './learning'
import { keyOf } from './modelNets'
import { Panel } from './Panel'
import { recording } from './recorded'
import { measuring, sessionStore } from './session'

/** The lab, connected to the training worker, the address and the tab's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { snapshot: run, actions } = useTrainer()
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
    const setting = settingOf(snapshot.plan)
    if (!isDone || !setting) return
    send({ type: 'own', trials })
    // Fails when the training lab has taken the engine meanwhile; then the recorded net stays on show.
    runner()
      .stateOf(0)
      .then(({ values }) => send({ type: 'theta', key: keyOf('reduced', setting), theta: values }))
      .catch(() => undefined)
  }, [isDone]) // eslint-disable-line react-hooks/exhaustive-deps -- once, when it is over

  const own = { ...state.own, ...trials }
  const ask = (task: TurnsTask) => actions.study('turns', task)
  return (
    <Panel
      {...{ language, state, own, snapshot, problems, recording, send }}
      isBusy={isUnderWay(run.status)}
      onTime={() => measuring.start(ask, state.module)}
      onPauseClock={() => measuring.pause()}
      onResumeClock={() => measuring.resume(ask)}
      onResetClock={() => measuring.reset()}
      onStart={() => runner().start(trainingPlan(state.setting))}
      onPause={() => runner().pause()}
      onResume={() => runner().resume()}
      onReset={() => runner().reset()}
      onSave={() => {
        const savedAt = new Date().toISOString().slice(0, 10)
        saveFile('inception.json', exportText(state, own, recording, savedAt), 'application/json')
      }}
      onDismissProblems={sessionStore.dismissProblems}
    />
  )
}
