import { useLayoutEffect, useState, useSyncExternalStore } from 'react'
import type { Choice } from '../../engine/studyTasks/scenes'
import { pocket } from '../../math/scenes/pocket'
import { renderScene } from '../../math/scenes/render'
import { sceneText } from '../../math/scenes/sceneText'
import { saveFile } from '../../training/saveFile'
import { scenePlan } from '../../training/sceneLab'
import { sceneOf } from '../../training/sceneLink'
import { isUnderWay } from '../../training/snapshot'
import { useSceneAnswer } from '../../training/useSceneAnswer'
import { useSceneTraining } from '../../training/useSceneTraining'
import { useTrainer } from '../../training/useTrainer'
import { sentence, type Answer } from './model'
import { Panel, vocabularyOf } from './Panel'
import { recording } from './recorded'
import { sessionStore, type Setting } from './session'

const STEPS = 480
const LENGTHS = { steps: STEPS, judgeEvery: 60, judgeScenes: 40 }

const choiceOf = ({ choice, width, temperature, draw }: Setting): Choice =>
  choice === 'draw'
    ? { kind: 'draw', temperature: temperature / 10, seed: draw }
    : { kind: 'beam', width: choice === 'beam' ? width : 1 }

/** The lab, connected to the training worker, the address and the tab's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { snapshot } = useTrainer()
  const { snapshot: training, runner, ask } = useSceneTraining('captioning')
  const { state: setting, problems } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )
  // Before any click can arrive: one that woke the lab must find the setting of the address.
  useLayoutEffect(() => sessionStore.open(), [])
  const [before, setBefore] = useState<number[] | null>(null)

  const vocabulary = vocabularyOf(setting, language)
  const decoder = { vocabulary, cell: setting.cell }
  const scene = sceneOf(setting)
  const text = sceneText(scene)
  const choice = choiceOf(setting)
  const { prefix } = setting
  const isRecorded =
    !setting.edited && setting.cell === 'lstm' && setting.choice === 'greedy' && prefix.length === 0
  const { answer, source, failure, asksOwn, begin, setAsksOwn } = useSceneAnswer<Answer>({
    key: JSON.stringify([text, decoder, choice, prefix]),
    recorded: isRecorded ? recording.answers[setting.number]?.[vocabulary] : undefined,
    async ask(own) {
      if (own) await runner().ready()
      const { pixels } = renderScene(scene, pocket)
      const learned = runner().getSnapshot().plan?.start.decoder
      const asked = own && learned ? learned : decoder
      const part = await ask({ kind: 'caption', pixels, decoder: asked, choice, prefix, own })
      return part.kind === 'written' ? part.written : null
    },
  })

  return (
    <Panel
      {...{ language, setting, scene, recording, answer, before, source, failure, asksOwn, problems }}
      hasOwn={training.step > 0}
      training={{
        ...training,
        steps: training.plan?.steps ?? STEPS,
        isBusy: isUnderWay(snapshot.status),
        onStart: () => runner().start(scenePlan(setting, { network: 'captioner', decoder }, LENGTHS)),
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
      onWord={(step, token) => {
        if (!answer) return
        if (prefix.length === 0) setBefore(answer.tokens)
        sessionStore.send({
          type: 'set',
          change: { prefix: [...answer.tokens.slice(0, step - 1), token], at: step },
        })
        begin()
      }}
      onSave={() => {
        if (!answer) return
        const plain = answer.steps.map(({ read, h, c, logs }) => ({
          read,
          h: Array.from(h),
          c: Array.from(c),
          logs: Array.from(logs),
        }))
        const content = {
          scene: text,
          decoder,
          choice,
          caption: sentence(answer.tokens, vocabulary),
          ...answer,
          steps: plain,
          training,
          recorded: recording.held,
        }
        saveFile('captioning.json', `${JSON.stringify(content)}\n`, 'application/json')
      }}
      onDismissProblems={sessionStore.dismissProblems}
    />
  )
}
