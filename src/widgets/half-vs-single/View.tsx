import { useCallback, useLayoutEffect, useSyncExternalStore } from 'react'
import { saveFile } from '../../training/saveFile'
import { useTrainer } from '../../training/useTrainer'
import { exportText } from './exportText'
import { Panel } from './Panel'
import { recording } from './recorded'
import { measuring, sessionStore } from './session'

/** The lab, connected to the training worker, the address and the tab's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { snapshot, actions } = useTrainer()
  const { number, dial, problems } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )

  // Before any click can arrive: one on Measure that woke the lab must find the network of the address.
  useLayoutEffect(() => sessionStore.open(), [])

  // Not read from `actions` while prerendering: there is no worker then.
  const testImages = useCallback((indices: number[]) => actions.testImages(indices), [actions])
  const { status } = snapshot
  const isBusy = status === 'running' || status === 'loading' || status === 'paused'
  return (
    <Panel
      {...{ language, number, dial, problems, recording, isBusy }}
      sendNumber={sessionStore.sendNumber}
      sendDial={sessionStore.sendDial}
      onMeasure={(precisions) => void measuring.measure(actions, sessionStore.get().dial, precisions)}
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
