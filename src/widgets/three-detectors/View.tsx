import { useLayoutEffect, useMemo, useSyncExternalStore } from 'react'
import { pocket, pocketScene } from '../../math/scenes/pocket'
import { drawnWithTruths } from '../../math/scenes/truths'
import { saveFile } from '../../training/saveFile'
import { useSceneAnswer } from '../../training/useSceneAnswer'
import { useTrainer } from '../../training/useTrainer'
import { findAll } from './measuring'
import type { Findings } from './model'
import { Panel } from './Panel'
import { recording } from './recorded'
import { sessionStore } from './session'

/** The lab, connected to the training worker, the address and the tab's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { actions } = useTrainer()
  const { state: setting, problems } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )
  // Before any click can arrive: one that woke the lab must find the setting of the address.
  useLayoutEffect(() => sessionStore.open(), [])

  const { pixels, truths } = useMemo(
    () => drawnWithTruths(pocketScene(setting.scene), pocket),
    [setting.scene],
  )
  const { answer, source, failure, begin } = useSceneAnswer<Findings>({
    key: String(setting.scene),
    recorded: recording.findings[setting.scene],
    ask: () =>
      findAll(
        {
          scenes: (task) => actions.study('scenes', task),
          rcnn: (task) => actions.study('rcnn', task),
          now: () => performance.now(),
        },
        pixels,
      ),
  })

  return (
    <Panel
      {...{ language, setting, pixels, truths, recording, source, failure, problems }}
      findings={answer}
      send={sessionStore.send}
      onRun={begin}
      onSave={() => {
        const content = {
          scene: setting.scene + 1,
          source,
          truths,
          findings: answer,
          compared: recording.compared,
        }
        saveFile('three-detectors.json', `${JSON.stringify(content, null, 1)}\n`, 'application/json')
      }}
      onDismissProblems={sessionStore.dismissProblems}
    />
  )
}
