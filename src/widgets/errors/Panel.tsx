/** The widget as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up states. */
import { LinkProblems } from '../../figures/LinkProblems'
import { Segmented } from '../../figures/Segmented'
import { VIEWS } from './model'
import type { PanelProps } from './panelProps'
import { Epochs } from './parts/Epochs'
import { Guess } from './parts/Guess'
import { Shared } from './parts/Shared'
import { stringsOf } from './strings'
import './errors.css'

export function Panel(props: PanelProps) {
  const { language, state, problems, recorded, predictions, send, onDismissProblems } = props
  const t = stringsOf(language)
  const { view, deck, by, epoch } = state.setting
  const count = (n: number) => n.toLocaleString(language)
  const isOwn = view === 'guess' && deck === 'own' && predictions !== null
  return (
    <section className="instrument mistakes" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used }) => t.problem(key, given, used))}
        dismiss={t.dismiss}
        onDismiss={onDismissProblems}
      />
      <div className="mistakes__view">
        <Segmented
          label={t.view}
          options={VIEWS.map((value) => ({ value, label: t.views[value] }))}
          value={view}
          onChange={(value) => send({ type: 'set', change: { view: value } })}
        />
      </div>
      {view === 'guess' && <Guess {...props} t={t} />}
      {view === 'shared' && <Shared {...{ recorded, by, send, t }} />}
      {view === 'epochs' && <Epochs {...{ recorded, epoch, send, count, t }} cell={state.cell} />}
      <p className="instrument__foot">
        {isOwn ? t.ownRun(count(predictions.step)) : t.recorded(recorded.recordedAt)}
        {view === 'guess' && Object.keys(state.maps).length > 0 && ` ${t.computedHere}`}
      </p>
    </section>
  )
}
