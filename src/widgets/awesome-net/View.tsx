import { useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { browserWords } from '../../lib/browserWords'
import type { ComparisonPlan } from '../../training/comparison'
import { saveFile } from '../../training/saveFile'
import { isUnderWay } from '../../training/snapshot'
import { useComparison } from '../../training/useComparison'
import { useTrainer } from '../../training/useTrainer'
import { SEEDS } from './model'
import { Panel } from './Panel'
import { recorded } from './recorded'
import { entryOf, planOf, progressOf, settingOf } from './learning'
import { openBoard, sessionStore } from './session'

/** What was seen under way in this page and is not yet on the board. */
let seenRunning: ComparisonPlan | null = null

/** The lab, connected to the training worker, the address and the browser's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { snapshot } = useTrainer()
  const { snapshot: training, runner } = useComparison('awesome-net')
  const { state, problems } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )
  const { send } = sessionStore
  const [copied, setCopied] = useState<'copied' | 'failed' | null>(null)

  // Before any click can arrive: one on Train that woke the lab must find the setting of the address.
  useLayoutEffect(() => {
    sessionStore.open()
    openBoard()
  }, [])

  // A training that goes on after a reload sets what the blocks and the address say.
  const { status, plan } = training
  useEffect(() => {
    const setting = settingOf({ plan })
    const isUnderWayHere = status === 'paused' || status === 'running'
    const known = JSON.stringify(sessionStore.get().state.setting)
    if (setting && isUnderWayHere && JSON.stringify(setting) !== known) send({ type: 'set', change: setting })
  }, [status, plan, send])

  // One that was found over was put on the board when it ended.
  const newest = useMemo(
    () =>
      training.status === 'done'
        ? entryOf(training, browserWords(navigator.userAgent), new Date().toISOString().slice(0, 10))
        : null,
    [training],
  )
  useEffect(() => {
    if (status === 'running') seenRunning = plan
    if (status === 'done' && newest && seenRunning === plan) {
      seenRunning = null
      send({ type: 'result', entry: newest })
    }
  }, [status, plan, newest, send])

  return (
    <Panel
      {...{ language, state, problems, recorded, newest, copied, send }}
      progress={progressOf(training)}
      isBusy={isUnderWay(snapshot.status)}
      onStart={() => runner().start(planOf(state.setting))}
      onPause={() => runner().pause()}
      onResume={() => runner().resume()}
      onReset={() => runner().reset()}
      onNewSeed={() => {
        const seed = crypto.getRandomValues(new Uint32Array(1))[0]! % (SEEDS.max + 1)
        send({ type: 'set', change: { seed } })
      }}
      onCopyLink={() => {
        const write =
          navigator.clipboard?.writeText(location.href) ?? Promise.reject(new Error('no clipboard'))
        write.then(
          () => setCopied('copied'),
          () => setCopied('failed'),
        )
      }}
      onSave={(file, code) => saveFile(file, code, 'text/plain')}
      onDismissProblems={sessionStore.dismissProblems}
    />
  )
}
