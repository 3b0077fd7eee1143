/** The lab as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up results. */
import { LinkProblems } from '../../figures/LinkProblems'
import type { LinkProblem } from './link'
import { BuildPart } from './parts/BuildPart'
import { TrainPart, type TrainPartProps } from './parts/TrainPart'
import { stringsOf } from './strings'
import './resnet.css'

export interface PanelProps extends Omit<TrainPartProps, 't'> {
  problems: readonly LinkProblem[]
  onDismissProblems(): void
}

export function Panel({ problems, onDismissProblems, ...props }: PanelProps) {
  const t = stringsOf(props.language)
  return (
    <section className="instrument resnet" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used }) => t.problem(key, given, used))}
        dismiss={t.dismiss}
        onDismiss={onDismissProblems}
      />
      <BuildPart {...props} t={t} />
      <TrainPart {...props} t={t} />
    </section>
  )
}
