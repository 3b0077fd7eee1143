/** The lab as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up readings. */
import { LinkProblems } from '../../figures/LinkProblems'
import type { LinkProblem } from './link'
import { FieldPart, type FieldPartProps } from './parts/FieldPart'
import { FilterPart } from './parts/FilterPart'
import { StackPart } from './parts/StackPart'
import { stringsOf, type Language } from './strings'
import './receptive-field.css'

export interface PanelProps extends Omit<FieldPartProps, 't' | 'count'> {
  language: Language
  problems: readonly LinkProblem[]
  onDismissProblems(): void
}

export function Panel({ language, problems, onDismissProblems, ...rest }: PanelProps) {
  const t = stringsOf(language)
  const count = (n: number) => n.toLocaleString(language)
  const { setting, onChange, recording, run } = rest
  const part = { setting, onChange, count, t }
  return (
    <section className="instrument sight" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used }) => t.problem(key, given, used))}
        dismiss={t.dismiss}
        onDismiss={onDismissProblems}
      />
      <StackPart {...part} />
      <FilterPart {...part} digits={recording.digits} />
      <FieldPart {...rest} {...part} />
      <p className="instrument__foot">
        {Object.keys(run.own).length > 0 && `${t.computed} `}
        {t.recorded(recording.recordedAt, recording.machine)} {t.method}
      </p>
    </section>
  )
}
