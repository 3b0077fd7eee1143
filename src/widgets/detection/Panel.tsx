/** The lab as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up answers. */
import { LinkProblems } from '../../figures/LinkProblems'
import { SceneEditor } from '../../figures/SceneBoard'
import { SceneTraining, type SceneTrainingProps } from '../../figures/SceneTraining'
import { Segmented } from '../../figures/Segmented'
import { Slider } from '../../figures/Slider'
import { DETECTOR_MACS } from '../../math/detection/operations'
import { verdictOf } from '../../math/detection/verdict'
import { pocket } from '../../math/scenes/pocket'
import type { Scene } from '../../math/scenes/scene'
import { drawnWithTruths } from '../../math/scenes/truths'
import type { LinkProblem } from '../../training/queryValues'
import { answersOf, STEP_IDS, STEPS, type Answer } from './model'
import { Marks } from './parts/Marks'
import { Regions } from './parts/Regions'
import type { Recording } from './recorded'
import { CHOICES, type Action, type Setting } from './session'
import { stringsOf, type Language, type Strings } from './strings'
import './detection.css'

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
  problems: readonly LinkProblem[]
  training: Omit<SceneTrainingProps, 'words' | 'setting' | 'shippedScore' | 'onSetting' | 'children'>
  send(action: Action): void
  onAsk(): void
  onAskOwn(own: boolean): void
  onSave(): void
  onDismissProblems(): void
}

const percent = (share: number) => `${(100 * share).toFixed(1)}%`
const PARTS = ['trunk', 'proposals', 'suppression', 'head', 'answers'] as const
const wholeMs = (ms: Answer['ms']) => PARTS.reduce((sum, part) => sum + ms[part], 0)

export function Panel(props: PanelProps) {
  const { language, setting, scene, recording, answer, source, problems, send } = props
  const t = stringsOf(language)
  const { truths } = drawnWithTruths(scene, pocket)
  const answers = answer
    ? answersOf(answer, { score: setting.score / 100, overlap: setting.overlap / 100 })
    : []
  const verdict = verdictOf(answers, truths)
  const right = verdict.isRight.filter(Boolean).length
  const told = {
    recorded: t.isRecorded(recording.recordedAt),
    live: answer ? t.live(wholeMs(answer.ms).toFixed(0)) : '',
    waiting: t.waiting,
    none: t.missing,
  }[source]
  const step = t.steps[setting.step]
  const proposalChoices: readonly number[] = CHOICES.proposals
  return (
    <section className="instrument detection" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used }) => t.problem(key, given, used))}
        dismiss={t.dismiss}
        onDismiss={props.onDismissProblems}
      />
      <div className="detection__top">
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
          {answer && <Marks {...{ answer, answers, verdict, truths }} step={setting.step} />}
        </SceneEditor>
        <div>
          <Segmented
            label={t.step}
            options={STEPS.map((value, i) => ({ value, label: t.steps[value].name, id: STEP_IDS[i] }))}
            value={setting.step}
            onChange={(value) => send({ type: 'set', change: { step: value } })}
          />
          <p className="detection__step">{step.text}</p>
          {answer && (
            <p className="figure-reading">
              {setting.step === 'answers'
                ? t.found(right, answers.length - right, verdict.missed.length)
                : t.counts(answer.candidates.length, answer.proposals.length)}
            </p>
          )}
          {answer && setting.step === 'regions' && <Regions answer={answer} t={t} />}
          <div className="detection__sliders">
            <Slider
              label={t.score}
              min={5}
              max={95}
              step={5}
              value={setting.score}
              format={t.percent}
              onChange={(score) => send({ type: 'set', change: { score } })}
            />
            <Slider
              label={t.overlap}
              min={5}
              max={95}
              step={5}
              value={setting.overlap}
              format={t.percent}
              onChange={(overlap) => send({ type: 'set', change: { overlap } })}
            />
            <Slider
              label={t.proposals}
              min={0}
              max={proposalChoices.length - 1}
              step={1}
              value={proposalChoices.indexOf(setting.proposals)}
              format={(at) => String(proposalChoices[at])}
              onChange={(at) => send({ type: 'set', change: { proposals: proposalChoices[at]! } })}
            />
          </div>
          <div className="detection__ask">
            <button
              type="button"
              className="btn btn-primary"
              onClick={props.onAsk}
              disabled={source === 'waiting'}
            >
              {t.ask}
            </button>
            {props.hasOwn && (
              <label className="detection__own">
                <input
                  type="checkbox"
                  checked={props.asksOwn}
                  onChange={({ target }) => props.onAskOwn(target.checked)}
                />
                {t.ownNet}
              </label>
            )}
          </div>
          <p className="detection__source" role="status">
            {told}
          </p>
          {props.failure !== null && (
            <p className="run__failure" role="alert">
              {t.failed} <q>{props.failure}</q> {t.failedThen}
            </p>
          )}
        </div>
      </div>
      {answer && <Times answer={answer} t={t} />}
      <p className="figure-reading">
        {t.held(percent(recording.held.mean), recording.held.scenes, recording.held.ms.toFixed(0))}
      </p>
      <ul className="detection__digits" role="list" aria-label={t.digits}>
        {recording.held.ofClass.map((value, digit) => (
          <li key={digit}>
            <b>{digit}</b> {percent(value)}
          </li>
        ))}
      </ul>
      <Ways recording={recording} t={t} />
      <SceneTraining
        {...props.training}
        words={t.training}
        setting={setting}
        shippedScore={recording.held.mean}
        onSetting={(change) => send({ type: 'training', change })}
      >
        <button type="button" className="btn" onClick={props.onSave} disabled={!answer}>
          {t.save}
        </button>
      </SceneTraining>
      <p className="instrument__foot">{t.foot(recording.recordedAt, recording.machine)}</p>
    </section>
  )
}

/** What it costs to look everywhere, at proposals, or once. */
function Ways({ recording: { compared }, t }: { recording: Recording; t: Strings }) {
  const own = compared.ways.detector.ms
  return (
    <table className="detection__times">
      <caption>{t.three(compared.scenes)}</caption>
      <tbody>
        {(['window', 'rcnn', 'detector'] as const).map((way) => (
          <tr key={way}>
            <th scope="row">{t.ways[way](compared.windows)}</th>
            <td>mAP {percent(compared.ways[way].mean)}</td>
            <td>{compared.ways[way].ms.toFixed(0)} ms</td>
            <td>{way !== 'detector' && t.ratio((compared.ways[way].ms / own).toFixed(1))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Milliseconds and operations of each part. */
function Times({ answer, t }: { answer: Answer; t: Strings }) {
  const whole = wholeMs(answer.ms)
  const operations = {
    trunk: DETECTOR_MACS.trunk,
    proposals: DETECTOR_MACS.proposals,
    suppression: 0,
    head: DETECTOR_MACS.region * answer.proposals.length,
    answers: 0,
  }
  return (
    <table className="detection__times">
      <caption>{t.times}</caption>
      <tbody>
        {PARTS.map((part) => (
          <tr key={part}>
            <th scope="row">{t.parts[part]}</th>
            <td>
              <meter min={0} max={whole} value={answer.ms[part]} aria-label={t.parts[part]} />
            </td>
            <td>{answer.ms[part].toFixed(1)} ms</td>
            <td>{operations[part] > 0 ? t.operations((operations[part] / 1e6).toFixed(1)) : t.js}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
