/** The lab as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up answers. */
import { LinkProblems } from '../../figures/LinkProblems'
import { ClassMask, SceneEditor } from '../../figures/SceneBoard'
import { SceneTraining, type SceneTrainingProps } from '../../figures/SceneTraining'
import { Segmented } from '../../figures/Segmented'
import { pocket } from '../../math/scenes/pocket'
import { renderScene } from '../../math/scenes/render'
import type { Scene } from '../../math/scenes/scene'
import type { LinkProblem } from '../../training/queryValues'
import { answerOf, scoreOf, STRIDE_IDS, STRIDES, type Answer, type Stride } from './model'
import { Growth } from './parts/Growth'
import { Patches, type PatchRun } from './parts/Patches'
import type { Recording } from './recorded'
import type { Action, Setting } from './session'
import { stringsOf, type Language } from './strings'
import './segmentation.css'

export interface PanelProps {
  language: Language
  setting: Setting
  scene: Scene
  recording: Recording
  /** Of the scene that is shown; null where there is none. */
  answer: Answer | null
  source: 'recorded' | 'live' | 'waiting' | 'none'
  /** The engine's words when it could not answer. */
  failure: string | null
  /** A network was trained here that can be asked. */
  hasOwn: boolean
  asksOwn: boolean
  patches: PatchRun
  problems: readonly LinkProblem[]
  training: Omit<SceneTrainingProps, 'words' | 'setting' | 'shippedScore' | 'onSetting' | 'children'>
  send(action: Action): void
  onAsk(): void
  onAskOwn(own: boolean): void
  onPatches(): void
  onStopPatches(): void
  onSave(): void
  onDismissProblems(): void
}

const percent = (share: number) => `${(100 * share).toFixed(1)}%`

export function Panel(props: PanelProps) {
  const { language, setting, scene, recording, answer, source, problems, send } = props
  const t = stringsOf(language)
  const { classes: truth } = renderScene(scene, pocket)
  const shown = answer && answerOf(answer, setting.stride).classes
  const score = shown && scoreOf(truth, shown)
  const told = {
    recorded: t.isRecorded(recording.recordedAt),
    live: answer ? t.live(answer.ms.toFixed(0)) : '',
    waiting: t.waiting,
    none: t.missing,
  }[source]
  return (
    <section className="instrument segmentation" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used }) => t.problem(key, given, used))}
        dismiss={t.dismiss}
        onDismiss={props.onDismissProblems}
      />
      <div className="segmentation__top">
        <SceneEditor
          scene={scene}
          sprites={pocket}
          number={setting.number}
          isEdited={setting.edited !== null}
          words={t.scene}
          onNumber={(number) => send({ type: 'number', number })}
          onScene={(edited) => send({ type: 'scene', scene: edited })}
          onRestore={() => send({ type: 'restore' })}
        >
          {shown && <ClassMask classes={shown} />}
        </SceneEditor>
        <div className="segmentation__side">
          <Segmented
            label={t.stride}
            options={STRIDES.map((stride, i) => ({
              value: String(stride),
              label: t.strides[stride],
              id: STRIDE_IDS[i],
            }))}
            value={String(setting.stride)}
            onChange={(value) => send({ type: 'stride', stride: Number(value) as Stride })}
          />
          <div className="segmentation__ask">
            <button
              type="button"
              className="btn btn-primary"
              onClick={props.onAsk}
              disabled={source === 'waiting'}
            >
              {t.ask}
            </button>
            {props.hasOwn && (
              <label className="segmentation__own">
                <input
                  type="checkbox"
                  checked={props.asksOwn}
                  onChange={({ target }) => props.onAskOwn(target.checked)}
                />
                {t.ownNet}
              </label>
            )}
          </div>
          <p className="segmentation__source" role="status">
            {told}
          </p>
          {props.failure !== null && (
            <p className="run__failure" role="alert">
              {t.failed} <q>{props.failure}</q> {t.failedThen}
            </p>
          )}
          {score && (
            <>
              <p className="figure-reading">{t.thisScene(percent(score.meanIou), percent(score.accuracy))}</p>
              <ul className="segmentation__classes" role="list" aria-label={t.ofClass}>
                {score.ofClass.map((iou, label) =>
                  Number.isNaN(iou) ? null : (
                    <li key={label}>
                      <b>{label === 0 ? t.background : label - 1}</b>
                      <meter
                        value={iou}
                        min={0}
                        max={1}
                        aria-label={label === 0 ? t.background : String(label - 1)}
                      />
                      <span>{percent(iou)}</span>
                    </li>
                  ),
                )}
              </ul>
            </>
          )}
          <Held recording={recording} language={language} />
        </div>
      </div>
      {answer && <Growth {...{ answer, t, setting, send }} />}
      <Patches
        {...{ t, recording }}
        run={props.patches}
        passMs={source === 'live' && answer ? answer.ms : recording.ms.pass}
        onRun={props.onPatches}
        onStop={props.onStopPatches}
      />
      <SceneTraining
        {...props.training}
        words={t.training}
        setting={setting}
        shippedScore={recording.held.meanIou[1]}
        onSetting={(change) => send({ type: 'training', change })}
      >
        <button type="button" className="btn" onClick={props.onSave} disabled={!answer}>
          {t.copy}
        </button>
      </SceneTraining>
      <p className="instrument__foot">{t.foot(recording.recordedAt, recording.machine)}</p>
    </section>
  )
}

/** What each further skip is worth on held-out scenes. */
function Held({ recording, language }: { recording: Recording; language: Language }) {
  const t = stringsOf(language)
  return (
    <table className="segmentation__held">
      <caption>{t.held(recording.held.scenes)}</caption>
      <tbody>
        {STRIDES.map((stride, skips) => (
          <tr key={stride}>
            <th scope="row">{t.heldRow(skips)}</th>
            <td>
              {t.miou} {percent(recording.held.meanIou[stride])}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
