import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react'
import { useTrainer } from '../../training/useTrainer'
import { Lab } from './Lab'
import { recordedRun } from './recorded'
import { sessionStore } from './session'

/** The lab, connected to the training worker, the address and the tab's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { snapshot, actions } = useTrainer()
  const { plan, pins, problems } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )

  // Before any click can arrive: one on Train that woke the lab must find the plan of the address.
  useLayoutEffect(() => sessionStore.open(), [])

  // A run that is under way, also one resumed after a reload, sets what the controls and the address say.
  const { status } = snapshot
  const isActive = status === 'loading' || status === 'running' || status === 'paused'
  const runPlan = isActive ? snapshot.plan : null
  useEffect(() => {
    if (runPlan) sessionStore.setPlan(runPlan)
  }, [runPlan])

  return (
    <Lab
      {...{ snapshot, actions, language, plan, pins, problems }}
      recorded={recordedRun}
      onPlan={sessionStore.setPlan}
      onPin={sessionStore.pin}
      onUnpin={sessionStore.unpin}
      onDismissProblems={sessionStore.dismissProblems}
    />
  )
}
