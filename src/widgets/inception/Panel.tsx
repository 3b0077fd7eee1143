/** The lab as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up results. */
import { LinkProblems } from '../../figures/LinkProblems'
import type { LinkProblem } from './link'
import { MapsPart } from './parts/MapsPart'
import { ModulePart, type ModulePartProps } from './parts/ModulePart'
import { TrainPart, type TrainPartProps } from './parts/TrainPart'
import { stringsOf } from './strings'
import './inception.css'

type Given = 't' | 'isOther'

export interface PanelProps extends Omit<ModulePartProps, Given>, Omit<TrainPartProps, Given> {
  problems: readonly LinkProblem[]
  onDismissProblems(): void
}

export function Panel({ problems, onDismissProblems, ...props }: PanelProps) {
  const { state, snapshot, language } = props
  const t = stringsOf(language)
  return (
    <section className="instrument taken-apart" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used }) => t.problem(key, given, used))}
        dismiss={t.dismiss}
        onDismiss={onDismissProblems}
      />
      <ModulePart {...props} isOther={snapshot.status === 'running'} t={t} />
      <TrainPart {...props} isOther={state.clock === 'running'} t={t} />
      <MapsPart {...props} t={t} />
    </section>
  )
}
