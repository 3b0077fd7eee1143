/** The lab as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up trials. */
import type { Dispatch } from 'react'
import { LinkProblems } from '../../figures/LinkProblems'
import { RunVerbs } from '../../figures/RunVerbs'
import { Segmented } from '../../figures/Segmented'
import { Slider } from '../../figures/Slider'
import { labHref } from '../../training/labHref'
import type { Progress } from './learning'
import type { LinkProblem } from './link'
import {
  accuracyOf,
  contestantOf,
  AMOUNTS,
  leadOf,
  rowsOf,
  SEEDS,
  STAGES,
  type Action,
  type Row,
  type State,
  type Trials,
} from './model'
import { ByAmount } from './parts/ByAmount'
import { BySteps } from './parts/BySteps'
import { percent, points } from './parts/percent'
import { Ways } from './parts/Ways'
import type { Recording } from './recorded'
import { stringsOf, type Language, type Strings } from './strings'
import './transfer.css'

export interface PanelProps {
  language: Language
  state: State
  /** Trained in this tab, whole or under way. */
  own: Trials
  progress: Progress
  problems: readonly LinkProblem[]
  recording: Recording
  /** A run of the training lab is under way in this tab. */
  isBusy: boolean
  send: Dispatch<Action>
  onStart(): void
  onPause(): void
  onResume(): void
  onReset(): void
  onSave(): void
  onDismissProblems(): void
}

export function Panel({ language, state, own, progress, problems, recording, send, ...verbs }: PanelProps) {
  const t = stringsOf(language)
  const { setting } = state
  const rows = rowsOf(setting, own, recording.trials)
  const lead = leadOf('frozen', setting, recording.trials)
  const source = recording.sources[setting.seed]?.at(-1)
  const count = (n: number) => n.toLocaleString(language)
  return (
    <section className="instrument transfer" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used }) => t.problem(key, given, used))}
        dismiss={t.dismiss}
        onDismiss={verbs.onDismissProblems}
      />
      <Choices {...{ state, send, count, t }} isLocked={isUnderWay(progress)} />
      <Ways {...{ rows, t, count }} setting={setting} />
      {rows.some(({ trial }) => trial === null) && <p className="transfer__lead">{t.unrecorded}</p>}
      {lead && (
        <p className="transfer__lead">
          {t.ahead(count(setting.images), points(lead.mean), points(lead.deviation), lead.count)}
        </p>
      )}
      <RunVerbs
        {...verbs}
        words={t.run}
        status={progress.status}
        progress={progressWords(progress, t)}
        detail={progress.detail}
        outcome={outcomeOf(rows, t)}
      >
        <button type="button" className="btn" onClick={verbs.onSave}>
          {t.save}
        </button>
      </RunVerbs>
      <BySteps {...{ rows, t }} />
      <ByAmount stages={setting.stages} trials={recording.trials} {...{ count, t }} />
      <p className="transfer__lab">
        <a href={labHref(language, contestantOf('scratch', setting))!}>{t.lab}</a>
      </p>
      <p className="instrument__foot">
        {rows.some(({ isOwn }) => isOwn) && `${t.computed} `}
        {t.recorded(recording.recordedAt, recording.machine)}{' '}
        {source && t.source(percent(source.right / source.asked))} {t.method}
      </p>
    </section>
  )
}

const isUnderWay = ({ status }: Progress) => status === 'running' || status === 'paused'

function Choices(props: {
  state: State
  send: Dispatch<Action>
  count(n: number): string
  t: Strings
  isLocked: boolean
}) {
  const { state, send, count, t, isLocked } = props
  const { images, stages, seed } = state.setting
  return (
    <div className="transfer__choices">
      <Segmented
        label={t.images}
        options={AMOUNTS.map((n) => ({ value: String(n), label: count(n) }))}
        value={String(images)}
        onChange={(value) =>
          send({ type: 'set', change: { images: AMOUNTS.find((n) => String(n) === value)! } })
        }
        disabled={isLocked}
      />
      <Segmented
        label={t.seed}
        options={SEEDS.map((n) => ({ value: String(n), label: String(n) }))}
        value={String(seed)}
        onChange={(value) => send({ type: 'set', change: { seed: SEEDS.find((n) => String(n) === value)! } })}
        disabled={isLocked}
      />
      <Slider
        label={t.stages}
        value={stages}
        min={1}
        max={STAGES.length}
        format={t.stagesText}
        onChange={(value) => send({ type: 'set', change: { stages: STAGES.find((n) => n === value)! } })}
        disabled={isLocked}
      />
    </div>
  )
}

function progressWords({ status, phase, done, all, secondsLeft }: Progress, t: Strings) {
  if (status === 'idle' || all === 0) return null
  const left = status === 'running' && secondsLeft !== null ? ` · ${t.secondsLeft(secondsLeft)}` : ''
  return { share: done / all, text: `${t.phase[phase](done, all)}${left}` }
}

/** What is said once when all three are trained. */
function outcomeOf(rows: readonly Row[], t: Strings): string {
  const texts = rows.flatMap(({ way, trial, isOwn }) => {
    const accuracy = accuracyOf(trial ?? undefined)
    return isOwn && accuracy !== null ? [`${t.names[way]} ${percent(accuracy)}`] : []
  })
  return texts.length > 0 ? t.announced(texts.join(', ')) : ''
}
