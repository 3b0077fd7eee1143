import { useCallback, useEffect, useLayoutEffect, useSyncExternalStore } from 'react'
import type { Precision } from '../../math/precisions'
import { saveFile } from '../../training/saveFile'
import { useTrainer } from '../../training/useTrainer'
import { exportText } from './exportText'
import type { Engine } from './measuring'
import { Panel } from './Panel'
import { recording } from './recorded'
import { measuring, sessionStore } from './session'

/** The lab, connected to the training worker, the address and the tab's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { snapshot, actions } = useTrainer()
  const { number, dial, problems, trained, times } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )

  // Before any click can arrive: one on Measure that woke the lab must find the network of the address.
  useLayoutEffect(() => sessionStore.open(), [])

  // Not read from `actions` while prerendering: there is no worker then.
  const testImages = useCallback((indices: number[]) => actions.testImages(indices), [actions])
  const { status } = snapshot
  const isBusy = status === 'running' || status === 'loading'

  // Whenever a run begins, rests or ends, another network may be the one trained last.
  useEffect(() => void actions.keptNet().then((net) => sessionStore.found(net)), [actions, status])

  const measure = (precisions: readonly Precision[]) => {
    const engine: Engine = {
      evaluateRounded: ({ model, ...task }) =>
        actions.evaluateRounded({
          ...task,
          model: model === 'trained' ? { savedAt: trained!.savedAt } : model,
        }),
    }
    void measuring.measure(engine, sessionStore.get().dial, precisions)
  }
  return (
    <Panel
      {...{ language, number, dial, problems, trained, times, recording, isBusy }}
      hasRun={isBusy || status === 'paused'}
      onTime={() => void sessionStore.time(actions)}
      sendNumber={sessionStore.sendNumber}
      sendDial={sessionStore.sendDial}
      onMeasure={measure}
      onStop={() => measuring.stop()}
      onSave={() => {
        const text = exportText(sessionStore.get(), recording, new Date().toISOString().slice(0, 10))
        saveFile(`fewer-bits-${dial.net}.json`, text, 'application/json')
      }}
      onDismissProblems={sessionStore.dismissProblems}
      testImages={testImages}
    />
  )
}
