import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { saveFile } from '../../training/saveFile'
import { isUnderWay } from '../../training/snapshot'
import { useTrainer } from '../../training/useTrainer'
import { exportText } from './exportText'
import { Panel } from './Panel'
import { recording, sheets } from './recorded'
import { runStore, sessionStore, work } from './session'

const SHIPPED = { folder: `${import.meta.env.BASE_URL}models/deep-convnet/` }

/** The lab, connected to the training worker, the address and the tab's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { snapshot, actions } = useTrainer()
  const { state, problems } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )
  const { run } = useSyncExternalStore(runStore.subscribe, runStore.get, runStore.getServer)
  const [fetched, setFetched] = useState<ReadonlyMap<number, Uint8Array>>(new Map())
  const ask = (task: Parameters<typeof actions.study<'features'>>[1]) => actions.study('features', task)

  // Before any click can arrive: one that woke the lab must find the setting of the address.
  useLayoutEffect(() => sessionStore.open(), [])

  const { layer, channel } = state.setting
  const wanted = (run.strongest?.[layer][channel] ?? [])
    .map(({ image }) => image)
    .filter((image) => !recording.digits.includes(image) && !fetched.has(image))
    .join(' ')
  useEffect(() => {
    if (wanted === '') return
    let isOver = false
    const images = wanted.split(' ').map(Number)
    void actions.testImages(images).then((pixels) => {
      if (isOver) return
      const more = images.map((image, i) => [image, pixels.slice(i * 784, (i + 1) * 784)] as const)
      setFetched((before) => new Map([...before, ...more]))
    })
    return () => {
      isOver = true
    }
  }, [wanted, actions])

  return (
    <Panel
      {...{ language, state, run, problems, recording, sheets, fetched }}
      isBusy={isUnderWay(snapshot.status)}
      send={sessionStore.send}
      onStart={(job) => void work.start(job, ask, SHIPPED)}
      onPause={() => work.pause()}
      onResume={() => void work.resume(ask)}
      onReset={() => work.reset()}
      onSave={() => {
        const date = new Date().toISOString().slice(0, 10)
        const text = exportText(state.setting, run, recording, date)
        saveFile('feature-hierarchy.json', text, 'application/json')
      }}
      onDismissProblems={sessionStore.dismissProblems}
    />
  )
}
