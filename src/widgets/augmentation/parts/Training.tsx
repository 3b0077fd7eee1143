import type { Dispatch } from 'react'
import { RunVerbs, type RunVerbsProps } from '../../../figures/RunVerbs'
import { Segmented } from '../../../figures/Segmented'
import { accuracyOf, type ComparisonSnapshot } from '../../../training/comparison'
import {
  changesOf,
  GUESSES,
  IMAGES,
  isSame,
  labQuery,
  RECORDED_IMAGES,
  rowsOf,
  SEEDS,
  STEPS,
  verdictOf,
  wayOf,
  type Setting,
} from '../model'
import type { Action, State } from '../modelState'
import type { Recording } from '../recorded'
import { marginOf, ownOf, progressOf, type Own } from '../run'
import type { Language, Strings } from '../strings'
import { percent, points, spread } from './numbers'
import { Results } from './Results'
import { Ways } from './Ways'

export interface TrainingProps extends Pick<
  RunVerbsProps,
  'isBusy' | 'onStart' | 'onPause' | 'onResume' | 'onReset'
> {
  state: State
  snapshot: ComparisonSnapshot
  recording: Recording
  language: Language
  count(n: number): string
  send: Dispatch<Action>
  onSave(): void
  t: Strings
}

/** Two trainings from one seed, with and without the changes, beside what was recorded. */
export function Training(props: TrainingProps) {
  const { state, snapshot, recording, language, count, send, t } = props
  const { setting, guess } = state
  const own = ownOf(snapshot)
  const rows = rowsOf(recording.trials)
  const words = wordsOf(own?.setting ?? setting, count, t)
  const isOther = own !== null && !isSameSetting(own.setting, setting)
  const asked = own?.setting ?? setting
  const outcome = own?.end ? outcomeOf(own.end, t) : ''
  const { share, step, secondsLeft } = own ? progressOf(snapshot) : { share: 0, step: 0, secondsLeft: null }
  const isGoing = snapshot.status === 'running' || snapshot.status === 'paused'
  return (
    <div className="augment__part">
      <h4>{t.training}</h4>
      <p className="augment__note">{t.trainingLead(count(setting.images))}</p>
      <Ways
        {...{ rows, t }}
        way={wayOf(setting.augmentation)}
        images={count(RECORDED_IMAGES)}
        onChoose={(way) => send({ type: 'way', way })}
      />
      <div className="augment__choices">
        <Choice
          label={t.images}
          values={IMAGES}
          value={setting.images}
          onChange={(images) => send({ type: 'set', change: { images } })}
          {...{ count }}
        />
        <Choice
          label={t.seed}
          values={SEEDS}
          value={setting.seed}
          onChange={(seed) => send({ type: 'set', change: { seed } })}
          {...{ count }}
        />
        <Segmented
          label={t.guess}
          options={GUESSES.map((value) => ({ value, label: t.guesses[value] }))}
          value={guess ?? ('' as 'same')}
          onChange={(value) => send({ type: 'guess', guess: value })}
        />
      </div>
      <RunVerbs
        words={t.run}
        status={snapshot.status}
        detail={snapshot.detail}
        progress={isGoing ? { share, text: t.progress(step, STEPS, secondsLeft) } : null}
        outcome={outcome}
        isBusy={props.isBusy}
        onStart={props.onStart}
        onPause={props.onPause}
        onResume={props.onResume}
        onReset={props.onReset}
      >
        <button type="button" className="btn" onClick={props.onSave}>
          {t.save}
        </button>
      </RunVerbs>
      {changesOf(setting.augmentation).length === 0 && <p className="augment__note">{t.identical}</p>}
      {isOther && <p className="augment__note">{t.otherSetting(words)}</p>}
      {own?.end && (
        <p className="augment__result">
          {outcome} {guess && !isOther && guessed(own.end, guess, t)}{' '}
          {t.spreadNote(spread(rows[0]?.accuracy.deviation ?? 0))}
        </p>
      )}
      <Results
        {...{ recording, own, t }}
        way={asked.images === RECORDED_IMAGES ? wayOf(asked.augmentation) : null}
      />
      <p className="augment__lab">
        <a href={`${import.meta.env.BASE_URL}${language}/8.1.1/?${labQuery(setting)}#training`}>{t.lab}</a>{' '}
        <span>{t.labNote}</span>
      </p>
    </div>
  )
}

const isSameSetting = (a: Setting, b: Setting) =>
  a.images === b.images && a.seed === b.seed && isSame(a.augmentation, b.augmentation)

function outcomeOf(end: NonNullable<Own['end']>, t: Strings): string {
  return t.result(percent(accuracyOf(end.without)), percent(accuracyOf(end.with)), points(marginOf(end)))
}

function guessed(end: NonNullable<Own['end']>, guess: NonNullable<State['guess']>, t: Strings): string {
  return t.guessed(t.guesses[guess], verdictOf(marginOf(end)) === guess)
}

function wordsOf({ augmentation, images, seed }: Setting, count: (n: number) => string, t: Strings): string {
  const changes = changesOf(augmentation).map(
    (name) => `${t.names[name]} ${t.amounts[name](Number(augmentation[name]))}`,
  )
  return t.settingWords(changes.length ? t.listed(changes) : t.noChange, count(images), seed)
}

interface ChoiceProps<Value extends number> {
  label: string
  values: readonly Value[]
  value: Value
  count(n: number): string
  onChange(value: Value): void
}

function Choice<Value extends number>({ label, values, value, count, onChange }: ChoiceProps<Value>) {
  return (
    <Segmented
      label={label}
      options={values.map((each) => ({ value: String(each), label: count(each) }))}
      value={String(value)}
      onChange={(text) => onChange(values.find((each) => String(each) === text)!)}
    />
  )
}
