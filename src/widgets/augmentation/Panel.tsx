/** The lab as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up trainings. */
import { LinkProblems } from '../../figures/LinkProblems'
import type { LinkProblem } from './link'
import { Cases } from './parts/Cases'
import { Playground } from './parts/Playground'
import { Training, type TrainingProps } from './parts/Training'
import { stringsOf } from './strings'
import type { Loaded } from './usePhotograph'
import './augmentation.css'

export interface PanelProps extends Omit<TrainingProps, 'count' | 't'> {
  problems: readonly LinkProblem[]
  photograph: Loaded
  onDismissProblems(): void
}

export function Panel({ problems, photograph, onDismissProblems, ...rest }: PanelProps) {
  const { language, recording, state, send, snapshot } = rest
  const t = stringsOf(language)
  const count = (n: number) => n.toLocaleString(language)
  return (
    <section className="instrument augment" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used }) => t.problem(key, given, used))}
        dismiss={t.dismiss}
        onDismiss={onDismissProblems}
      />
      <Cases {...{ state, recording, count, send, t }} />
      <Playground {...{ state, photograph, send, t }} digits={recording.digits} />
      <Training {...rest} {...{ count, t }} />
      <p className="instrument__foot">
        {snapshot.plan && `${t.computed} `}
        {t.recorded(recording.recordedAt, recording.machine)} {t.method} {t.credit}
      </p>
    </section>
  )
}
