/** The widget as a picture of its props: no address. `View` connects it, demos hand in made-up states. */
import { LinkProblems } from '../../figures/LinkProblems'
import { Segmented } from '../../figures/Segmented'
import { VIEWS } from './model'
import type { PanelProps } from './panelProps'
import { Browse } from './parts/Browse'
import { Play } from './parts/Play'
import { stringsOf } from './strings'
import './imagenet.css'

export function Panel(props: PanelProps) {
  const { language, state, problems, recordedTree, ranks, send, onSave, onDismissProblems } = props
  const t = stringsOf(language)
  const { view } = state.setting
  return (
    <section className="instrument imagenet" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used }) => t.problem(key, given, used))}
        dismiss={t.dismiss}
        onDismiss={onDismissProblems}
      />
      <div className="imagenet__view">
        <Segmented
          label={t.view}
          options={VIEWS.map((value) => ({ value, label: t.views[value] }))}
          value={view}
          onChange={(value) => send({ type: 'set', change: { view: value } })}
        />
        <button type="button" className="btn" onClick={onSave}>
          {t.save}
        </button>
      </div>
      {view === 'browse' ? <Browse {...props} t={t} /> : <Play {...props} t={t} />}
      <p className="instrument__foot">
        {view === 'browse'
          ? t.treeSource(recordedTree.recordedAt, recordedTree.several)
          : t.playSource(ranks.recordedAt, ranks.machine)}
      </p>
    </section>
  )
}
