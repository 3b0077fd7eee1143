import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react'
import type { VoteTask } from '../../engine/studyTasks/vote'
import { saveFile } from '../../training/saveFile'
import { isUnderWay } from '../../training/snapshot'
import { useTrainer } from '../../training/useTrainer'
import { exportText } from './exportText'
import { keepTally, keptTally } from './keptTally'
import { IDLE_LIVE, LiveVote } from './live'
import { Panel } from './Panel'
import { recorded, sheet } from './recorded'
import { sessionStore } from './session'

/** One for the life of the page, so that a vote survives navigation. */
let live: LiveVote | null = null

/** The lab, connected to the training worker, the address and the tab's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { snapshot, actions } = useTrainer()
  const { state, problems } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )
  const theVote = () =>
    (live ??= new LiveVote(recorded, {
      ask: (task: Omit<VoteTask, 'ensemble'>) =>
        actions.study('vote', {
          ...task,
          ensemble: new URL(`${import.meta.env.BASE_URL}models/ensemble/`, location.href).href,
        }),
      keep: keepTally,
    }))
  const vote = useSyncExternalStore(
    (listener) => theVote().subscribe(listener),
    () => theVote().getSnapshot(),
    () => IDLE_LIVE,
  )

  // Before any click can arrive: one that woke the lab must find the setting of the address.
  useLayoutEffect(() => sessionStore.open(), [])
  useEffect(() => {
    const kept = keptTally()
    if (kept) theVote().restore(kept)
  }, []) // eslint-disable-line react-hooks/exhaustive-deps -- the vote is one for life

  const { setting } = state
  return (
    <Panel
      {...{ language, state, problems, recorded, sheet, vote }}
      send={sessionStore.send}
      isBusy={isUnderWay(snapshot.status)}
      onStart={() => theVote().start(setting.members, setting.ask)}
      onPause={() => theVote().pause()}
      onResume={() => theVote().resume()}
      onReset={() => theVote().reset()}
      onSave={() => {
        const today = new Date().toISOString().slice(0, 10)
        saveFile('votes.json', exportText(recorded, setting, vote.tally, today), 'application/json')
      }}
      onDismissProblems={sessionStore.dismissProblems}
    />
  )
}
