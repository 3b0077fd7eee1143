import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import type { TrainingActions } from '../../training/api'
import { saveFile } from '../../training/saveFile'
import { isUnderWay } from '../../training/snapshot'
import { useTrainer } from '../../training/useTrainer'
import { exportText } from './exportText'
import { isWanting, wantedKey, type Action, type State } from './model'
import { Panel } from './Panel'
import { recording } from './recorded'
import { sessionStore } from './session'

const keptRun = () => new URL(`${import.meta.env.BASE_URL}models/deep-convnet-epochs/`, location.href).href

/** The widget, connected to the training worker, the address and the tab's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { snapshot, actions } = useTrainer()
  const { state, problems } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )
  // Before any click can arrive: one that woke the widget must find the setting of the address.
  useLayoutEffect(() => sessionStore.open(), [])

  const isBusy = isUnderWay(snapshot.status)
  useAnswers(state, isBusy, actions)

  return (
    <Panel
      {...{ language, state, recording, problems, isBusy }}
      send={sessionStore.send}
      onSave={() => {
        const today = new Date().toISOString().slice(0, 10)
        const text = exportText(state, state.reading ?? recording.reading, today)
        saveFile('network-explorer.json', text, 'application/json')
      }}
      onDismissProblems={sessionStore.dismissProblems}
    />
  )
}

/** Asks the engine for what is wanted and not there, one question at a time, the latest next. */
function useAnswers(state: State, isBusy: boolean, actions: Pick<TrainingActions, 'study'>): void {
  const isAsking = useRef(false)
  useEffect(() => {
    if (isBusy || isAsking.current || !isWanting(state)) return
    isAsking.current = true
    void answerTo(state, actions).then((action) => {
      isAsking.current = false // first, because the answer may not be to what is wanted by now
      sessionStore.send(action)
    })
  }, [state, isBusy, actions])
}

async function answerTo(state: State, actions: Pick<TrainingActions, 'study'>): Promise<Action> {
  const key = wantedKey(state)
  const { image, epoch } = state.setting
  const digit = recording.digits.find(({ index }) => index === image)
  const given = image === null ? state.drawing!.pixels : (digit?.pixels ?? image)
  const withParameters = !state.parameters[epoch]
  try {
    const part = await actions.study('exploration', { model: keptRun(), epoch, image: given, withParameters })
    const label = digit?.label ?? part.label
    return { type: 'computed', key, epoch, part: { ...part, label } }
  } catch (error) {
    return { type: 'failed', key, detail: error instanceof Error ? error.message : String(error) }
  }
}
