import { useLayoutEffect, useSyncExternalStore } from 'react'
import { ARITHMETICS } from '../../engine/protocolPrecision'
import { saveFile } from '../../training/saveFile'
import { isUnderWay } from '../../training/snapshot'
import { useTrainer } from '../../training/useTrainer'
import { exportText } from './exportText'
import { Panel } from './Panel'
import { recording } from './recorded'
import { learning, sessionStore } from './session'

/** The lab, connected to the training worker, the address and the tab's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { snapshot, actions } = useTrainer()
  const { state, problem } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )

  // Before any click can arrive: one on Train that woke the lab must find the choice of the address.
  useLayoutEffect(() => sessionStore.open(), [])

  const { status } = snapshot
  return (
    <Panel
      {...{ language, state, problem, recording }}
      isBusy={isUnderWay(status)}
      send={sessionStore.send}
      onTrain={(which) =>
        void learning.train(actions, which === 'all' ? ARITHMETICS : [sessionStore.get().state.arithmetic])
      }
      onStop={() => learning.stop()}
      onSave={() => {
        const text = exportText(sessionStore.get().state, recording, new Date().toISOString().slice(0, 10))
        saveFile('training-in-few-bits.json', text, 'application/json')
      }}
      onDismissProblem={sessionStore.dismissProblem}
    />
  )
}
