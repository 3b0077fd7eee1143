import { useLayoutEffect, useSyncExternalStore } from 'react'
import { DETECTOR_SETTINGS } from '../../engine/studyTasks/scenes'
import { useStepsOfText } from '../../figures/Steps'
import { pocket } from '../../math/scenes/pocket'
import { renderScene } from '../../math/scenes/render'
import { sceneText } from '../../math/scenes/sceneText'
import { drawnWithTruths } from '../../math/scenes/truths'
import { saveFile } from '../../training/saveFile'
import { scenePlan } from '../../training/sceneLab'
import { sceneOf } from '../../training/sceneLink'
import { isUnderWay } from '../../training/snapshot'
import { useSceneAnswer } from '../../training/useSceneAnswer'
import { useSceneTraining } from '../../training/useSceneTraining'
import { useTrainer } from '../../training/useTrainer'
import { answersOf, STEP_IDS, STEPS, type Answer } from './model'
import { Panel } from './Panel'
import { recording } from './recorded'
import { FIRST, sessionStore } from './session'

const UPDATES = 300
const LENGTHS = { steps: UPDATES, judgeEvery: 50, judgeScenes: 20 }

/** The lab, connected to the training worker, the address and the tab's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { snapshot } = useTrainer()
  const { snapshot: training, runner, ask } = useSceneTraining('detection')
  const { state: setting, problems } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )
  // Before any click can arrive: one that woke the lab must find the setting of the address.
  useLayoutEffect(() => sessionStore.open(), [])

  useStepsOfText(STEP_IDS, STEPS.indexOf(setting.step), (at) =>
    sessionStore.send({ type: 'set', change: { step: STEPS[at]! } }),
  )

  const scene = sceneOf(setting)
  const text = sceneText(scene)
  const isRecorded = !setting.edited && setting.proposals === FIRST.proposals
  const { answer, source, failure, asksOwn, begin, setAsksOwn } = useSceneAnswer<Answer>({
    key: `${text} ${setting.proposals}`,
    recorded: isRecorded ? recording.answers[setting.number] : undefined,
    async ask(own) {
      if (own) await runner().ready()
      const { pixels } = renderScene(scene, pocket)
      const settings = { ...DETECTOR_SETTINGS, proposals: setting.proposals }
      const part = await ask({ kind: 'detect', pixels, settings, own })
      return part.kind === 'detected' ? part.detected : null
    },
  })

  return (
    <Panel
      {...{ language, setting, scene, recording, answer, source, failure, asksOwn, problems }}
      hasOwn={training.step > 0}
      training={{
        ...training,
        steps: training.plan?.steps ?? UPDATES,
        isBusy: isUnderWay(snapshot.status),
        onStart: () => runner().start(scenePlan(setting, { network: 'detector' }, LENGTHS)),
        onPause: () => runner().pause(),
        onResume: () => runner().resume(),
        onReset: () => {
          setAsksOwn(false)
          runner().reset()
        },
      }}
      send={sessionStore.send}
      onAsk={begin}
      onAskOwn={setAsksOwn}
      onSave={() => {
        if (!answer) return
        const { score, overlap, proposals } = setting
        const content = {
          scene: text,
          source,
          settings: { score: score / 100, overlap: overlap / 100, proposals },
          answers: answersOf(answer, { score: score / 100, overlap: overlap / 100 }),
          truths: drawnWithTruths(scene, pocket).truths,
          ms: answer.ms,
          training,
          recorded: recording.held,
        }
        saveFile('detection.json', `${JSON.stringify(content, null, 1)}\n`, 'application/json')
      }}
      onDismissProblems={sessionStore.dismissProblems}
    />
  )
}
