import { useLayoutEffect, useSyncExternalStore } from 'react'
import { vocName } from '../../math/photographs/vocNames'
import { usePhotograph } from '../../training/photographs/usePhotograph'
import { saveFile } from '../../training/saveFile'
import { useTrainer } from '../../training/useTrainer'
import { regionsOf, runsOf } from './model'
import { Panel } from './Panel'
import { recording } from './recorded'
import { sessionStore } from './session'
import { useSegmenting } from './useSegmenting'

/** The lab, connected to the training worker and the address. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { actions } = useTrainer()
  const { state: setting, problems } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )
  // Before any click can arrive: one that woke the lab must find the setting of the address.
  useLayoutEffect(() => sessionStore.open(), [])
  const photograph = usePhotograph(setting.picture)
  const { shown } = photograph
  const { progress, live, isLoaded, start, stop } = useSegmenting({
    ask: (task) => actions.study('photographs', task),
    now: () => performance.now(),
  })
  const isLive = live?.of === shown.id
  const answer = isLive ? live : shown.isOwn ? null : recording.answers[setting.picture]
  const source = isLive ? 'live' : answer ? 'recorded' : 'none'
  const halt = () => {
    if (progress.status === 'loading' || progress.status === 'running') stop()
  }
  return (
    <Panel
      {...{ language, setting, shown, recording, answer, source, progress, isLoaded, problems }}
      root={import.meta.env.BASE_URL}
      refused={photograph.refused}
      send={(change) => {
        if (change.picture) {
          halt()
          photograph.leave()
        }
        sessionStore.send(change.picture ? { ...change, only: -1 } : change)
      }}
      onFile={(file) => {
        halt()
        sessionStore.send({ only: -1 })
        void photograph.take(file)
      }}
      onAsk={() => void start(shown.id, () => photograph.pixels())}
      onStop={stop}
      onSave={() => {
        if (!answer) return
        const { width, height, classes, ms } = answer
        const regions = regionsOf(answer).map(({ label, share }) => ({
          label,
          name: vocName(label, language),
          share,
        }))
        const content = { photograph: shown.id, source, ms, width, height, regions, runs: runsOf(classes) }
        saveFile('photo-segmentation.json', `${JSON.stringify(content)}\n`, 'application/json')
      }}
      onDismissProblems={sessionStore.dismissProblems}
    />
  )
}
