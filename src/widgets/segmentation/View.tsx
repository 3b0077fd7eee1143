import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useStepsOfText } from '../../figures/Steps'
import { pocket } from '../../math/scenes/pocket'
import { renderScene } from '../../math/scenes/render'
import { saveFile } from '../../training/saveFile'
import { scenePlan } from '../../training/sceneLab'
import { sceneOf } from '../../training/sceneLink'
import { sceneText } from '../../math/scenes/sceneText'
import { isUnderWay } from '../../training/snapshot'
import { useSceneAnswer } from '../../training/useSceneAnswer'
import { useSceneTraining } from '../../training/useSceneTraining'
import { useTrainer } from '../../training/useTrainer'
import { answerOf, heatsOf, patchCells, scoreOf, STRIDE_IDS, STRIDES, type Answer } from './model'
import { Panel } from './Panel'
import type { PatchRun } from './parts/Patches'
import { recording } from './recorded'
import { sessionStore } from './session'

const STEPS = 240
const LENGTHS = { steps: STEPS, judgeEvery: 40, judgeScenes: 20 }
const PATCHES_AT_ONCE = 4
const NO_PATCHES: PatchRun = { status: 'idle', done: 0, all: 144, ms: 0, agreement: 1, detail: null }

/** The lab, connected to the training worker, the address and the tab's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { snapshot } = useTrainer()
  const { snapshot: training, runner, ask } = useSceneTraining('segmentation')
  const { state: setting, problems } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )
  // Before any click can arrive: one that woke the lab must find the setting of the address.
  useLayoutEffect(() => sessionStore.open(), [])

  useStepsOfText(STRIDE_IDS, STRIDES.indexOf(setting.stride), (at) =>
    sessionStore.send({ type: 'stride', stride: STRIDES[at]! }),
  )

  const scene = sceneOf(setting)
  const text = sceneText(scene)
  const { pixels } = renderScene(scene, pocket)
  const recorded = setting.edited ? undefined : recording.answers[setting.number]
  const { answer, source, failure, asksOwn, begin, setAsksOwn } = useSceneAnswer<Answer>({
    key: text,
    recorded,
    async ask(own) {
      if (own) await runner().ready()
      const part = await ask({ kind: 'segment', pixels, own })
      if (part.kind !== 'segmented') return null
      const by = part.by.map(({ stride, classes, scores }) => ({ stride, classes, heats: heatsOf(scores) }))
      return { by, ms: part.ms }
    },
  })
  const [patches, setPatches] = useState(NO_PATCHES)
  const turn = useRef(0)

  async function runPatches() {
    const own = ++turn.current
    const cells = patchCells(8)
    const reference = answer && answerOf(answer, 1).classes
    let [done, ms, same] = [0, 0, 0]
    try {
      while (done < cells.length && own === turn.current) {
        const some = cells.slice(done, done + PATCHES_AT_ONCE)
        const part = await ask({ kind: 'patches', pixels, cells: some })
        if (part.kind !== 'patched' || own !== turn.current) return
        done += some.length
        ms += part.ms
        same += some.filter((cell, i) => reference?.[cell] === part.classes[i]).length
        const status = done < cells.length ? 'running' : 'done'
        setPatches({ status, done, all: cells.length, ms, agreement: same / done, detail: null })
      }
    } catch (error) {
      setPatches({ ...NO_PATCHES, detail: error instanceof Error ? error.message : String(error) })
    }
  }

  return (
    <Panel
      {...{ language, setting, scene, recording, answer, source, failure, asksOwn, patches, problems }}
      hasOwn={training.step > 0}
      training={{
        ...training,
        steps: training.plan?.steps ?? STEPS,
        isBusy: isUnderWay(snapshot.status),
        onStart: () => runner().start(scenePlan(setting, { network: 'fcn' }, LENGTHS)),
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
      onPatches={() => void runPatches()}
      onStopPatches={() => {
        turn.current++
        setPatches((run) => ({ ...run, status: 'stopped' }))
      }}
      onSave={() => {
        if (!answer) return
        const { classes: truth } = renderScene(scene, pocket)
        const by = answer.by.map(({ stride, classes }) => ({
          stride,
          ...scoreOf(truth, classes),
          classes: Array.from(classes),
        }))
        const content = {
          scene: text,
          source,
          ms: answer.ms,
          by,
          truth: Array.from(truth),
          training,
          recorded: recording.held,
        }
        saveFile('segmentation.json', `${JSON.stringify(content)}\n`, 'application/json')
      }}
      onDismissProblems={sessionStore.dismissProblems}
    />
  )
}
