/** The widget as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up states. */
import { useState } from 'react'
import { LinkProblems } from '../../figures/LinkProblems'
import { changed, isWanting, wantedKey, type Change } from './model'
import { percent } from './modelNumbers'
import type { PanelProps } from './panelProps'
import { Inputs } from './parts/Inputs'
import { Numbers } from './parts/Numbers'
import { Path } from './parts/Path'
import { Stage } from './parts/Stage'
import { stringsOf, type Strings } from './strings'
import './network-explorer.css'

export function Panel(props: PanelProps) {
  const { language, state, recording, problems, send, onSave, onDismissProblems } = props
  const t = stringsOf(language)
  const { setting } = state
  const [pointed, setPointed] = useState<Change | null>(null)
  const shown = pointed ? changed(setting, pointed) : setting
  const reading = state.reading ?? recording.reading
  const parameters = state.parameters[reading.epoch] ?? null
  const best = Array.from(reading.probabilities).indexOf(Math.max(...Array.from(reading.probabilities)))
  const come = () => send({ type: 'come' })
  return (
    <section
      className="instrument explorer"
      aria-label={t.heading}
      onPointerEnter={come}
      onFocus={come}
      data-reading={reading.isRounded ? 'recorded' : reading.key}
    >
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used }) => t.problem(key, given, used))}
        dismiss={t.dismiss}
        onDismiss={onDismissProblems}
      />
      <Path {...{ setting, send, t }} />
      <Stage {...{ setting, shown, reading, parameters, send, t }} onPoint={setPointed} />
      <Numbers {...{ reading, t }} setting={shown} count={(n) => n.toLocaleString(language)} />
      <Inputs {...{ setting, recording, send, t }} />
      <div className="explorer__verbs">
        <p className="explorer__answer">
          {t.reads(best, percent(reading.probabilities[best]!))}
          {reading.label === null ? t.unlabelled : t.labelled(reading.label)}
        </p>
        <button type="button" className="btn" onClick={onSave}>
          {t.save}
        </button>
      </div>
      <Status {...props} t={t} />
      <p className="instrument__foot">
        {reading.isRounded
          ? t.recorded(recording.recordedAt, recording.shown, reading.epoch)
          : t.live(reading.epoch)}{' '}
        {t.pictureKey}{' '}
        <a href={`${import.meta.env.BASE_URL}${language}/8.1.1/?${recording.lab}#training`}>{t.lab}</a>{' '}
        {t.labNote}
      </p>
    </section>
  )
}

/** Why what is shown is not yet what is wanted. */
function Status({ state, isBusy, send, t }: PanelProps & { t: Strings }) {
  const { failure } = state
  if (failure?.key === wantedKey(state))
    return (
      <div className="explorer__status" role="alert">
        <p>
          {t.failed} <q>{failure.detail}</q> {t.failedThen}
        </p>
        <button type="button" className="btn btn-small" onClick={() => send({ type: 'retry' })}>
          {t.retry}
        </button>
      </div>
    )
  return (
    <p className="explorer__status explorer__quiet" role="status">
      {isWanting(state) && (isBusy ? t.busy : t.computing)}
    </p>
  )
}
