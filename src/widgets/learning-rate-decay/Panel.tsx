/** The lab as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up trainings. */
import type { Dispatch } from 'react'
import { LinkProblems } from '../../figures/LinkProblems'
import { RunVerbs } from '../../figures/RunVerbs'
import { Segmented } from '../../figures/Segmented'
import type { ComparisonSnapshot } from '../../training/comparison'
import type { LinkProblem } from './link'
import { GUESSES, isSameShape, SEEDS, STEPS, verdictOf, type Action, type State } from './model'
import { points, percent } from './parts/numbers'
import { Rates } from './parts/Rates'
import { Recorded } from './parts/Recorded'
import { Results } from './parts/Results'
import { Shapes } from './parts/Shapes'
import type { Recording } from './recorded'
import { isOf, leadIn, ownOf, progressOf, type Own } from './running'
import { stringsOf, type Language, type Strings } from './strings'
import './learning-rate-decay.css'

export interface PanelProps {
  language: Language
  state: State
  snapshot: ComparisonSnapshot
  recording: Recording
  problems: readonly LinkProblem[]
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

export function Panel(props: PanelProps) {
  const { language, state, snapshot, recording, problems, send } = props
  const t = stringsOf(language)
  const { setting, guess } = state
  const own = ownOf(snapshot)
  const isOther = own !== null && !isOf(own, setting)
  return (
    <section className="instrument decay" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used }) => t.problem(key, given, used))}
        dismiss={t.dismiss}
        onDismiss={props.onDismissProblems}
      />
      <div className="decay__draw">
        <Rates {...{ setting, t }} step={own && !isOther ? own.right.step : 0} />
        <Shapes {...{ setting, send, t }} />
      </div>
      <Results {...{ setting, recording, t }} own={isOther ? null : own} />
      <div className="decay__run">
        <div className="decay__choices">
          <Segmented
            label={t.guess}
            options={GUESSES.map((value) => ({ value, label: t.guesses[value] }))}
            value={guess ?? ('' as 'alike')}
            onChange={(value) => send({ type: 'guess', guess: value })}
          />
          <Segmented
            label={t.seed}
            options={SEEDS.map((n) => ({ value: String(n), label: String(n) }))}
            value={String(setting.seed)}
            onChange={(value) =>
              send({ type: 'set', change: { seed: SEEDS.find((n) => String(n) === value)! } })
            }
          />
        </div>
        {isSameShape(setting.left, setting.right) && <p className="decay__quiet">{t.same}</p>}
        <Run {...props} {...{ own, t }} />
        {isOther && <p className="decay__quiet">{t.other}</p>}
        {own && !isOther && <Outcome {...{ own, guess, t }} />}
      </div>
      <Recorded {...{ setting, recording, send, t }} />
      <p className="instrument__foot">
        {t.recorded(recording.recordedAt, recording.machine)} {t.method}{' '}
        <a
          href={`${import.meta.env.BASE_URL}${language}/8.1.1/?optimizer=momentum&lr=${setting.peak}&batch=10&n=2000&epochs=3&seed=${setting.seed}#training`}
        >
          {t.lab}
        </a>{' '}
        {t.labNote}
      </p>
    </section>
  )
}

function Run({ snapshot, isBusy, own, t, ...verbs }: PanelProps & { own: Own | null; t: Strings }) {
  const { status, detail } = snapshot
  const { share, step, secondsLeft } = progressOf(own ? snapshot : { ...snapshot, runs: [] })
  const isGoing = status === 'running' || status === 'paused'
  return (
    <RunVerbs
      words={t.run}
      {...{ status, detail, isBusy }}
      progress={
        isGoing && own
          ? { share, text: t.progress(step, STEPS, status === 'running' ? secondsLeft : null) }
          : null
      }
      outcome={own ? sentenceOf(own, t) : ''}
      onStart={verbs.onStart}
      onPause={verbs.onPause}
      onResume={verbs.onResume}
      onReset={verbs.onReset}
    >
      <button type="button" className="btn" onClick={verbs.onSave}>
        {t.save}
      </button>
    </RunVerbs>
  )
}

function sentenceOf(own: Own, t: Strings): string {
  const lead = leadIn(own)
  return lead === null ? '' : t.result(percent(own.left.end!), percent(own.right.end!), points(lead))
}

function Outcome({ own, guess, t }: { own: Own; guess: State['guess']; t: Strings }) {
  const lead = leadIn(own)
  if (lead === null) return null
  return (
    <p className="decay__result">
      <b>{sentenceOf(own, t)}</b> {guess && t.guessed(t.guesses[guess], verdictOf(lead) === guess)}{' '}
      <span className="decay__quiet">{t.alike}</span>
    </p>
  )
}
