import { useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useLinkedSteps } from '../../figures/Steps'
import { answersOf } from '../../math/rcnn/answers'
import { SCENE_SIDE } from '../../math/scenes/scene'
import { saveFile } from '../../training/saveFile'
import { isUnderWay } from '../../training/snapshot'
import { useTrainer } from '../../training/useTrainer'
import { exportText } from './exportText'
import { IDLE, Lesson } from './learning'
import { lookKey, sceneOf, searchOf, type Setting } from './model'
import { Panel, STEP_IDS } from './Panel'
import { recordedLook, recording, type Look } from './recorded'
import { sessionStore } from './session'

/** Looked at in this tab, by `lookKey`. */
const looks = new Map<string, Look>()
const SETTLED_MS = 250

let lesson: Lesson | null = null

/** The lab, connected to the training worker, the address and the tab's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { snapshot, actions } = useTrainer()
  const { state, problems } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )
  const { send } = sessionStore
  const theLesson = () =>
    (lesson ??= new Lesson({ ask: (task) => actions.study('rcnn', task), now: () => performance.now() }))
  const learned = useSyncExternalStore(
    (listener) => theLesson().subscribe(listener),
    () => theLesson().getSnapshot(),
    () => IDLE,
  )
  const [way, setWay] = useState(IDLE.way)
  const [step, showStep] = useLinkedSteps(STEP_IDS)
  const [failure, setFailure] = useState<string | null>(null)
  const [, setLooks] = useState(0)
  const isBusy = isUnderWay(snapshot.status)
  const { setting } = state
  const key = lookKey(setting)

  useLayoutEffect(() => sessionStore.open(), [])
  // eslint-disable-next-line react-hooks/exhaustive-deps -- a hovered reference shows its step and leaves the address alone
  useEffect(() => showStep(setting.step), [setting.step])

  const ask = async () => {
    try {
      looks.set(key, await lookAt(setting, actions.study))
      setFailure(null)
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
    }
    setLooks((count) => count + 1)
  }
  const own = looks.get(key)
  const look = useMemo(() => own ?? recordedLook(recording, key), [own, key])
  const isWanted = look === null && !isBusy
  useEffect(() => {
    if (!isWanted) return
    const settled = setTimeout(() => void ask(), SETTLED_MS)
    return () => clearTimeout(settled)
  }, [isWanted, key]) // eslint-disable-line react-hooks/exhaustive-deps -- asks once for what is wanted

  const shown = learned.status === 'idle' ? { ...learned, way } : learned
  return (
    <Panel
      {...{ language, state, step, look, failure, problems, recording, isBusy, send }}
      lesson={shown}
      onStep={(to) => {
        showStep(to)
        send({ type: 'set', change: { step: to } })
      }}
      onMeasure={() => void ask()}
      onWay={(to) => {
        if (learned.status !== 'idle') theLesson().reset()
        setWay(to)
      }}
      onStart={() => theLesson().start(shown.way)}
      onPause={() => theLesson().pause()}
      onResume={() => theLesson().resume()}
      onReset={() => theLesson().reset()}
      onSave={() => {
        const date = new Date().toISOString().slice(0, 10)
        const detections = look ? answersOf({ boxes: look.boxes, ...look.looked }, setting, SCENE_SIDE) : []
        saveFile('r-cnn.json', exportText(state, look, detections, shown, date), 'application/json')
      }}
      onDismissProblems={sessionStore.dismissProblems}
    />
  )
}

/** Asks the worker about a scene; suppression is timed here, where it is done. */
async function lookAt(
  setting: Setting,
  study: ReturnType<typeof useTrainer>['actions']['study'],
): Promise<Look> {
  const { pixels } = sceneOf(setting.scene)
  const part = await study('rcnn', {
    kind: 'look',
    pixels,
    search: searchOf(setting),
    most: setting.most,
    own: false,
  })
  if (part.kind !== 'looked') throw new Error('the worker answered something else')
  const { boxes, looked, searchMs } = part
  const start = performance.now()
  answersOf({ boxes, ...looked }, setting, SCENE_SIDE)
  const suppression = performance.now() - start
  return { boxes, looked, ms: { ...looked.ms, search: searchMs, suppression }, isOwn: true }
}
