import { useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from 'react'
import { saveFile } from '../../training/saveFile'
import { isUnderWay } from '../../training/snapshot'
import { useComparison } from '../../training/useComparison'
import { useTrainer } from '../../training/useTrainer'
import { contestantOf, sidesOf, STEPS } from './model'
import { Panel } from './Panel'
import { recording } from './recorded'
import { planOf, progressOf, trialsOf } from './learning'
import { sessionStore } from './session'

/** The lab, connected to the training worker, the address and the tab's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { snapshot } = useTrainer()
  const { snapshot: duel, runner } = useComparison('vgg')
  const { state, problems } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )
  const { send } = sessionStore

  // Before any click can arrive: one on Train that woke the lab must find the setting of the address.
  useLayoutEffect(() => sessionStore.open(), [])

  const trials = useMemo(() => trialsOf(duel), [duel])
  const isDone = duel.status === 'done'
  useEffect(() => {
    if (isDone) send({ type: 'own', trials })
  }, [isDone, trials, send])

  const { setting } = state
  const own = { ...state.own, ...trials }
  return (
    <Panel
      {...{ language, state, problems, recording, own, send }}
      progress={progressOf(duel)}
      isBusy={isUnderWay(snapshot.status)}
      onStart={() => runner().start(planOf(sidesOf(setting.duel), setting.seed))}
      onPause={() => runner().pause()}
      onResume={() => runner().resume()}
      onReset={() => runner().reset()}
      onSave={() => {
        const trainings = sidesOf(setting.duel).map((stage) => contestantOf(stage, setting.seed))
        const content = {
          savedAt: new Date().toISOString(),
          ...setting,
          steps: STEPS,
          trainings,
          own,
          recording,
        }
        saveFile('vgg.json', `${JSON.stringify(content, null, 1)}\n`, 'application/json')
      }}
      onDismissProblems={sessionStore.dismissProblems}
    />
  )
}
