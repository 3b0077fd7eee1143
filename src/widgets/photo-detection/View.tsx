import { useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { cocoName } from '../../math/photographs/cocoNames'
import { usePhotograph } from '../../training/photographs/usePhotograph'
import { saveFile } from '../../training/saveFile'
import { useSceneAnswer } from '../../training/useSceneAnswer'
import { useTrainer } from '../../training/useTrainer'
import { LEAST_SCORE, ranked, type Answer } from './model'
import { Panel } from './Panel'
import { recording } from './recorded'
import { sessionStore, type Change } from './session'

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
  const [chosen, choose] = useState<number | null>(null)
  const [isLoaded, setLoaded] = useState(false)
  const { answer, source, failure, begin } = useSceneAnswer<Answer & { of: string }>({
    key: shown.id,
    recorded: shown.isOwn
      ? undefined
      : { of: shown.id, candidates: recording.answers[setting.picture], ms: recording.ms },
    async ask() {
      const pixels = await photograph.pixels()
      const part = await actions.study('photographs', {
        kind: 'detect',
        photograph: pixels,
        least: LEAST_SCORE,
      })
      if (part.kind !== 'detected') return null
      setLoaded(true)
      return { of: shown.id, candidates: part.candidates, ms: part.ms }
    },
  })
  // While another photograph is being looked at, the boxes of the one before are none of it.
  const own = answer?.of === shown.id ? answer : null
  const send = (change: Change) => {
    choose(null)
    if (change.picture) photograph.leave()
    sessionStore.send(change)
  }
  return (
    <Panel
      {...{ language, setting, shown, recording, source, isLoaded, failure, chosen, problems, send }}
      root={import.meta.env.BASE_URL}
      refused={photograph.refused}
      answer={own}
      onChoose={choose}
      onFile={(file) => {
        choose(null)
        void photograph.take(file)
      }}
      onAsk={begin}
      onSave={() => {
        if (!own) return
        const { score, overlap } = setting
        const boxes = ranked(own.candidates, score / 100, overlap / 100).map(
          ({ label, removedBy, ...box }) => ({
            ...box,
            label,
            name: cocoName(label, language),
            removedBy,
          }),
        )
        const content = { photograph: shown.id, source, ms: own.ms, score, overlap, boxes }
        saveFile('photo-detection.json', `${JSON.stringify(content)}\n`, 'application/json')
      }}
      onDismissProblems={sessionStore.dismissProblems}
    />
  )
}
