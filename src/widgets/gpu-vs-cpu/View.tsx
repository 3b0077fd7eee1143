import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { browserWords } from '../../lib/browserWords'
import { saveFile } from '../../training/saveFile'
import { isUnderWay } from '../../training/snapshot'
import { useTrainer } from '../../training/useTrainer'
import { Panel } from './Panel'
import { recording, type Recording } from './recorded'
import { measuring, sessionStore } from './session'

/** The lab, connected to the training worker, the address and the tab's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { snapshot, actions } = useTrainer()
  const { lab, problem } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )
  const reports = useRef(snapshot.backends)
  useEffect(() => {
    reports.current = snapshot.backends
  }, [snapshot.backends])
  useLayoutEffect(() => sessionStore.open(), [])

  const { status } = snapshot
  const isBusy = isUnderWay(status)
  return (
    <Panel
      {...{ language, lab, problem, recording, isBusy }}
      reports={snapshot.backends}
      send={sessionStore.send}
      onMeasure={(place) => {
        const { what } = sessionStore.get().lab
        const wish = { what, cores: navigator.hardwareConcurrency, ...(place ? { place } : {}) }
        void measuring.measure(actions, wish, () => reports.current)
      }}
      onStop={() => measuring.stop()}
      onSave={() => {
        const file: Recording = {
          savedAt: new Date().toISOString().slice(0, 10),
          browser: browserWords(navigator.userAgent),
          cores: navigator.hardwareConcurrency,
          ...sessionStore.get().lab.own,
        }
        saveFile('gpu-vs-cpu.json', `${JSON.stringify(file, null, 1)}\n`, 'application/json')
      }}
      onDismissProblem={sessionStore.dismissProblem}
    />
  )
}
