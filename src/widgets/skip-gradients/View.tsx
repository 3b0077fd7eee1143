import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react'
import { useIsStill } from '../../figures/motion'
import { saveFile } from '../../training/saveFile'
import { isUnderWay } from '../../training/snapshot'
import { useComparison } from '../../training/useComparison'
import { useTrainer } from '../../training/useTrainer'
import { exportText } from './exportText'
import { COMPARISON, measure, trainingPlan } from './learning'
import { blocksIn } from './model'
import { Panel } from './Panel'
import { recording } from './recorded'
import { sessionStore } from './session'
import { begin, recall, skipsStore, switchSkips, watch } from './skips'

/** How long the gradient takes from the loss to the first layer, milliseconds; and a block when it goes slowly. */
const WAY_MS = 3000
const SLOW_MS = 800

/** The lab, connected to the training worker, the address and the tab's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { snapshot: run, actions } = useTrainer()
  const { snapshot, runner } = useComparison(COMPARISON)
  const { state, problems } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )
  const { marks } = useSyncExternalStore(skipsStore.subscribe, skipsStore.get, skipsStore.getServer)
  const isStill = useIsStill()

  useLayoutEffect(() => sessionStore.open(), [])

  const { plan } = snapshot
  useEffect(() => {
    if (plan) recall(runner())
  }, [plan]) // eslint-disable-line react-hooks/exhaustive-deps -- the runner is one for life

  const { isPlaying, isSlow, setting } = state
  const beat = isSlow ? SLOW_MS : WAY_MS / blocksIn(setting.depth)
  useEffect(() => {
    if (!isPlaying) return
    const timer = setInterval(() => sessionStore.send({ type: 'tick' }), beat)
    return () => clearInterval(timer)
  }, [isPlaying, beat])

  const send = sessionStore.send
  return (
    <Panel
      {...{ language, state, snapshot, marks, problems, recording, isStill, send }}
      isBusy={isUnderWay(run.status)}
      onMeasure={() => void measure((task) => actions.study('comparison', task), setting, send)}
      onSave={() => {
        const savedAt = new Date().toISOString().slice(0, 10)
        saveFile(
          'skip-gradients.json',
          exportText(state, snapshot, marks, recording, savedAt),
          'application/json',
        )
      }}
      onStart={() => {
        begin(runner(), state.isCut)
        runner().start(trainingPlan(setting))
      }}
      onPause={() => runner().pause()}
      onResume={() => {
        watch(runner())
        runner().resume()
      }}
      onReset={() => runner().reset()}
      onSkips={(skips) => switchSkips(runner(), skips)}
      onDismissProblems={sessionStore.dismissProblems}
    />
  )
}
