import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { stream } from '../../math/rng'
import { saveFile } from '../../training/saveFile'
import { exportText } from './exportText'
import { Panel } from './Panel'
import { fetchGlosses, recordedRanks, recordedTree, sheet } from './recorded'
import { sessionStore } from './session'
import { treeOf } from './modelTree'

/** The widget, connected to the address and the tab's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { state, problems } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )
  // Before any click can arrive: one that woke the widget must find the setting of the address.
  useLayoutEffect(() => sessionStore.open(), [])

  const [glosses, setGlosses] = useState<readonly string[] | null>(null)
  useEffect(() => {
    // Without them the tree still stands.
    fetchGlosses().then(setGlosses, () => undefined)
  }, [])

  const tree = treeOf(recordedTree)
  return (
    <Panel
      {...{ language, state, problems, tree, glosses, sheet }}
      recordedTree={recordedTree}
      ranks={recordedRanks}
      send={sessionStore.send}
      onSave={() => {
        const today = new Date().toISOString().slice(0, 10)
        saveFile('imagenet.json', exportText(state, tree, recordedRanks, today), 'application/json')
      }}
      onDraw={() => {
        const classes = tree.filter(({ isClass }) => isClass)
        const drawn = classes[stream(8, 'shuffle', state.draws).below(classes.length)]!
        sessionStore.send({ type: 'draw', synset: drawn.id })
      }}
      onDismissProblems={sessionStore.dismissProblems}
    />
  )
}
