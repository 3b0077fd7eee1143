/** The lab as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up numbers. */
import { useMemo, type Dispatch } from 'react'
import { LinkProblems } from '../../figures/LinkProblems'
import { Steps } from '../../figures/Steps'
import { RCNN_STEPS, type RcnnStep } from '../../engine/studyTasks/rcnn'
import type { LessonState, Way } from './learning'
import type { LinkProblem } from './link'
import {
  answers,
  bestProposal,
  SCENES,
  sceneOf,
  searched,
  searchKey,
  STEPS,
  type Action,
  type State,
  type Step,
} from './model'
import { Bars } from './parts/Bars'
import { Learning, percent } from './parts/Learning'
import { Stage } from './parts/Stage'
import type { Look, Recording } from './recorded'
import { stringsOf, type Language } from './strings'
import './r-cnn.css'

export interface PanelProps {
  language: Language
  state: State
  /** The step that is shown. */
  step: number
  /** What network and SVMs say of the scene; null while it is being asked. */
  look: Look | null
  /** Why it could not be asked, in the engine's words. */
  failure: string | null
  lesson: LessonState
  problems: readonly LinkProblem[]
  recording: Recording
  /** A run of the training lab is under way in this tab. */
  isBusy: boolean
  send: Dispatch<Action>
  onStep(step: number): void
  onMeasure(): void
  onWay(way: Way): void
  onStart(): void
  onPause(): void
  onResume(): void
  onReset(): void
  onSave(): void
  onDismissProblems(): void
}

/** Ids of the steps for `<Ref to>`. */
export const STEP_IDS = STEPS.map((step) => `r-cnn-${step}`)

/** The step whose time is told with each. */
const TIMED: Record<Step, readonly RcnnStep[]> = {
  segments: [],
  merging: [],
  proposals: ['search'],
  squares: ['warp'],
  scores: ['features', 'svm'],
  correction: ['regression'],
  suppression: ['suppression'],
}

export function Panel({
  language,
  state,
  step,
  look,
  failure,
  lesson,
  problems,
  recording,
  ...rest
}: PanelProps) {
  const t = stringsOf(language)
  const { send, isBusy } = rest
  const { setting } = state
  const scene = useMemo(() => sceneOf(setting.scene), [setting.scene])
  const key = searchKey(setting)
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the key says all that the search depends on
  const search = useMemo(() => searched(scene, setting), [scene, key])
  const given = useMemo(
    () => (look ? answers({ boxes: look.boxes, ...look.looked }, setting, scene.truths) : []),
    [look, setting, scene],
  )
  const boxes = Math.min(setting.most, search.proposals.length)
  const proposal = Math.min(
    state.proposal ?? (look ? bestProposal({ boxes: look.boxes, ...look.looked }) : 0),
    Math.max(0, boxes - 1),
  )
  const steps = STEPS.map((name, i) => ({
    id: STEP_IDS[i]!,
    title: t.steps[name].title,
    text: `${t.steps[name].text}${timeText(TIMED[name], look)}`,
  }))
  const total = look ? RCNN_STEPS.reduce((sum, name) => sum + look.ms[name], 0) : 0
  return (
    <section className="instrument r-cnn" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key: name, given: text, used }) => t.problem(name, text, used))}
        dismiss={t.dismiss}
        onDismiss={rest.onDismissProblems}
      />
      <div className="r-cnn__choice" role="group" aria-label={t.scene}>
        <button
          type="button"
          className="btn"
          disabled={setting.scene === 1}
          onClick={() => send({ type: 'set', change: { scene: setting.scene - 1 } })}
        >
          {t.previous}
        </button>
        <span>{t.sceneOf(setting.scene, SCENES)}</span>
        <button
          type="button"
          className="btn"
          disabled={setting.scene === SCENES}
          onClick={() => send({ type: 'set', change: { scene: setting.scene + 1 } })}
        >
          {t.next}
        </button>
      </div>
      <div className="r-cnn__walk">
        <Stage {...{ scene, search, look, given, proposal, state, step, recording, send, t }} />
        <Steps legend={t.legend} steps={steps} chosen={step} onChoose={rest.onStep} />
      </div>
      {failure !== null && (
        <p className="r-cnn__failure" role="alert">
          {t.failed} <q>{failure}</q> {t.failedThen}
        </p>
      )}
      <p className="unseen" role="status">
        {look?.isOwn && t.announced(given, scene.truths.length)}
      </p>
      <div className="r-cnn__times">
        {look && (
          <Bars
            label={`${t.times(total.toFixed(0), look.boxes.length)} ${look.isOwn ? t.timesHere : t.timesRecorded}`}
            bars={RCNN_STEPS.map((name) => ({
              name: t.timed[name],
              share: look.ms[name] / total,
              value: milliseconds(look.ms[name]),
            }))}
          />
        )}
        {!look && <p>{t.waiting}</p>}
        <button type="button" className="btn" disabled={isBusy} onClick={rest.onMeasure}>
          {t.measure}
        </button>
      </div>
      <Learning {...{ lesson, recording, isBusy, t }} {...rest} />
      <p className="instrument__foot">
        {t.recorded(recording.recordedAt, recording.machine)}{' '}
        {t.held(
          recording.held.scenes,
          percent(recording.held.mean),
          percent(recording.held.uncorrected),
          recording.held.proposals.toFixed(0),
          percent(recording.held.recall),
        )}{' '}
        {t.method}
      </p>
    </section>
  )
}

const milliseconds = (ms: number): string => `${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)}\u00a0ms`

const timeText = (names: readonly RcnnStep[], look: Look | null): string =>
  look && names.length > 0 ? ` (${milliseconds(names.reduce((sum, name) => sum + look.ms[name], 0))})` : ''
